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
export const LONGEST_PHRASE = 4;
/** Shorter slips resemble too much. */
const SHORTEST = 3;

export interface Recognised {
	/** How many of the words. */
	readonly count: number;
	readonly phrase: string;
	readonly type: TokenType;
}

/**
 * How many of these words are a slip of which phrase: the nearest, and of equally near ones the longest. Several words are
 * compared with phrases of as many words, one word also with longer phrases written together: `isnt`, `must-do`.
 */
export function recognise(words: readonly string[], candidates: Candidates): Recognised | undefined {
	let best: (Recognised & { readonly distance: number }) | undefined;
	for (let count = 1; count <= Math.min(words.length, LONGEST_PHRASE); count++) {
		const phrases = candidates[count - 1];
		const written = words.slice(0, count).join(" ");
		const found = phrases && written.length >= SHORTEST ? nearest(written, phrases.keys()) : undefined;
		const match = found === undefined ? undefined : phrases?.get(found);
		if (found === undefined || match === undefined) continue;
		const distance = editDistance(written, found);
		const isNearer = best === undefined || distance <= best.distance;
		if (isNearer && isSlipWordByWord(written, found)) best = { ...match, count, distance };
	}
	return best;
}

/** No word of the phrase was replaced by quite another: `identified id` lacks a word of `identified by`. */
function isSlipWordByWord(written: string, phrase: string): boolean {
	const meant = phrase.split(" ");
	return written.split(" ").every((word, index) => editDistance(word, meant[index] ?? "") < word.length);
}

/** Phrases by the number of words with which they are compared, less one. */
export type Candidates = readonly ReadonlyMap<string, { readonly phrase: string; readonly type: TokenType }>[];

/** Sorts phrases by how many words somebody who mistypes them will write. */
export function candidatesFrom(phrases: Iterable<readonly [phrase: string, type: TokenType]>): Candidates {
	const byCount = Array.from({ length: LONGEST_PHRASE }, () => new Map<string, { phrase: string; type: TokenType }>());
	for (const [phrase, type] of phrases) {
		const words = phrase.split(" ");
		byCount[words.length - 1]?.set(phrase, { phrase, type });
		if (words.length > 1) byCount[0]?.set(words.join(""), { phrase, type });
	}
	return byCount;
}
