/** Between the words of a phrase: any white space, and comments. */
const BETWEEN = "(?:\\s|//[^\\n\\r]*[\\n\\r])+";
/** After a phrase: nothing that would make its last word a longer name. */
const END_OF_WORD = "(?![A-Za-z0-9_]|-[A-Za-z0-9_])";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const wordsOf = (phrase: string): string[] => phrase.split(" ");

/** The words, in a row; a last word of Latin letters ends where a name would end. */
function wordsPattern(words: readonly string[]): string {
	const end = /[A-Za-z0-9_]$/.test(words.at(-1) ?? "") ? END_OF_WORD : "";
	return words.map(escaped).join(BETWEEN) + end;
}

/**
 * A regular expression for any of the phrases of one keyword, given all phrases of the language. A phrase whose end begins
 * a longer phrase leaves that one alone: `is not` does not match before `yet`, because `not yet` is a phrase.
 */
export function phrasePattern(phrases: readonly string[], all: readonly string[]): RegExp {
	const longestFirst = [...phrases].sort((left, right) => right.length - left.length);
	return new RegExp(longestFirst.map((phrase) => wordsPattern(wordsOf(phrase)) + notBefore(phrase, all)).join("|"));
}

function notBefore(phrase: string, all: readonly string[]): string {
	const words = wordsOf(phrase);
	if (words.length < 2) return "";
	const last = words.at(-1) as string;
	return all
		.filter((other) => other.startsWith(`${last} `))
		.map((other) => `(?!${BETWEEN}${wordsPattern(wordsOf(other).slice(1))})`)
		.join("");
}

/** Phrases of more words come first, so that `must not do` is tried before `must not`. */
export const byLength = (left: string, right: string): number =>
	wordsOf(right).length - wordsOf(left).length || right.length - left.length || (left < right ? -1 : 1);
