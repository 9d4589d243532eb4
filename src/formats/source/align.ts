import type { TextProvision } from "./provisions.ts";

/** A provision that is pinned. */
export interface Pinned {
	readonly id: string;
	readonly digest: string;
}

/** Which paragraph of the text stands where each pinned provision of one article should. */
export type Alignment = ReadonlyMap<string, TextProvision>;

const numberOfItem = (id: string): string | undefined => /\.item-(\d+)$/.exec(id)?.[1];

export const isEqual = ({ id, digest }: Pinned, found: TextProvision): boolean =>
	digest === found.digest && numberOfItem(id) === found.item;

/**
 * Items go by their numbers; paragraphs, which have none, by their words, in order; what is left by its place between
 * those. So one paragraph more or less does not make the others differ.
 */
export function alignArticle(pinned: readonly Pinned[], found: readonly TextProvision[]): Alignment {
	const places = new Map<string, number>();
	const taken = new Set<number>();
	/** Takes the first paragraph of a stretch that is free and fits. */
	const pair = (id: string, from: number, to: number, fits: (provision: TextProvision) => boolean): void => {
		for (let place = from; place < to; place++) {
			if (taken.has(place) || !fits(found[place] as TextProvision)) continue;
			places.set(id, place);
			taken.add(place);
			return;
		}
	};
	const after = (id: string, from: number): number => Math.max(from, (places.get(id) ?? -1) + 1);

	for (const { id } of pinned) {
		const number = numberOfItem(id);
		if (number !== undefined) pair(id, 0, found.length, ({ item }) => item === number);
	}
	let from = 0;
	for (const each of pinned.filter(({ id }) => numberOfItem(id) === undefined)) {
		pair(each.id, from, found.length, (provision) => isEqual(each, provision));
		from = after(each.id, from);
	}
	const limits = limitsOf(pinned, places, found.length);
	from = 0;
	for (const [index, { id }] of pinned.entries()) {
		const isItem = numberOfItem(id) !== undefined;
		if (!places.has(id)) pair(id, from, limits[index] ?? 0, ({ item }) => !isItem || item === undefined);
		from = after(id, from);
	}
	return new Map([...places].map(([id, place]) => [id, found[place] as TextProvision]));
}

/** For each the first place that is taken by a later one. */
function limitsOf(pinned: readonly Pinned[], places: ReadonlyMap<string, number>, end: number): readonly number[] {
	const limits: number[] = [];
	let limit = end;
	for (const { id } of pinned.toReversed()) {
		limits.push(limit);
		limit = Math.min(limit, places.get(id) ?? end);
	}
	return limits.reverse();
}
