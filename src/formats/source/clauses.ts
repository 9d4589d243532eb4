import type { Locator } from "../../model/pack.ts";

/** Sentences end at `.`, `!` or `?` before a space. The words are normalised: joined by spaces, sentences give them back. */
export const sentencesOf = (words: string): readonly string[] => words.split(/(?<=[.!?]) /);

/** Clauses end at `,`, `;` or `:` before a space. */
export const clausesOf = (sentence: string): readonly string[] => sentence.split(/(?<=[,;:]) /);

/** How many clauses each sentence has. */
export const countClauses = (words: string): readonly number[] =>
	sentencesOf(words).map((sentence) => clausesOf(sentence).length);

/** The words that a locator names; undefined where there are none. */
export function wordsAt(words: string, { sentence, from, to }: Locator): string | undefined {
	const found = sentencesOf(words)[sentence - 1];
	if (found === undefined || from === undefined) return found;
	const clauses = clausesOf(found);
	const last = to ?? from;
	return last > clauses.length ? undefined : clauses.slice(from - 1, last).join(" ");
}
