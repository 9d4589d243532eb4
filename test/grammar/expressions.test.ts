import { describe, expect, it, test } from "vitest";
import { declaration, expression } from "./helper.ts";

describe("expressions", () => {
	test.each([
		["yes", "true"],
		["no", "false"],
		["12", "12"],
		["0.5", "0.5"],
		["80%", "80%"],
		["2023-08-15", "2023-08-15"],
		["2024-03-01T08:00", "2024-03-01T08:00"],
		["2024-03-01T08:00:30+08:00", "2024-03-01T08:00:30+08:00"],
		['"a \\"b\\" \\\\ c"', '"a \\"b\\" \\\\ c"'],
		["24 hours", "24-hours"],
		["1 hour", "1-hours"],
		["10 working days", "10-working-days"],
		["1 day", "1-days"],
		["6 months", "6-months"],
		["1 year", "1-years"],
		["30 minutes", "30-minutes"],
		["commencement", "commencement"],
		["now", "now"],
		["[a, b]", "[a b]"],
		["[]", "[]"],
		["breach of some-norm", "breach:some-norm"],
		["service.launched", "service.launched"],
		["discrimination.prevented[s, g]", "discrimination.prevented[s g]"],
	])("literals and references: %s", (text, expected) => {
		expect(expression(text)).toBe(expected);
	});

	test.each([
		["a and b and c", "(and a b c)"],
		["a or b", "(or a b)"],
		["a and (b or c)", "(and a ((or b c)))"],
		["not a and b", "(and (not a) b)"],
		["not a is b", "(not (is a b))"],
		["not not a", "(not (not a))"],
		["a is not b", "(is-not a b)"],
		["a is not in [b]", "(is-not-in a [b])"],
		["a is in menu", "(is-in a menu)"],
		["a includes b", "(includes a b)"],
		["a is at least 3", "(is-at-least a 3)"],
		["a is on or before 2024-01-01", "(is-on-or-before a 2024-01-01)"],
		["a has happened", "(has-happened a)"],
		["a has not happened", "(has-not-happened a)"],
		["a is between 1 and 2 and b", "(and (is-between a 1 2) b)"],
		["a is between 1 plus 2 and 3", "(is-between a (plus 1 2) 3)"],
		["a plus b times c minus d", "(minus (plus a (times b c)) d)"],
		["a times b plus c is more than d minus e", "(is-more-than (plus (times a b) c) (minus d e))"],
		["a divided by b rounded half up to 2 digits", "(divided-by a b half-up:2)"],
		["a divided by b rounded down to 1 digit plus c", "(plus (divided-by a b down:1) c)"],
		["start of a is before b", "(is-before (start-of a) b)"],
		["the day of a is b", "(is (day-of a) b)"],
		["if a and b then c otherwise d", "(if (and a b) c d)"],
	])("operators, loosest first: %s", (text, expected) => {
		expect(expression(text)).toBe(expected);
	});

	test.each([
		["any of a, b, c", "(any-of a b c)"],
		["any of (a, b)", "((any-of a b))"],
		["any of (a or b), c", "(any-of ((or a b)) c)"],
		["any of (a, b) has happened", "(has-happened ((any-of a b)))"],
		["all of a is b, c has happened", "(all-of (is a b) (has-happened c))"],
		["any of a, (all of b, c)", "(any-of a ((all-of b c)))"],
		["any of a, all of (b, c)", "(any-of a ((all-of b c)))"],
		["the later of a, commencement", "(later-of a commencement)"],
		["a and any of b, c", "(and a (any-of b c))"],
	])("groups: %s", (text, expected) => {
		expect(expression(text)).toBe(expected);
	});

	test.each([
		["every v in items satisfies v.a", "(every v:items v.a)"],
		["every v in items, if any, satisfies v.a", "(every v:items if-any v.a)"],
		["every v in items, and at least one, where v.b satisfies v.a", "(every v:items and-at-least-one where:v.b v.a)"],
		["some v in items where v.b and v.c satisfies v.a is d", "(some v:items where:(and v.b v.c) (is v.a d))"],
		["no v in items satisfies v.a", "(no v:items v.a)"],
		["at least 3 v in items satisfy v.a", "(at-least 3 v:items v.a)"],
		["at least 80% of v in items satisfies (v.a or v.b)", "(at-least 80% v:items ((or v.a v.b)))"],
		["at least enough v in items satisfy v.a", "(at-least enough v:items v.a)"],
		["number of v in items is at least 3", "(is-at-least (number-of v:items) 3)"],
		["(number of v in items where v.a is b) is 3", "(is ((number-of v:items where:(is v.a b))) 3)"],
		["total of v.a plus 1 over v in items where v.b", "(total-of v:items where:v.b (plus v.a 1))"],
		["smallest of v.a over v in items", "(smallest-of v:items v.a)"],
		["every v in a satisfies some w in b satisfies w.c is v.d", "(every v:a (some w:b (is w.c v.d)))"],
	])("quantifiers and aggregates: %s", (text, expected) => {
		expect(expression(text)).toBe(expected);
	});

	it("an option refers to a sibling option of its reading", () => {
		const text = `reading r "?" option one "1" means a option two "2" means b or option one suggested two`;
		expect(declaration(text)).toMatchObject({
			options: [
				{ name: "one", means: { kind: "reference" } },
				{ name: "two", means: { operator: "or", operands: [{}, { kind: "option", option: "one" }] } },
			],
			suggested: "two",
		});
	});
});

describe("words that are keywords elsewhere", () => {
	test.each([
		["order_x or is-foo", "(or order_x is-foo)"],
		["service.is and service.not.or", "(and service.is service.not.or)"],
		["a is text", "(is a text)"],
		["a is in [text, policy, when]", "(is-in a [text policy when])"],
		["modalities includes date", "(includes modalities date)"],
		["hours is 3", "(is hours 3)"],
		["scope and trigger", "(and scope trigger)"],
		["a is instead and b", "(and (is a instead) b)"],
		["(a is policy)", "((is a policy))"],
	])("are names where a name must stand: %s", (text, expected) => {
		expect(expression(text)).toBe(expected);
	});

	it("name fields, choices, options and steps", () => {
		expect(declaration(`choices kind "k" choice policy "p" choice when "w"`)).toMatchObject({
			members: [{ name: "policy" }, { name: "when" }],
		});
		expect(
			declaration(`record r "r" identified by id field by date conduct field option occurrence conduct`),
		).toMatchObject({
			fields: [
				{ name: "by", type: { kind: "date" } },
				{ name: "option", type: { kind: "occurrence" } },
			],
		});
	});
});
