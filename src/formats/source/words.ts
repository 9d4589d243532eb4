import type { Norm } from "../../model/pack.ts";
import type { Passage } from "../../model/report.ts";
import { wordsAt } from "./clauses.ts";
import type { Comparison } from "./compare.ts";

/** Something that stands in a provision, and perhaps in some of its words only. */
export type Standing = Pick<Norm, "provision" | "standsIn">;

/** The words that something rests on; undefined where the copy does not have them as they are pinned. */
export type WordsOf = (standing: Standing) => readonly Passage[] | undefined;

export function wordsOf({ provisions }: Comparison): WordsOf {
	const equal = new Map(provisions.map(({ provision, words }) => [provision, words]));
	return ({ provision, standsIn = [] }) => {
		const words = equal.get(provision);
		if (words === undefined) return undefined;
		const passages = standsIn.flatMap((locator) => {
			const text = wordsAt(words, locator);
			return text === undefined ? [] : [{ provision, ...locator, text }];
		});
		// A locator that names nothing leaves the reader the provision as a whole.
		return passages.length > 0 && passages.length === standsIn.length ? passages : [{ provision, text: words }];
	};
}
