import type { IToken } from "../../../grammar/chevrotain.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Context } from "./context.ts";
import { whyNoDate } from "./dates.ts";
import { parseDiagnostics } from "./diagnostics.ts";

const LONGEST_SHOWN = 20;

/** What is wrong with single tokens, and with the characters that belong to none. */
export function reportLexical(context: Context, tokens: readonly IToken[], unknown: readonly IToken[]): void {
	for (const token of unknown) {
		const args = { text: shown(token.image), instead: INSTEAD[token.image[0] as string] };
		context.diagnostics.push(parseDiagnostics.report("parse/unknown-character", extentOf(context, token), args));
	}
	for (const token of tokens) CHECKS[token.tokenType.name]?.(context, token);
}

const CHECKS: Readonly<Record<string, (context: Context, token: IToken) => void>> = {
	UnterminatedString: (context, token) => {
		context.diagnostics.push(parseDiagnostics.report("parse/unterminated-text", extentOf(context, token), {}));
	},
	String: (context, token) => {
		for (const { index, 0: sequence } of token.image.matchAll(/\\[\s\S]/g)) {
			if (sequence === '\\"' || sequence === "\\\\") continue;
			const start = token.startOffset + index;
			const span = context.source.span(start, start + sequence.length);
			context.diagnostics.push(parseDiagnostics.report("parse/bad-escape", span, { escape: sequence }));
		}
	},
	Date: reportDate,
	Instant: reportDate,
	...Object.fromEntries(
		[
			"Comma",
			"Colon",
			"Equals",
			"LeftParenthesis",
			"RightParenthesis",
			"LeftBracket",
			"RightBracket",
			"LeftBrace",
			"RightBrace",
		].map((name) => [name, reportLookalike]),
	),
	LookalikeString: reportLookalike,
};

function reportDate(context: Context, token: IToken): void {
	const reason = whyNoDate(token.image);
	if (reason === undefined) return;
	const args = { text: token.image, reason };
	context.diagnostics.push(parseDiagnostics.report("parse/bad-date", extentOf(context, token), args));
}

/** Full-width punctuation is read as what it looks like, so that one diagnostic is enough. */
function reportLookalike(context: Context, token: IToken): void {
	const instead = INSTEAD[token.image[0] as string];
	if (instead === undefined) return;
	const span = extentOf(context, token);
	const args = { text: shown(token.image), instead };
	const text = token.image.length === 1 ? instead : `"${token.image.slice(1, -1)}"`;
	const fixes = [{ title: `write ${text}`, span, text }];
	context.diagnostics.push(parseDiagnostics.report("parse/unknown-character", span, args, { fixes }));
}

/** What was probably meant. */
const INSTEAD: Readonly<Record<string, string>> = {
	"，": ",",
	"、": ",",
	"：": ":",
	"＝": "=",
	"（": "(",
	"）": ")",
	"［": "[",
	"］": "]",
	"【": "[",
	"】": "]",
	"｛": "{",
	"｝": "}",
	"“": '"',
	"”": '"',
	"„": '"',
	"«": '"',
	"'": '"',
	"-": "minus",
	"–": "minus",
	"−": "minus",
	"+": "plus",
	"*": "times",
	"/": "divided by",
	"<": "is less than",
	">": "is more than",
	"&": "and",
	"|": "or",
	"!": "not",
	"#": "//",
	"。": ".",
};

const extentOf = (context: Context, token: IToken): Span =>
	context.source.span(token.startOffset, (token.endOffset ?? token.startOffset) + 1);

/** Without characters that cannot be seen. */
const shown = (text: string): string => {
	const visible = [...text].map((character) =>
		/[\p{C}\p{Z}]/u.test(character)
			? `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`
			: character,
	);
	return visible.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN).join("")}…` : visible.join("");
};
