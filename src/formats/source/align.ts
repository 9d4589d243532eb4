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
	const pair = ({ id }: Pinned, place: number): void => {
		if (place < 0) return;
		places.set(id, place);
		taken.add(place);
	};
	const free = (from: number, to: number, fits: (provision: TextProvision) => boolean): number =>
		found.findIndex((provision, place) => place >= from && place < to && !taken.has(place) && fits(provision));

	for (const each of pinned) {
		const item = numberOfItem(each.id);
		if (item !== undefined)
			pair(
				each,
				free(0, found.length, (provision) => provision.item === item),
			);
	}
	let next = 0;
	for (const each of pinned.filter(({ id }) => numberOfItem(id) === undefined)) {
		const place = free(next, found.length, (provision) => isEqual(each, provision));
		pair(each, place);
		if (place >= 0) next = place + 1;
	}
	for (const [index, each] of pinned.entries()) {
		if (places.has(each.id)) continue;
		const placesOf = (others: readonly Pinned[]) => others.flatMap(({ id }) => places.get(id) ?? []);
		const from = Math.max(-1, ...placesOf(pinned.slice(0, index))) + 1;
		const to = Math.min(found.length, ...placesOf(pinned.slice(index + 1)));
		const isItem = numberOfItem(each.id) !== undefined;
		pair(
			each,
			free(from, to, ({ item }) => !isItem || item === undefined),
		);
	}
	return new Map([...places].map(([id, place]) => [id, found[place] as TextProvision]));
}
