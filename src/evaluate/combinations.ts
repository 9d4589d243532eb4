import type { Binding } from "../model/kernel.ts";
import type { Element, List, Situation } from "../model/situation.ts";

/** What a variable stands for: a record, or a member of a menu. */
export type Bound = Element | string;

/** One way of binding every variable. Optional: at least one variable stands for an element that may not exist. */
export interface Combination {
	readonly bound: readonly Bound[];
	/** The place of each bound element in its source; -1 for one that may not exist. */
	readonly indices: readonly number[];
	readonly optional: boolean;
}

/** A list about which nothing was said: it may hold anything. */
export const ABSENT_LIST: List = { complete: false, items: [] };

/** The element of which nothing is known, that stands for all further elements of an incomplete list. */
export const PHANTOM: Element = Object.freeze(Object.create(null));

export function sourceOf(binding: Binding, situation: Situation): { complete: boolean; items: readonly Bound[] } {
	if ("members" in binding) return { complete: true, items: binding.members };
	return situation.lists.get(binding.list) ?? ABSENT_LIST;
}

const NOTHING_BOUND: Combination = { bound: [], indices: [], optional: false };

/** The product of the bindings, the first outermost; combinations with an element that may not exist come in between. */
export function combinations(bindings: readonly Binding[], situation: Situation): Iterable<Combination> {
	return extend(bindings, situation, NOTHING_BOUND);
}

function* extend(bindings: readonly Binding[], situation: Situation, outer: Combination): Generator<Combination> {
	const binding = bindings[outer.bound.length];
	if (binding === undefined) {
		yield outer;
		return;
	}
	const source = sourceOf(binding, situation);
	for (const [index, item] of source.items.entries()) {
		yield* extend(bindings, situation, add(outer, item, index, outer.optional));
	}
	if (!source.complete) yield* extend(bindings, situation, add(outer, PHANTOM, -1, true));
}

const add = (outer: Combination, item: Bound, index: number, optional: boolean): Combination => ({
	bound: [...outer.bound, item],
	indices: [...outer.indices, index],
	optional,
});
