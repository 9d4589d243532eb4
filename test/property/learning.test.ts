import fc from "fast-check";
import { expect, test } from "vitest";
import { ANY_MOMENT, type Moment } from "../../src/model/kernel.ts";
import type { Situation, Value } from "../../src/model/situation.ts";
import { read } from "../facts/helper.ts";
import { anyFacts } from "../helpers/any-facts.ts";
import { budget } from "../helpers/runs.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";

type Map = Record<string, unknown>;
const isMap = (value: unknown): value is Map => typeof value === "object" && value !== null && !Array.isArray(value);

/** Facts of which some are forgotten: a fact or a field is left out, a list no longer holds everything. */
function forget(facts: Map, choose: () => number): Map {
	const groups = Object.entries(facts).map(([name, value]) => {
		if (name === "complaints") return [name, forgetList(value, choose)];
		if (!isMap(value)) return [name, value];
		return [name, Object.fromEntries(Object.entries(value).filter(() => choose() > 0))];
	});
	return Object.fromEntries(groups);
}

function forgetList(list: unknown, choose: () => number): unknown {
	if (choose() === 0) return null;
	const given = isMap(list) ? list : { items: list };
	if (!Array.isArray(given.items)) return list;
	const items = given.items.map((item: unknown) =>
		isMap(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => name === "id" || choose() > 0)) : item,
	);
	return { ...given, items, ...(choose() === 0 && { complete: "no" }) };
}

const isMoment = (value: Value): value is Moment => typeof value === "object" && value !== null && "lo" in value;

/** Whether nothing is said that the better informed would take back. */
function isLess(poorer: Value, richer: Value): boolean {
	if (poorer === undefined) return true;
	if (isMoment(poorer) && isMoment(richer)) return poorer.lo <= richer.lo && richer.hi <= poorer.hi;
	return JSON.stringify(poorer) === JSON.stringify(richer);
}

function expectLess(poorer: Situation, richer: Situation): void {
	for (const [id, value] of poorer.facts) expect([id, isLess(value, richer.facts.get(id))]).toEqual([id, true]);
	for (const [id, cells] of poorer.cells) {
		for (const [key, value] of cells) expect(isLess(value, richer.cells.get(id)?.get(key))).toBe(true);
	}
	for (const [id, list] of poorer.lists) {
		const other = richer.lists.get(id);
		expect(!list.complete || other?.complete).toBe(true);
		for (const [index, item] of list.items.entries()) {
			for (const [field, value] of Object.entries(item)) expect(isLess(value, other?.items[index]?.[field])).toBe(true);
		}
	}
}

test("who knows less says less: forgetting facts only makes values unknown", () => {
	fc.assert(
		fc.property(anyFacts(SMALL_PACK), fc.infiniteStream(fc.nat({ max: 3 })), (facts, choices) => {
			const choose = () => choices.next().value as number;
			expectLess(read(forget(facts, choose)).situation, read(facts).situation);
		}),
		budget("knowing less", 0.3),
	);
});

test("learning when something was done, or that it was not done in time, stays within what was said", () => {
	const launched = (raw: unknown, observed?: string) =>
		read({ ...(observed && { observed_at: observed }), service: { launched: raw } }).situation.facts.get(
			"service.launched" as never,
		);
	const times = ["2024-03-05T10:00", "2024-03-05", "2024-02-01"];
	for (const time of times) {
		expect(isLess(launched("done"), launched(time))).toBe(true);
		expect(isLess(launched(null), launched(time))).toBe(true);
	}
	expect(isLess(launched("2024-03-05"), launched("2024-03-05T10:00"))).toBe(true);
	expect(isLess(launched("not yet", "2024-03-01"), launched("2024-03-05"))).toBe(true);
	expect(isLess(launched("not yet", "2024-03-01"), launched("not yet"))).toBe(true);
	expect(isLess(launched("not yet"), launched("2024-03-05"))).toBe(false);
	expect(launched(undefined)).toEqual(ANY_MOMENT);
});
