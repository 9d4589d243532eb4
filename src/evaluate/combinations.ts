import type { Binding } from "../model/kernel.ts";
import type { Element, List, Situation } from "../model/situation.ts";

/** What a variable stands for: a record, or a member of a menu. */
export type Bound = Element | string;

/** One way of binding every variable. Optional: at least one variable stands for an element that may not exist. */
export interface Combination {
	readonly bound: readonly Bound[];
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

/** The product of the bindings, the first outermost; combinations with an element that may not exist come in between. */
export function* combinations(bindings: readonly Binding[], situation: Situation): Generator<Combination> {
	yield* extend(bindings, situation, [], false);
}

function* extend(
	bindings: readonly Binding[],
	situation: Situation,
	bound: readonly Bound[],
	optional: boolean,
): Generator<Combination> {
	const binding = bindings[bound.length];
	if (binding === undefined) {
		yield { bound, optional };
		return;
	}
	const source = sourceOf(binding, situation);
	for (const item of source.items) yield* extend(bindings, situation, [...bound, item], optional);
	if (!source.complete) yield* extend(bindings, situation, [...bound, PHANTOM], true);
}
