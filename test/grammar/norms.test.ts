import { describe, expect, it, test } from "vitest";
import { content, duty, norm, shape } from "./helper.ts";

const fact = (name: string) => ({ kind: "reference", path: { names: name.split(".") }, keys: [] });

const number = (text: string) => ({ kind: "number", text });

describe("an obligation", () => {
	it("says who, towards whom, for each of what, upon what, when and unless", () => {
		const text = `stands in sentence 1 clause 2 to 3, sentence 4 bearer a, b towards c bearer d under e for each i in list_of for each s in stage
			upon i.found when f when g unless h must be k prevails over l, m gist "1" evidence "2" remedy "3"`;
		expect(shape(norm(text))).toEqual({
			kind: "obligation",
			name: "sample",
			standsIn: [{ sentence: number("1"), from: number("2"), to: number("3") }, { sentence: number("4") }],
			bearers: [{ bearer: "a" }, { bearer: "b" }, { bearer: "d", under: fact("e") }],
			towards: "c",
			forEach: [
				{ variable: "i", source: { names: ["list_of"] } },
				{ variable: "s", source: { names: ["stage"] } },
			],
			upon: fact("i.found"),
			when: [fact("f"), fact("g")],
			unless: [fact("h")],
			duty: { kind: "holds", negated: false, condition: fact("k") },
			prevailsOver: ["l", "m"],
			gist: { en: "1" },
			evidence: { en: "2" },
			remedy: { en: "3" },
		});
	});

	test.each([
		["must be a", { kind: "holds", negated: false, condition: fact("a") }],
		["must not a", { kind: "holds", negated: true, condition: fact("a") }],
		["must do a", { kind: "happens", negated: false, moment: fact("a") }],
		[
			"must not do a by b",
			{ kind: "happens", negated: true, moment: fact("a"), deadline: { kind: "by", moment: fact("b") } },
		],
		["must do a within b", { kind: "happens", deadline: { kind: "within", duration: fact("b") } }],
		[
			"must do a within 1 day of b",
			{ deadline: { duration: { literal: { amount: "1", unit: "days" } }, from: fact("b") } },
		],
		["must do a without stated time", { deadline: { kind: "without-stated-time" } }],
		["must do a without stated time reasonable time b", { deadline: { reasonable: fact("b") } }],
		["must do a within b not before c", { deadline: { kind: "within" }, notBefore: fact("c") }],
		["must do a not before c", { notBefore: fact("c") }],
		[
			"must be a and must do b by c",
			{ kind: "all", duties: [{ kind: "holds" }, { kind: "happens", deadline: { kind: "by" } }] },
		],
		["must do a or must do b or must be c", { kind: "any", duties: [{}, {}, { kind: "holds" }] }],
		["must be a and b and must be c", { kind: "all", duties: [{ condition: { operator: "and" } }, { kind: "holds" }] }],
	])("requires: %s", (text, expected) => {
		expect(duty(text)).toMatchObject(expected);
	});

	it("may be a prohibition", () => {
		expect(content("prohibition p must not a")).toMatchObject({ kind: "prohibition", duty: { negated: true } });
	});
});

describe("other contents of a provision", () => {
	test.each([
		[
			'permission p bearer a may "complain"',
			{ kind: "permission", bearers: [{ bearer: "a" }], content: { en: "complain" } },
		],
		['power p may "inspect"', { kind: "power", content: { en: "inspect" } }],
		['policy p when a encourages "research"', { kind: "policy", when: [fact("a")], content: { en: "research" } }],
		["applies when a", { kind: "scope", effect: "applies", condition: fact("a") }],
		["excludes when a clarifies art-2.para-1", { effect: "excludes", clarifies: { names: ["art-2", "para-1"] } }],
		[
			'defers to b "B" when a',
			{ effect: "defers", instrument: "b", instrumentLabel: { en: "B" }, condition: fact("a") },
		],
		["takes effect 2023-08-15", { kind: "commencement", date: { kind: "date", text: "2023-08-15" } }],
		["definition d means a", { kind: "definition", name: "d", means: fact("a") }],
		['definition d "D" means a', { label: { en: "D" } }],
		['parameter p number "P"', { kind: "parameter" }],
		[
			'reading r "R?" option a "A" basis "B" means c',
			{ kind: "reading", options: [{ name: "a", basis: { en: "B" } }] },
		],
	])("%s", (text, expected) => {
		expect(content(text)).toMatchObject(expected);
	});

	it("exceptions name their target and may replace what it requires", () => {
		const text = `exception small to big when a unless b instead must do c within d prevails over e gist "g"`;
		expect(content(text)).toEqual({
			kind: "exception",
			name: "small",
			target: "big",
			when: [fact("a")],
			unless: [fact("b")],
			instead: {
				kind: "happens",
				negated: false,
				moment: fact("c"),
				deadline: { kind: "within", duration: fact("d") },
			},
			prevailsOver: ["e"],
			gist: { en: "g" },
		});
	});

	it("sanctions have a ladder of steps", () => {
		const text = `sanction s stands in sentence 2 by a, b against c on breach of art-4 to art-19.para-1, art-23
			step warning "w" when breach.serious step fine "f" otherwise when d step closure "c" otherwise`;
		expect(content(text)).toEqual({
			kind: "sanction",
			name: "s",
			standsIn: [{ sentence: number("2") }],
			by: ["a", "b"],
			against: ["c"],
			on: [{ from: { names: ["art-4"] }, to: { names: ["art-19", "para-1"] } }, { from: { names: ["art-23"] } }],
			steps: [
				{ name: "warning", gist: { en: "w" }, otherwise: false, when: fact("breach.serious") },
				{ name: "fine", gist: { en: "f" }, otherwise: true, when: fact("d") },
				{ name: "closure", gist: { en: "c" }, otherwise: true },
			],
		});
	});
});
