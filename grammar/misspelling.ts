import { editDistance, nearest } from "../src/base/suggestion.ts";
import type { IToken, TokenType } from "./chevrotain.ts";

/** Words that are no keyword, read as the keyword that they nearly are. */
export interface Misspelling {
	/** The keyword's token: its image is what was written, its extent covers all the words. */
	readonly token: IToken;
	readonly written: string;
	readonly meant: string;
}

/** As many words as the longest phrase has. */
const LONGEST_PHRASE = 4;
/** Shorter slips resemble too much. */
const SHORTEST = 3;

/** How many of these words are a slip of which phrase: the nearest, and of equally near ones the longest. */
export function recognise(
	words: readonly string[],
	candidates: ReadonlyMap<string, TokenType>,
): { readonly count: number; readonly phrase: string; readonly type: TokenType } | undefined {
	let best: { count: number; phrase: string; type: TokenType; distance: number } | undefined;
	for (let count = 1; count <= Math.min(words.length, LONGEST_PHRASE); count++) {
		const written = words.slice(0, count).join(" ");
		const phrase = written.length < SHORTEST ? undefined : nearest(written, candidates.keys());
		if (phrase === undefined) continue;
		const distance = editDistance(written, phrase);
		if (best === undefined || distance <= best.distance) {
			best = { count, phrase, distance, type: candidates.get(phrase) as TokenType };
		}
	}
	return best;
}
