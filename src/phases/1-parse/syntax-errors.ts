import { EOF, type IRecognitionException, type IToken, type TokenType } from "../../../grammar/chevrotain.ts";
import { KEYWORDS } from "../../../grammar/keywords/keyword.ts";
import type { Misspelling } from "../../../grammar/misspelling.ts";
import { DEEPEST, TOO_DEEP } from "../../../grammar/rules/recovering.ts";
import type { Span } from "../../base/diagnostic.ts";
import { nearest } from "../../base/suggestion.ts";
import { listed } from "./clauses.ts";
import { type Context, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { written } from "./keywords.ts";

/** Words that were read as the keywords they nearly are. */
export function reportMisspellings(context: Context, misspellings: readonly Misspelling[], whole: Span): void {
	for (const { token, written: text, meant } of misspellings) {
		const span = spanOf(context, token, whole);
		const fixes = [{ title: `write \`${meant}\``, span, text: meant }];
		const args = { written: text, meant };
		context.diagnostics.push(parseDiagnostics.report("parse/unknown-keyword", span, args, { fixes }));
	}
}

/** One diagnostic for each place at which parsing could not go on. */
export function reportSyntaxErrors(
	context: Context,
	errors: readonly IRecognitionException[],
	misspellings: readonly Misspelling[],
	whole: Span,
): void {
	const mended = new Map(misspellings.map(({ token }) => [token.startOffset, token.tokenType.name]));
	for (const error of errors) {
		const { token } = error;
		// The mismatch that led to mending the word, which is reported as misspelt.
		const isMended = mended.get(token.startOffset) === error.message;
		if (!isMended && !context.followsDamage(startOf(context, token))) report(context, error, whole);
	}
}

const startOf = (context: Context, token: IToken): number =>
	token.tokenType === EOF ? context.source.text.length : token.startOffset;

function report(context: Context, error: IRecognitionException, whole: Span): void {
	const previous = (error as IRecognitionException & { readonly previousToken?: IToken }).previousToken;
	const { span, found } = placeOf(context, error.token, previous, whole);
	if (error.message === TOO_DEEP) {
		context.diagnostics.push(parseDiagnostics.report("parse/nested-too-deeply", span, { limit: DEEPEST }));
		return;
	}
	const expected = error.message.split(" ");
	const rule = error.context.ruleStack.at(-1) ?? "";
	if (rule === "atom") {
		const args = { after: written(previous), found };
		context.diagnostics.push(parseDiagnostics.report("parse/missing-condition", span, args));
	} else if (expected.every((name) => NAMES.has(name))) {
		const reserved = error.token.tokenType.name in KEYWORDS;
		context.diagnostics.push(parseDiagnostics.report("parse/missing-name", span, { found, reserved }));
	} else if (expected.every((name) => name === "Text")) {
		context.diagnostics.push(parseDiagnostics.report("parse/missing-text", span, { found }));
	} else {
		const args = { found, expected: DESCRIBED[rule] ?? listed(expected.map((name) => describe(context, name))) };
		const hints = hintsFor(context, error.token, expected);
		context.diagnostics.push(parseDiagnostics.report("parse/unexpected-token", span, args, { hints }));
	}
}

const NAMES: ReadonlySet<string> = new Set(["Name", "AnyName", "Identifier"]);

/** Rules whose beginnings are better described than listed. */
const DESCRIBED: Readonly<Record<string, string>> = {
	type: "a type: `yes or no`, `judgement`, `occurrence`, `date`, `instant`, `duration`, `text`, `number`, `one of` or `any of` a menu",
	value: "a value: `yes`, `not yet`, a number, a text, a date, a name, a list or a map",
	date: "a date such as `2024-03-01`",
};

/** At the end of a line what is missing is shown behind the last word, not before the first of the next line. */
function placeOf(
	context: Context,
	token: IToken,
	previous: IToken | undefined,
	whole: Span,
): { readonly span: Span; readonly found: string | undefined } {
	const before = previous && previous.tokenType !== EOF ? spanOf(context, previous, whole) : undefined;
	if (token.tokenType === EOF) return { span: before ?? spanOf(context, undefined, whole), found: undefined };
	const span = spanOf(context, token, whole);
	return before && before.end.line < span.start.line
		? { span: before, found: undefined }
		: { span, found: written(token) };
}

function describe(context: Context, name: string): string {
	const type: TokenType | undefined = context.vocabulary.tokens[name as keyof typeof context.vocabulary.tokens];
	if (type === undefined) return "the end of the file";
	if (name in KEYWORDS) return `\`${type.LABEL}\``;
	return type.LABEL ?? name;
}

function hintsFor(context: Context, token: IToken, expected: readonly string[]): string[] {
	const phrases = [...context.vocabulary.phrases].filter(([, type]) => expected.includes(type.name));
	const meant =
		token.tokenType === EOF
			? undefined
			: nearest(
					token.image,
					phrases.map(([phrase]) => phrase),
				);
	return meant === undefined ? [] : [`did you mean \`${meant}\`?`];
}
