import { describe, expect, test } from "vitest";
import { closuresExecutor } from "../../../src/backends/closures/index.ts";
import { referenceExecutor } from "../../../src/evaluate/reference.ts";
import type { Kernel } from "../../../src/model/kernel.ts";
import type { Norm } from "../../../src/model/pack.ts";
import type { Element, List } from "../../../src/model/situation.ts";
import { outcomeOf, possibleOf, runEverywhere, words } from "../../helpers/everywhere.ts";
import { generatedExecutor } from "../../helpers/generated-module.ts";
import { applies, FALSE, factId, mustBe, normOf, packOf, positionOf, situationOf } from "../../helpers/pack.ts";

const field = (name: string, variable = "incident"): Kernel => ({ op: "field", sort: "truth", variable, field: name });
const incidents = { variable: "incident", list: factId("incidents") };
const requests = { variable: "request", list: factId("requests") };
const norm = normOf("dispose", {
	forEach: [incidents],
	applies: [applies(field("discovered"), "trigger")],
	requirements: [mustBe(field("disposed"))],
});
const met: Element = { discovered: true, disposed: true };
const broken: Element = { discovered: true, disposed: false };
const undiscovered: Element = { discovered: false };
const all = (...items: readonly Element[]): List => ({ complete: true, items });
const some = (...items: readonly Element[]): List => ({ complete: false, items });
const possible = (incidentList: List | undefined, of: Norm = norm) =>
	possibleOf(of, incidentList === undefined ? {} : { lists: { incidents: incidentList } });

describe("a norm for each element", () => {
	test("does not apply where there is no element", async () => {
		expect(await possible(all())).toBe("not-applicable");
		expect((await outcomeOf(norm, { lists: { incidents: all() } })).elements).toEqual([]);
	});
	test("is the worst of its elements: violated over pending over satisfied over not-applicable", async () => {
		expect(await possible(all(met, undiscovered))).toBe("satisfied");
		expect(await possible(all(met, broken, met))).toBe("violated");
		expect(await possible(all(undiscovered))).toBe("not-applicable");
	});
	test("has one set of outcomes for each element, in order", async () => {
		const { elements } = await outcomeOf(norm, { lists: { incidents: all(met, {}, broken) } });
		expect(elements?.map(words)).toEqual(["satisfied", "satisfied violated not-applicable", "violated"]);
	});
	test("can be every worst-of over one choice for each element", async () => {
		expect(await possible(all(met, { discovered: true }))).toBe("satisfied violated");
		expect(await possible(all(met, {}))).toBe("satisfied violated");
		expect(await possible(all(undiscovered, {}))).toBe("satisfied violated not-applicable");
		expect(await possible(all(broken, {}))).toBe("violated");
	});
	test("can be everything where the list is absent", async () => {
		expect(await possible(undefined)).toBe("satisfied violated not-applicable");
	});
	test("can be violated for sure by an incomplete list, but not satisfied or not-applicable", async () => {
		expect(await possible(some(broken))).toBe("violated");
		expect(await possible(some(met))).toBe("satisfied violated");
		expect(await possible(some())).toBe("satisfied violated not-applicable");
	});
	test("has outcomes for the known elements of an incomplete list only", async () => {
		const { elements } = await outcomeOf(norm, { lists: { incidents: some(met, broken) } });
		expect(elements?.map(words)).toEqual(["satisfied", "violated"]);
	});
	test("does not apply, list or no list, where it is out of scope", async () => {
		const outside = { ...norm, applies: [applies(FALSE), ...norm.applies] };
		expect(await possible(undefined, outside)).toBe("not-applicable");
		expect(await possible(some(broken), outside)).toBe("not-applicable");
	});
	test("has no elements where it is evaluated once", async () => {
		expect((await outcomeOf(normOf("once"))).elements).toBeUndefined();
	});
});

describe("a norm for each of several things", () => {
	const menu = { variable: "ground", members: ["age", "race"] };
	const isAge: Kernel = { op: "member", value: { op: "item", variable: "ground" }, of: ["age"] };

	test("is evaluated for their product, the first outermost", async () => {
		const each = normOf("each", {
			forEach: [incidents, menu],
			requirements: [mustBe({ op: "or", operands: [isAge, field("disposed")] })],
		});
		const { elements } = await outcomeOf(each, { lists: { incidents: all(met, broken) } });
		expect(elements?.map(words)).toEqual(["satisfied", "satisfied", "satisfied", "violated"]);
	});
	test("has no elements where one of two lists is empty, even if the other is not complete", async () => {
		const each = normOf("each", { forEach: [incidents, requests], requirements: [mustBe(field("disposed"))] });
		const lists = { incidents: some(met, broken), requests: all() };
		expect(await possibleOf(each, { lists })).toBe("not-applicable");
	});
	test("may have more elements where either list is not complete", async () => {
		const each = normOf("each", { forEach: [incidents, requests], requirements: [mustBe(field("disposed"))] });
		expect(await possibleOf(each, { lists: { incidents: all(met), requests: some({}) } })).toBe("satisfied");
		expect(await possibleOf(each, { lists: { incidents: some(met), requests: all({}) } })).toBe("satisfied violated");
	});
});

describe("a position", () => {
	const right = positionOf("complain", { forEach: [incidents], applies: [applies(field("discovered"))] });
	const holds = async (list: List) =>
		(await runEverywhere(packOf({ positions: [right] }), situationOf({ lists: { incidents: list } }))).positions[0];

	test("holds if it does for one element, and an element that may exist only makes it unknown", async () => {
		expect(await holds(all(undiscovered, met))).toBe(2);
		expect(await holds(all(undiscovered))).toBe(0);
		expect(await holds(all())).toBe(0);
		expect(await holds(some(undiscovered))).toBe(1);
		expect(await holds(some(met))).toBe(2);
	});
});

describe("a list of a hundred thousand elements", () => {
	const long = all(...Array.from({ length: 100_000 }, (_, index) => (index === 77_777 ? broken : met)));
	const situation = situationOf({ lists: { incidents: long } });

	test.each([
		["reference", referenceExecutor],
		["closures", closuresExecutor],
		["js", generatedExecutor],
	])("is no burden for %s", (_, executorOf) => {
		const quantified = normOf("all", {
			requirements: [mustBe({ op: "every", over: incidents, body: field("disposed") })],
		});
		const { norms } = executorOf(packOf({ norms: [norm, quantified] })).run(situation);
		expect(norms.map(({ possible: set }) => words(set))).toEqual(["violated", "violated"]);
		expect(norms[0]?.elements).toHaveLength(100_000);
	});
});
