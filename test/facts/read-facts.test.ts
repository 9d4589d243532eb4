import { describe, expect, test } from "vitest";
import type { FactId } from "../../src/base/brand.ts";
import { ANY_MOMENT, EVER, NEVER } from "../../src/model/kernel.ts";
import { at, day } from "../helpers/small-pack.ts";
import { AS_OF, codes, read, value } from "./helper.ts";

const service = (facts: object) => ({ service: facts });
const measures = (facts: object) => ({ measures: facts });

describe("values are read by their fact's type", () => {
	test.each([
		["yes", true],
		[true, true],
		["true", true],
		["是", true],
		["no", false],
		["否", false],
		["unknown", undefined],
		["未知", undefined],
		[null, undefined],
	])("yes or no: %s", (raw, expected) => {
		expect(value(service({ open: raw }), "service.open")).toBe(expected);
	});
	test.each([
		[12.5, 1250],
		[0.07, 7],
		[-0, 0],
		[null, undefined],
	])("a number of two decimals: %s", (raw, expected) => {
		expect(value(service({ share: raw }), "service.share")).toBe(expected);
	});
	test.each([
		["not yet", { lo: AS_OF + 1, hi: NEVER }],
		["尚未", { lo: AS_OF + 1, hi: NEVER }],
		["done", { lo: EVER, hi: AS_OF }],
		["已完成", { lo: EVER, hi: AS_OF }],
		["2024-03-01", day("2024-03-01")],
		["2024-03-01T08:00", { lo: at("2024-03-01T08:00"), hi: at("2024-03-01T08:00") }],
		["2024-03-01T00:00Z", { lo: at("2024-03-01T08:00"), hi: at("2024-03-01T08:00") }],
		["unknown", ANY_MOMENT],
		[null, ANY_MOMENT],
	])("an occurrence: %s", (raw, expected) => {
		expect(value(service({ launched: raw }), "service.launched")).toEqual(expected);
	});
	test("dates, instants, durations, texts, choices, sets", () => {
		expect(value(measures({ reviewed: "1970-01-03" }), "measures.reviewed")).toBe(2);
		expect(value(measures({ started: "2024-03-01T08:00" }), "measures.started")).toEqual({
			lo: at("2024-03-01T08:00"),
			hi: at("2024-03-01T08:00"),
		});
		expect(value(measures({ limit: "10个工作日" }), "measures.limit")).toEqual({ unit: "workingDays", amount: 10 });
		expect(value(measures({ contact: "  Zoe\u0308 " }), "measures.contact")).toBe("Zoë");
		expect(value(service({ channel: "web" }), "service.channel")).toBe("web");
		expect(value(service({ kinds: ["other", "text"] }), "service.kinds")).toEqual(["text", "other"]);
		expect(value(service({ kinds: "text" }), "service.kinds")).toEqual(["text"]);
		expect(value(service({ kinds: [] }), "service.kinds")).toEqual([]);
	});
	test("what nobody gave is unknown: an empty file, a null file, a null group", () => {
		for (const raw of [{}, null, { service: null }]) {
			expect(value(raw, "service.open")).toBeUndefined();
			expect(value(raw, "service.launched")).toEqual(ANY_MOMENT);
			expect(read(raw).situation.lists.size).toBe(0);
		}
	});
});

describe("mistakes", () => {
	test.each([
		["facts/not-a-map", ["service"]],
		["facts/not-a-map", "service"],
		["facts/unsupported-format", { format: 2 }],
		["facts/wrong-pack", { pack: "small@9.9.9" }],
		["facts/unknown-fact", service({ opne: "yes" })],
		["facts/unknown-fact", { open: "yes" }],
		["facts/unknown-fact", JSON.parse('{"__proto__": {"service": 1}}')],
		["facts/unknown-fact", service({ constructor: "yes" })],
		["facts/dotted-key", { "service.open": "yes" }],
		["facts/wrong-type", { service: "yes" }],
		["facts/wrong-type", service({ open: "maybe" })],
		["facts/wrong-type", service({ open: 1 })],
		["facts/wrong-type", service({ open: ["yes"] })],
		["facts/wrong-type", service({ open: {} })],
		["facts/wrong-type", service({ launched: "yes" })],
		["facts/wrong-type", service({ users: "many" })],
		["facts/quoted-number", service({ users: "12" })],
		["facts/too-many-digits", service({ users: 1.5 })],
		["facts/too-many-digits", service({ share: 0.001 })],
		["facts/number-too-large", service({ users: 2 ** 53 })],
		["facts/number-too-large", service({ users: Number.NaN })],
		["facts/number-too-large", service({ users: Number.NEGATIVE_INFINITY })],
		["facts/no-such-time", measures({ reviewed: "2023-02-29" })],
		["facts/no-such-time", service({ launched: "2023-02-29T08:00" })],
		["facts/no-such-time", service({ launched: "2024-03-01T24:00" })],
		["facts/bare-date", measures({ started: "2024-03-01" })],
		["facts/unknown-choice", service({ channel: "wbe" })],
		["facts/unknown-choice", service({ kinds: ["text", "smell"] })],
		["facts/repeated-choice", service({ kinds: ["text", "text"] })],
		["facts/wrong-type", measures({ limit: "a while" })],
		["facts/wrong-type", measures({ contact: 12 })],
		["facts/missing-value", measures({ effective: { by: "li.na" } })],
		["facts/unknown-key", measures({ effective: { value: "yes", bye: "li.na" } })],
		["facts/wrong-type", measures({ effective: { value: "yes", on: "yesterday" } })],
		["facts/wrong-type", measures({ effective: { value: { value: "yes" } } })],
		["facts/missing-key", { complaints: [{ received: "done" }] }],
		["facts/missing-key", { complaints: [{ id: "unknown" }] }],
		["facts/unknown-fact", { complaints: [{ idd: "a" }] }],
		["facts/wrong-type", { complaints: [{ id: 7 }] }],
		["facts/duplicate-element", { complaints: [{ id: "a" }, { id: " a" }] }],
		["facts/wrong-type", { complaints: { id: "a" } }],
		["facts/wrong-type", { complaints: "none" }],
		["facts/wrong-type", { complaints: ["a"] }],
		["facts/unknown-key", { complaints: { items: [], completed: "no" } }],
		["facts/wrong-type", { complaints: { items: [], complete: "perhaps" } }],
		["facts/unknown-member", { discrimination: { prevented: { desing: "yes" } } }],
		["facts/unknown-member", { discrimination: { prevented: "all except [agee]" } }],
		["facts/unknown-member", { order: { refused: { "some-norm": "yes" } } }],
		["facts/mixed-answers", { discrimination: { prevented: { "all except": ["age"], design: "yes" } } }],
		["facts/wrong-type", { discrimination: { prevented: "some" } }],
	])("%s: %j", (code, raw) => {
		expect(codes(raw)).toEqual([code]);
	});
	test("the nearest name that is valid in that place, or the place where the name belongs", () => {
		const hints = (raw: unknown) => read(raw).diagnostics.flatMap((diagnostic) => diagnostic.hints);
		expect(hints(service({ opne: "yes" }))).toEqual(["did you mean `open`?"]);
		expect(hints({ open: "yes" })).toEqual(["`service.open` is a fact: move it there"]);
		expect(hints({ complaints: [{ id: "a", anwsered: "done" }] })).toEqual(["did you mean `answered`?"]);
		expect(hints({ "service.open": "yes" })).toEqual(["write `service: {open: …}`"]);
	});
	test("several mistakes are all reported, and a flood of them is cut off", () => {
		expect(codes({ a: 1, service: { open: 3, users: "x" } })).toHaveLength(3);
		const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`name_${index}`, 1]));
		expect(codes(many)).toHaveLength(1001);
		expect(codes(many).at(-1)).toBe("facts/too-many-mistakes");
	});
	test("objects that bite", () => {
		const trap = new Proxy(
			{},
			{
				ownKeys: () => {
					throw new Error("boom");
				},
			},
		);
		expect(codes(trap)).toEqual(["facts/unreadable"]);
		expect(codes(service({ open: new Date(0) }))).toEqual(["facts/wrong-type"]);
		expect(codes(service({ open: () => true }))).toEqual(["facts/wrong-type"]);
	});
});

describe("signed values", () => {
	const signed = (rest: object) => measures({ effective: { value: "yes", by: "li.na", ...rest } });
	test("count through the day on which they expire, and not before they were signed", () => {
		expect(value(signed({ on: "2024-03-10", expires: "2024-03-10" }), "measures.effective")).toBe(true);
		expect(value(signed({ expires: "2024-03-09" }), "measures.effective")).toBeUndefined();
		expect(value(signed({ on: "2024-03-11" }), "measures.effective")).toBeUndefined();
		const { details } = read(signed({ expires: "2024-03-09" }));
		expect(details.leaf("measures.effective")).toMatchObject({ given: "yes", reason: "expired", attributed: true });
		expect(read(signed({ on: "2024-03-11" })).details.leaf("measures.effective")?.reason).toBe("attributed-later");
	});
	test("may be required of judgements", () => {
		const strict = { requireAttributed: true };
		expect(value(signed({}), "measures.effective", strict)).toBe(true);
		expect(value(measures({ effective: "yes" }), "measures.effective", strict)).toBeUndefined();
		expect(value(service({ open: "yes" }), "service.open", strict)).toBe(true);
		expect(read(measures({ effective: "yes" }), strict).details.leaf("measures.effective")?.reason).toBe(
			"unattributed",
		);
	});
});

describe("of when the facts speak", () => {
	const seen = at("2024-03-05T09:00");
	test("the nearest `observed_at` counts", () => {
		const file = { observed_at: "2024-03-05T09:00", service: { launched: "not yet" } };
		expect(value(file, "service.launched")).toEqual({ lo: seen + 1, hi: NEVER });
		expect(read(file).details.leaf("service.launched")).toMatchObject({ reason: "stale", observedAt: seen });
		const fact = service({ launched: { value: "done", observed_at: "2024-03-05T09:00" } });
		expect(value(fact, "service.launched")).toEqual({ lo: EVER, hi: seen });
	});
	test("a bare date is its end, or `asOf` on the same day", () => {
		const file = (date: string) => ({ observed_at: date, service: { launched: "not yet" } });
		expect(value(file("2024-03-05"), "service.launched")).toEqual({ lo: day("2024-03-05").hi + 1, hi: NEVER });
		expect(value(file("2024-03-10"), "service.launched")).toEqual({ lo: AS_OF + 1, hi: NEVER });
	});
	test("a time after `asOf` is kept, with a warning", () => {
		const { situation, diagnostics, details } = read(service({ launched: "2024-03-11" }));
		expect(situation.facts.get("service.launched" as FactId)).toEqual(day("2024-03-11"));
		expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
		expect(details.warnings).toMatchObject([{ code: "facts/time-after-as-of", path: "service.launched" }]);
	});
});

test("warnings are no mistakes, however many", () => {
	const complaints = Array.from({ length: 1500 }, (_, index) => ({ id: `c${index}`, received: "2030-01-01" }));
	const { diagnostics, details } = read({ complaints });
	expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
	expect(details.warnings).toHaveLength(1500);
});

describe("lists", () => {
	const list = (raw: unknown) => read({ complaints: raw }).situation.lists.get("complaints" as FactId);
	test("are complete unless they say otherwise, or are out of date", () => {
		expect(list([])).toEqual({ complete: true, items: [] });
		expect(list({ items: [], complete: "no" })?.complete).toBe(false);
		expect(list({ items: [], complete: "unknown" })?.complete).toBe(false);
		expect(list({ items: [], observed_at: "2024-03-09" })?.complete).toBe(false);
		expect(list(null)).toBeUndefined();
		expect(list("unknown")).toBeUndefined();
		expect(list({ items: null })).toBeUndefined();
	});
	test("hold elements, of which `null` is one", () => {
		const items = list([{ id: "a", received: "2024-03-01", serious: "no" }, null])?.items ?? [];
		expect({ ...items[0] }).toEqual({
			id: "a",
			received: day("2024-03-01"),
			answered: ANY_MOMENT,
			serious: false,
		});
		expect({ ...items[1] }).toEqual({ id: undefined, received: ANY_MOMENT, answered: ANY_MOMENT, serious: undefined });
	});
	test("know where everything stands", () => {
		const { details } = read({ complaints: { items: [{ id: "a", received: "done" }], complete: "no" } });
		expect(details.leaf("complaints")?.reason).toBe("incomplete-list");
		expect(details.leaf("complaints[0]")?.pointer).toBe("/complaints/items/0");
		expect(details.leaf("complaints[0].received")).toMatchObject({
			pointer: "/complaints/items/0/received",
			given: "done",
			reason: "time-unknown",
		});
		expect(details.leaf("complaints[1]")).toBeUndefined();
	});
});

describe("answers by menu", () => {
	const cells = (raw: unknown) =>
		Object.fromEntries(
			read({ discrimination: { prevented: raw } }).situation.cells.get("discrimination.prevented" as FactId) ?? [],
		);
	test("one by one; what is left out is unknown", () => {
		expect(cells({ design: { age: "yes", sex: "no" } })).toEqual({ "design,age": true, "design,sex": false });
	});
	test("in one line", () => {
		const all = cells("all");
		expect(Object.keys(all)).toHaveLength(6);
		expect(Object.values(all).every((answer) => answer === true)).toBe(true);
		expect(cells("yes")).toEqual(all);
		expect(cells({ design: "none" })).toEqual({ "design,age": false, "design,sex": false, "design,other": false });
		const expected = { ...all, "design,age": false, "training,age": false };
		expect(cells("all except [age]")).toEqual(expected);
		expect(cells({ "all except": ["age"] })).toEqual(expected);
		expect(cells({ design: "all except age", training: { "all except": "age" } })).toEqual(expected);
		expect(cells("none except [age]")).toEqual(
			Object.fromEntries(Object.entries(expected).map(([key, answer]) => [key, !answer])),
		);
	});
	test("signed at any level", () => {
		const signed = { value: { design: { value: "all", by: "li.na", on: "2024-03-11" }, training: "all" }, by: "wu" };
		const { details, situation } = read({ discrimination: { prevented: signed } });
		expect(details.leaf("discrimination.prevented[design, age]")?.reason).toBe("attributed-later");
		expect(details.leaf("discrimination.prevented[training, age]")?.attributed).toBe(true);
		expect(situation.cells.get("discrimination.prevented" as FactId)?.get("training,age")).toBe(true);
	});
	test("by norm", () => {
		const { situation } = read({ order: { refused: { "answer-complaint": "yes" } } });
		expect(situation.cells.get("order.refused" as FactId)?.get("answer-complaint")).toBe(true);
	});
});

test("the service may say who it is", () => {
	expect(read(service({ id: "x", name: " X 1 " })).details.service).toEqual({ id: "x", name: "X 1" });
	expect(codes({ format: 1, pack: "small@1.2.3", service: { id: "x" } })).toEqual([]);
	expect(codes(service({ id: 5 }))).toEqual(["facts/wrong-type"]);
});

test("parameters: the enacted bind by themselves, from their day on; others once adopted", () => {
	const { parameters } = read({}).situation;
	expect([...parameters]).toEqual([
		["keep_time", [{ from: at("2023-08-15T00:00"), value: { unit: "months", amount: 6 } }]],
	]);
});
