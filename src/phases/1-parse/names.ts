import type { IToken, TokenType } from "../../../grammar/chevrotain.ts";
import type {
	DateCstNode,
	LiteralCstNode,
	NamesCstNode,
	PathCstNode,
	QuantityCstNode,
	TextCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { DurationWord, Literal, Name, Path, Text } from "../../model/ast.ts";
import { type Context, first, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";

/** A name as it is written; empty where it is missing. */
export const readName = (context: Context, token: IToken | undefined, parent: Span): Name => ({
	text: token?.image ?? "",
	span: spanOf(context, token, parent),
});

export const readNames = (context: Context, node: NamesCstNode | undefined, parent: Span): readonly Name[] =>
	(node?.children.Name ?? []).map((token) => readName(context, token, parent));

export function readPath(context: Context, node: PathCstNode | undefined, parent: Span): Path {
	const span = spanOf(context, node, parent);
	return { span, names: (node?.children.Name ?? []).map((token) => readName(context, token, span)) };
}

/** What a string stands for: without its quotation marks and escapes. */
export function unquoted(token: IToken): string {
	const closed = token.image.length > 1 && token.tokenType.name === "String";
	return token.image.slice(1, closed ? -1 : undefined).replace(/\\(.)/g, "$1");
}

/** A single string as a name: a title, a calendar, a unit. */
export function readString(context: Context, token: IToken | undefined, parent: Span): Name {
	const name = { text: token === undefined ? "" : unquoted(token), span: spanOf(context, token, parent) };
	if (token !== undefined && name.text.trim() === "") {
		context.diagnostics.push(parseDiagnostics.report("parse/empty-text", name.span, {}));
	}
	return name;
}

export function readText(context: Context, node: TextCstNode | undefined, parent: Span): Text {
	const span = spanOf(context, node, parent);
	const joined = (tokens: readonly IToken[]): string => {
		const text = tokens.map((token) => unquoted(token).trim()).reduce(spliced, "");
		const [from, to] = [tokens[0], tokens.at(-1)];
		if (from && to && text.trim() === "") {
			const empty = context.source.span(from.startOffset, (to.endOffset ?? to.startOffset) + 1);
			context.diagnostics.push(parseDiagnostics.report("parse/empty-text", empty, {}));
		}
		return text;
	};
	const chinese = node?.children.chinese ?? [];
	return { span, en: joined(node?.children.original ?? []), ...(chinese.length > 0 && { zh: joined(chinese) }) };
}

/** Chinese, and what stands beside it, is written without spaces. */
const WIDE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Two texts that stand one behind the other, as one. */
function spliced(text: string, next: string): string {
	const close = text === "" || WIDE.test(text.at(-1) ?? "") || WIDE.test(next.charAt(0));
	return `${text}${close ? "" : " "}${next}`;
}

export const hole = (span: Span): Literal => ({ kind: "hole", span });

export function readDate(context: Context, node: DateCstNode | undefined, parent: Span): Literal {
	const token = first(node?.children.Date) ?? first(node?.children.Instant);
	const span = spanOf(context, token, parent);
	if (token === undefined) return hole(span);
	return { kind: token.tokenType === context.vocabulary.tokens.Date ? "date" : "instant", text: token.image, span };
}

/** A number, or a duration. */
export function readQuantity(context: Context, node: QuantityCstNode, parent: Span): Literal {
	const span = spanOf(context, node, parent);
	const amount = first(node.children.Number)?.image ?? "";
	const unit = first(node.children.Unit);
	return unit === undefined
		? { kind: "number", text: amount, span }
		: { kind: "duration", amount, unit: durationWord(context, unit.tokenType), span };
}

function durationWord({ vocabulary: { tokens } }: Context, type: TokenType): DurationWord {
	const words = new Map<TokenType, DurationWord>([
		[tokens.Minutes, "minutes"],
		[tokens.Hours, "hours"],
		[tokens.Days, "days"],
		[tokens.WorkingDays, "working-days"],
		[tokens.Months, "months"],
		[tokens.Years, "years"],
	]);
	return words.get(type) as DurationWord;
}

export function readLiteral(context: Context, node: LiteralCstNode, parent: Span): Literal {
	const span = spanOf(context, node, parent);
	const { quantity, date, Percent, Text, Yes, No } = node.children;
	const [number, day, percent, text] = [first(quantity), first(date), first(Percent), first(Text)];
	if (number) return readQuantity(context, number, span);
	if (day) return readDate(context, day, span);
	if (percent) return { kind: "percent", text: percent.image, span };
	if (text) return { kind: "text", value: unquoted(text), span };
	return first(Yes) || first(No) ? { kind: "boolean", value: first(Yes) !== undefined, span } : hole(span);
}
