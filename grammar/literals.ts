import type { Categories } from "./categories.ts";
import { createToken, type IToken, Lexer, type TokenType } from "./chevrotain.ts";

const WORD = /[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

// Spelt out, not as a complement, because the lexer sorts its patterns by the characters with which they can begin.
const UNKNOWN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what users' files hold
	/(?:[\x00-\x08\x0e-\x1f!#-'*+\-;<>?@\\^_`|~\x7f-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u201b\u201d-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3002-\u300f\u3012-\ufefe\uff00-\uff07\uff0a\uff0b\uff0d-\uff19\uff1b\uff1c\uff1e-\uff3a\uff3c\uff3e-\uff5a\uff5c\uff5e-\uffff]|\/(?!\/)|\u201c(?![^“”"\n\r]*”))+/;

/** Group of the lexer's result that holds the runs of characters that mean nothing in the language. */
export const UNKNOWN_CHARACTERS = "unknown characters";

/** A pattern that only counts where the token before it makes it mean something. `hint`: how its matches can begin. */
export function onlyAfter(fits: (last: IToken, offset: number) => boolean, pattern: RegExp, hint: readonly string[]) {
	const sticky = new RegExp(pattern.source, "y");
	return {
		pattern: (text: string, offset: number, matched: IToken[]): RegExpExecArray | null => {
			const last = matched.at(-1);
			if (last === undefined || !fits(last, offset)) return null;
			sticky.lastIndex = offset;
			return sticky.exec(text);
		},
		start_chars_hint: [...hint],
		line_breaks: true,
	};
}

/** Names, values and punctuation: the same in every natural language. */
export function literalTokens(categories: Categories) {
	const { Name, AnyName, Stray } = categories;
	const identifier = createToken({
		name: "Identifier",
		label: "a name",
		pattern: WORD,
		categories: [Name, AnyName, Stray],
	});
	/** Directly after a dot every word is a name, also one that is a keyword elsewhere. */
	const nameAfterDot = createToken({
		name: "NameAfterDot",
		label: "a name",
		...onlyAfter((last, offset) => last.image === "." && last.startOffset === offset - 1, WORD, LETTERS),
		categories: identifier,
	});
	return { identifier, nameAfterDot, values: valueTokens(categories), punctuation: punctuationTokens(Stray) };
}

function valueTokens({ Text, Stray }: Categories) {
	const value = (name: string, label: string, pattern: RegExp, more: TokenType[] = []) =>
		createToken({ name, label, pattern, categories: [Stray, ...more] });
	return {
		String: value("String", "a text", /"(?:[^"\\\n\r]|\\[^\n\r])*"/, [Text]),
		/** Quotation marks of other keyboards: read, and reported. */
		LookalikeString: value("LookalikeString", "a text", /“[^“”"\n\r]*”/, [Text]),
		UnterminatedString: value("UnterminatedString", "a text", /"(?:[^"\\\n\r]|\\[^\n\r])*\\?/, [Text]),
		Instant: value("Instant", "an instant", /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?/),
		Date: value("Date", "a date", /\d{4}-\d\d-\d\d(?!\d)/),
		SemanticVersion: value("SemanticVersion", "a version", /\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?/),
		Percent: value("Percent", "a percentage", /\d+(?:\.\d+)?%/),
		Number: value("Number", "a number", /\d+(?:\.\d+)?/),
	};
}

function punctuationTokens(stray: TokenType) {
	// Full-width marks are read as what they look like, and reported.
	const mark = (name: string, marks: string) =>
		createToken({
			name,
			label: `\`${marks[0]}\``,
			pattern: new RegExp(`[${marks.replace(/[[\]]/g, "\\$&")}]`),
			categories: stray,
		});
	return {
		Comma: mark("Comma", ",，、"),
		Dot: mark("Dot", "."),
		Colon: mark("Colon", ":："),
		Equals: mark("Equals", "=＝"),
		LeftParenthesis: mark("LeftParenthesis", "(（"),
		RightParenthesis: mark("RightParenthesis", ")）"),
		LeftBracket: mark("LeftBracket", "[［【"),
		RightBracket: mark("RightBracket", "]］】"),
		LeftBrace: mark("LeftBrace", "{｛"),
		RightBrace: mark("RightBrace", "}｝"),
	};
}

/** What the parser does not see: white space, comments, and characters that mean nothing. */
export const unseenTokens = (): TokenType[] => [
	createToken({ name: "WhiteSpace", pattern: /[\s\uFEFF]+/, group: Lexer.SKIPPED, line_breaks: true }),
	createToken({ name: "Comment", pattern: /\/\/[^\n\r]*/, group: Lexer.SKIPPED }),
	createToken({
		name: "UnknownCharacters",
		pattern: UNKNOWN,
		group: UNKNOWN_CHARACTERS,
	}),
];
