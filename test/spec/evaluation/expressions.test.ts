import { describe, expect, test } from "vitest";
import {
	ANY_MOMENT,
	EVER,
	type Kernel,
	type LiteralValue,
	type Moment,
	NEVER,
	type Rounding,
} from "../../../src/model/kernel.ts";
import type { Element, Situation } from "../../../src/model/situation.ts";
import type { Duration } from "../../../src/model/types.ts";
import { expectMoment, expectNumber, runEverywhere, truthOf, words } from "../../helpers/everywhere.ts";
import {
	AS_OF,
	FALSE,
	factId,
	mustBe,
	normOf,
	number,
	packOf,
	parameterId,
	provider,
	situationOf,
	TRUE,
	yesNo,
} from "../../helpers/pack.ts";
import { DAY, HOUR, simpleTimeline } from "../../helpers/timeline.ts";

const unknown: Kernel = yesNo("service.unknown");
const unknownNumber: Kernel = { op: "fact", sort: "number", fact: factId("service.number") };
const moment = (lo: number, hi = lo): Kernel => ({ op: "literal", sort: "moment", value: { lo, hi } });
const text = (value: string): Kernel => ({ op: "literal", sort: "text", value });
const duration = (unit: Duration["unit"], amount: number): Kernel => ({
	op: "literal",
	sort: "duration",
	value: { unit, amount },
});
const MAX = Number.MAX_SAFE_INTEGER;

describe("truth", () => {
	test("is strong Kleene: what is surely so decides, what is unknown does not", async () => {
		expect(await truthOf({ op: "and", operands: [unknown, FALSE] })).toBe(false);
		expect(await truthOf({ op: "and", operands: [unknown, TRUE] })).toBe("unknown");
		expect(await truthOf({ op: "or", operands: [unknown, TRUE] })).toBe(true);
		expect(await truthOf({ op: "or", operands: [unknown, FALSE] })).toBe("unknown");
		expect(await truthOf({ op: "not", operand: unknown })).toBe("unknown");
	});
	test("of nothing is true for `and` and false for `or`", async () => {
		expect(await truthOf({ op: "and", operands: [] })).toBe(true);
		expect(await truthOf({ op: "or", operands: [] })).toBe(false);
	});
	test("stays unknown for `x or not x`: sound, not complete", async () => {
		expect(await truthOf({ op: "or", operands: [unknown, { op: "not", operand: unknown }] })).toBe("unknown");
	});
	test("of a comparison with anything unknown is unknown", async () => {
		expect(await truthOf({ op: "equal", left: unknownNumber, right: unknownNumber })).toBe("unknown");
		expect(await truthOf({ op: "equal", left: unknown, right: FALSE })).toBe("unknown");
		expect(await truthOf({ op: "less", left: unknownNumber, right: number(3) })).toBe("unknown");
		const unknownText: Kernel = { op: "fact", sort: "text", fact: factId("service.text") };
		expect(await truthOf({ op: "member", value: unknownText, of: [] })).toBe("unknown");
		const set: Kernel = { op: "literal", sort: "set", value: [] };
		expect(await truthOf({ op: "includes", set, value: unknownText })).toBe("unknown");
	});
	test("does not see what a record inherits from JavaScript", async () => {
		const some: Kernel = {
			op: "some",
			over: { variable: "each", list: factId("incidents") },
			body: {
				op: "equal",
				left: { op: "field", sort: "text", variable: "each", field: "constructor" },
				right: text("a"),
			},
		};
		expect(await truthOf(some, { lists: { incidents: { complete: true, items: [{}] } } })).toBe("unknown");
	});
});

describe("arithmetic", () => {
	const divide = (left: number, right: number, rounding: Rounding, shift = 0): Kernel => ({
		op: "divide",
		left: number(left),
		right: number(right),
		shift,
		rounding,
	});

	test.each<[Rounding, number, number, number]>([
		["down", 7, 2, 3],
		["down", -7, 2, -3],
		["up", 7, 2, 4],
		["up", -7, 2, -4],
		["up", 6, 2, 3],
		["half-up", 7, 2, 4],
		["half-up", -7, 2, -4],
		["half-up", 7, 3, 2],
		["half-up", 8, 3, 3],
		["half-up", 1, -2, -1],
	])("rounds %s: %d / %d is %d", async (rounding, left, right, result) => {
		await expectNumber(divide(left, right, rounding), result);
	});
	test("divides exactly, however large the dividend becomes on the way", async () => {
		await expectNumber(divide(MAX, MAX, "down", 15), 10 ** 15);
		await expectNumber(divide(2, 3, "down", 4), 6666);
	});
	test("by zero is unknown", async () => {
		await expectNumber(divide(7, 0, "down"), undefined);
	});
	test("out of range is unknown, at the edge it is not", async () => {
		await expectNumber({ op: "add", left: number(MAX - 1), right: number(1) }, MAX);
		await expectNumber({ op: "add", left: number(MAX), right: number(1) }, undefined);
		await expectNumber({ op: "subtract", left: number(-MAX), right: number(1) }, undefined);
		await expectNumber({ op: "multiply", left: number(94_906_267), right: number(94_906_267) }, undefined);
		await expectNumber({ op: "rescale", operand: number(MAX), by: 1 }, undefined);
		await expectNumber({ op: "rescale", operand: number(12), by: 3 }, 12_000);
	});
});

describe("moments", () => {
	const earliest = (...operands: readonly Kernel[]): Kernel => ({ op: "earliest", operands });
	const latest = (...operands: readonly Kernel[]): Kernel => ({ op: "latest", operands });

	test("are equal for certain only as instants, and different only if they share none", async () => {
		expect(await truthOf({ op: "equal", left: moment(5), right: moment(5) })).toBe(true);
		expect(await truthOf({ op: "equal", left: moment(5, 6), right: moment(5, 6) })).toBe("unknown");
		expect(await truthOf({ op: "equal", left: moment(1, 5), right: moment(5, 9) })).toBe("unknown");
		expect(await truthOf({ op: "equal", left: moment(1, 4), right: moment(5, 9) })).toBe(false);
	});
	test("are before one another only if every instant is", async () => {
		expect(await truthOf({ op: "less", left: moment(1, 4), right: moment(5, 9) })).toBe(true);
		expect(await truthOf({ op: "less", left: moment(1, 5), right: moment(5, 9) })).toBe("unknown");
		expect(await truthOf({ op: "less", left: moment(5, 9), right: moment(1, 5) })).toBe(false);
		expect(await truthOf({ op: "less", left: moment(4, 9), right: moment(1, 5) })).toBe("unknown");
	});
	test("have a first and a last, end by end", async () => {
		await expectMoment(earliest(moment(1, 9), moment(3, 5)), { lo: 1, hi: 5 });
		await expectMoment(latest(moment(1, 9), moment(3, 5)), { lo: 3, hi: 9 });
		await expectMoment(earliest(moment(AS_OF), moment(AS_OF + 1, NEVER)), { lo: AS_OF, hi: AS_OF });
	});

	const shift = (from: Kernel, by: Kernel): Kernel => ({ op: "shift", moment: from, duration: by });
	const day = Math.floor(AS_OF / DAY);

	test("are shifted end by end; the ends of time stay", async () => {
		await expectMoment(shift(moment(AS_OF, AS_OF + 5), duration("exact", HOUR)), {
			lo: AS_OF + HOUR,
			hi: AS_OF + HOUR + 5,
		});
		await expectMoment(shift(moment(EVER, AS_OF), duration("exact", HOUR)), { lo: EVER, hi: AS_OF + HOUR });
		await expectMoment(shift(moment(AS_OF + 1, NEVER), duration("days", 1)), { lo: (day + 2) * DAY - 1, hi: NEVER });
	});
	test("that are shifted out of range saturate", async () => {
		await expectMoment(shift(moment(NEVER - 1), duration("exact", HOUR)), { lo: NEVER, hi: NEVER });
	});
	test("are any moment where the calendar ends, or the duration is unknown", async () => {
		const timeline = simpleTimeline(day + 3);
		await expectMoment(
			shift(moment(AS_OF), duration("workingDays", 3)),
			{ lo: (day + 4) * DAY - 1, hi: (day + 4) * DAY - 1 },
			{ timeline },
		);
		await expectMoment(shift(moment(AS_OF), duration("workingDays", 4)), ANY_MOMENT, { timeline });
		const promptly: Kernel = { op: "parameter", sort: "duration", parameter: parameterId("promptly") };
		await expectMoment(shift(moment(AS_OF), promptly), ANY_MOMENT);
	});
	test("have a day only if both ends lie in it", async () => {
		const dayOf = (of: Kernel): Kernel => ({ op: "dayOf", moment: of });
		const isDay = (of: Kernel, expected: number) =>
			truthOf({ op: "equal", left: dayOf(of), right: { op: "literal", sort: "day", value: expected } });
		expect(await isDay(moment(day * DAY, (day + 1) * DAY - 1), day)).toBe(true);
		expect(await isDay(moment(day * DAY, (day + 1) * DAY), day)).toBe("unknown");
		expect(await isDay(moment(NEVER), day)).toBe("unknown");
		expect(await isDay(moment(EVER, AS_OF), day)).toBe("unknown");
	});
	test("come from days", async () => {
		const today: Kernel = { op: "literal", sort: "day", value: day };
		await expectMoment({ op: "startOfDay", day: today }, { lo: day * DAY, hi: day * DAY });
		await expectMoment({ op: "endOfDay", day: today }, { lo: (day + 1) * DAY - 1, hi: (day + 1) * DAY - 1 });
		await expectMoment({ op: "endOfDay", day: { op: "fact", sort: "day", fact: factId("service.day") } }, ANY_MOMENT);
	});
	test("that nobody gives are any moment, and asOf is one instant", async () => {
		await expectMoment({ op: "fact", sort: "moment", fact: factId("service.launched") }, ANY_MOMENT);
		await expectMoment({ op: "asOf" }, { lo: AS_OF, hi: AS_OF });
	});
});

describe("quantifiers", () => {
	const over = { variable: "item", list: factId("items") };
	const good: Kernel = { op: "field", sort: "truth", variable: "item", field: "good" };
	const counted: Kernel = { op: "field", sort: "truth", variable: "item", field: "counted" };
	const yes: Element = { good: true, counted: true };
	const no: Element = { good: false, counted: true };
	const ask = (node: Kernel, complete: boolean, ...items: readonly Element[]) =>
		truthOf(node, { lists: { items: { complete, items } } });
	const some: Kernel = { op: "some", over, body: good };
	const every: Kernel = { op: "every", over, body: good };
	const atLeast = (count: Kernel): Kernel => ({ op: "atLeast", count, over, body: good });
	const share = (percent: number, where?: Kernel): Kernel => ({
		op: "atLeastPercent",
		percent,
		over,
		body: good,
		...(where === undefined ? {} : { where }),
	});

	test("some: one witness decides; that there is none only a complete list can show", async () => {
		expect(await ask(some, false, {}, yes)).toBe(true);
		expect(await ask(some, true, no, no)).toBe(false);
		expect(await ask(some, false, no)).toBe("unknown");
		expect(await ask(some, true, no, {})).toBe("unknown");
		expect(await ask(some, true)).toBe(false);
	});
	test("every: one failure decides; of no elements it is true", async () => {
		expect(await ask(every, false, {}, no)).toBe(false);
		expect(await ask(every, true, yes, yes)).toBe(true);
		expect(await ask(every, false, yes)).toBe("unknown");
		expect(await ask(every, true)).toBe(true);
	});
	test("an absent list may hold anything", async () => {
		expect(await truthOf(some)).toBe("unknown");
		expect(await truthOf(every)).toBe("unknown");
	});
	test("further elements that surely change nothing keep nothing open", async () => {
		expect(await ask({ ...some, body: FALSE } as Kernel, false, yes)).toBe(false);
		expect(await ask({ ...every, body: TRUE } as Kernel, false, no)).toBe(true);
	});
	test("at least n decides as soon as the bounds do", async () => {
		expect(await ask(atLeast(number(2)), false, yes, {}, yes)).toBe(true);
		expect(await ask(atLeast(number(3)), true, yes, {}, no)).toBe(false);
		expect(await ask(atLeast(number(2)), true, yes, {}, no)).toBe("unknown");
		expect(await ask(atLeast(number(2)), false, yes)).toBe("unknown");
		expect(await ask(atLeast(number(0)), true)).toBe(true);
		expect(await ask(atLeast(unknownNumber), true, yes)).toBe("unknown");
		expect(await ask(atLeast(number(2)), true, {}, yes, yes)).toBe(true);
	});
	test("at least p% is 100·k ≥ p·n in integers", async () => {
		expect(await ask(share(50), true, yes, no)).toBe(true);
		expect(await ask(share(51), true, yes, no)).toBe(false);
		expect(await ask(share(33), true, yes, no, no)).toBe(true);
		expect(await ask(share(34), true, yes, no, no)).toBe(false);
		expect(await ask(share(100), true)).toBe(true);
		expect(await ask(share(50), true, yes, {})).toBe(true);
		expect(await ask(share(50), true, yes, {}, no)).toBe("unknown");
		expect(await ask(share(0), false, no)).toBe(true);
		expect(await ask(share(1), false, yes)).toBe("unknown");
	});
	test("at least p% with elements that may not count", async () => {
		expect(await ask(share(50, counted), true, yes, { good: false })).toBe(true);
		expect(await ask(share(60, counted), true, yes, { good: false })).toBe("unknown");
		expect(await ask(share(60, counted), true, no, { good: true })).toBe(false);
	});
	test("count and sum want a complete list and decided conditions", async () => {
		const value: Kernel = { op: "field", sort: "number", variable: "item", field: "value" };
		const lists = (complete: boolean, ...items: readonly Element[]) => ({ lists: { items: { complete, items } } });
		await expectNumber({ op: "count", over, where: good }, 1, lists(true, yes, no));
		await expectNumber({ op: "count", over, where: good }, undefined, lists(true, yes, {}));
		await expectNumber({ op: "count", over }, undefined, lists(false, yes));
		await expectNumber({ op: "sum", over, body: value }, 0, lists(true));
		await expectNumber({ op: "sum", over, body: value }, MAX, lists(true, { value: MAX }, { value: 1 }, { value: -1 }));
		await expectNumber({ op: "sum", over, body: value }, undefined, lists(true, { value: MAX }, { value: 1 }));
		await expectNumber({ op: "minimum", over, body: value }, undefined, lists(true));
		await expectNumber({ op: "minimum", over, body: value }, -2, lists(true, { value: 3 }, { value: -2 }));
		await expectNumber({ op: "maximum", over, body: value }, 3, lists(true, { value: 3 }, { value: -2 }));
		await expectNumber({ op: "maximum", over, body: value }, undefined, lists(true, { value: 3 }, {}));
	});
});

describe("what was not adopted", () => {
	const parameter = (at?: Kernel): Kernel => ({
		op: "parameter",
		sort: "number",
		parameter: parameterId("limit"),
		...(at === undefined ? {} : { at }),
	});
	const dated = (...values: readonly (readonly [from: number, value: LiteralValue])[]): Situation["parameters"] =>
		new Map([[parameterId("limit"), values.map(([from, value]) => ({ from, value }))]]);
	const isLimit = async (node: Kernel, value: number, parameters: Situation["parameters"]) => {
		const norm = normOf("limit", { requirements: [mustBe({ op: "equal", left: node, right: number(value) })] });
		const { norms } = await runEverywhere(packOf({ norms: [norm] }), { ...situationOf(), parameters });
		return words(norms[0]?.possible ?? 0);
	};
	const values = dated([AS_OF - DAY, 1], [AS_OF, 2], [AS_OF + DAY, 3]);

	test("a parameter is unknown until it has a value", async () => {
		expect(await isLimit(parameter(), 1, new Map())).toBe("satisfied violated");
	});
	test("a dated parameter has the value of its moment, from the very instant on", async () => {
		expect(await isLimit(parameter(), 2, values)).toBe("satisfied");
		expect(await isLimit(parameter(moment(AS_OF - 1)), 1, values)).toBe("satisfied");
		expect(await isLimit(parameter(moment(AS_OF + DAY)), 3, values)).toBe("satisfied");
	});
	test("a dated parameter is unknown before its first value and across a change", async () => {
		expect(await isLimit(parameter(moment(AS_OF - DAY - 1)), 1, values)).toBe("satisfied violated");
		expect(await isLimit(parameter(moment(AS_OF - 1, AS_OF)), 1, values)).toBe("satisfied violated");
		expect(await isLimit(parameter(moment(AS_OF, AS_OF + DAY - 1)), 2, values)).toBe("satisfied");
	});

	const reading: Kernel = {
		op: "reading",
		sort: "truth",
		reading: "strict" as never,
		options: { yes: yesNo("service.a"), no: yesNo("service.b") },
	};

	test("a reading is what all its options agree on, else unknown", async () => {
		expect(await truthOf(reading, { facts: { "service.a": true, "service.b": true } })).toBe(true);
		expect(await truthOf(reading, { facts: { "service.a": true, "service.b": false } })).toBe("unknown");
	});
	test("an adopted reading is its option", async () => {
		const facts = { "service.a": true, "service.b": false };
		expect(await truthOf(reading, { facts, readings: { strict: "yes" } })).toBe(true);
		expect(await truthOf(reading, { facts, readings: { strict: "no" } })).toBe(false);
	});
	test("`adopted` asks the configuration and is always decided", async () => {
		const node: Kernel = { op: "adopted", parameter: parameterId("limit"), then: TRUE, else: FALSE };
		expect(await truthOf(node)).toBe(false);
		expect(await truthOf(node, { parameters: { limit: 3 } })).toBe(true);
	});
	test("an unknown choice is what both branches agree on; for moments, all that either can be", async () => {
		const choose = (one: Kernel, other: Kernel): Kernel => ({
			op: "choose",
			condition: unknown,
			then: one,
			else: other,
		});
		expect(await truthOf(choose(TRUE, TRUE))).toBe(true);
		expect(await truthOf(choose(TRUE, FALSE))).toBe("unknown");
		await expectNumber(choose(number(3), number(3)), 3);
		await expectNumber(choose(number(3), number(4)), undefined);
		const ends: Moment = { lo: 1, hi: 9 };
		await expectMoment(choose(moment(1, 3), moment(7, 9)), ends);
	});
});

describe("who is asking", () => {
	test("is always known", async () => {
		expect(await truthOf({ op: "viewpoint", bearer: provider })).toBe(true);
		expect(await truthOf({ op: "viewpoint", bearer: "user" as never })).toBe(false);
	});
});

describe("breaches", () => {
	const other = normOf("other", { requirements: [mustBe(yesNo("service.done"))] });
	const asking = normOf("asking", { requirements: [mustBe({ op: "breached", norm: other.id })] });
	const breached = async (facts: Record<string, boolean>) => {
		const { norms } = await runEverywhere(packOf({ norms: [asking, other] }), situationOf({ facts }));
		return words(norms[0]?.possible ?? 0);
	};

	test("are sure if violated is the only outcome, excluded if it is none", async () => {
		expect(await breached({ "service.done": false })).toBe("satisfied");
		expect(await breached({ "service.done": true })).toBe("violated");
		expect(await breached({})).toBe("satisfied violated");
	});
});
