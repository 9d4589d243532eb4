import type { QuantityCstNode, ValueCstNode } from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { PlainValue } from "../../model/ast.ts";
import { type Context, first, spanOf, tokensOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { written } from "./keywords.ts";
import { readQuantity, unquoted } from "./names.ts";

/** A value as a facts file would say it: `null` is unknown, words such as `not yet` and `24 hours` are texts. */
export function readValue(context: Context, node: ValueCstNode, parent: Span): PlainValue {
	const span = spanOf(context, node, parent);
	const { children } = node;
	const [list, map, literal, except] = [
		first(children.listValue),
		first(children.mapValue),
		first(children.literal),
		first(children.allExcept),
	];
	if (list) return (list.children.value ?? []).map((item) => readValue(context, item, span));
	if (map) return readMap(context, map, span);
	if (first(children.Unknown)) return null;
	if (first(children.NotYet)) return "not yet";
	if (first(children.All)) return "all";
	if (first(children.None)) return "none";
	if (except) {
		const members = first(except.children.members)?.children.AnyName ?? [];
		const words = first(except.children.AllExcept) ? "all except" : "none except";
		return `${words} [${members.map(({ image }) => image).join(", ")}]`;
	}
	if (literal) return readPlainLiteral(context, literal);
	return (first(children.Name) ?? first(first(children.keywordName)?.children.AnyName))?.image ?? null;
}

function readPlainLiteral(
	context: Context,
	node: NonNullable<ValueCstNode["children"]["literal"]>[number],
): PlainValue {
	const { Yes, No, Text, quantity } = node.children;
	const [text, number] = [first(Text), first(quantity)];
	if (first(Yes) ?? first(No)) return first(Yes) !== undefined;
	if (text) return unquoted(text);
	if (number) return readPlainQuantity(context, number);
	return tokensOf(node).map(written).join("");
}

/** A number, or a duration in the words of facts files, which are English: `24 hours`, `1 day`. */
function readPlainQuantity(context: Context, node: QuantityCstNode): PlainValue {
	const quantity = readQuantity(context, node, context.source.span(0, 0));
	if (quantity.kind !== "duration") return Number(first(node.children.Number)?.image);
	const unit = quantity.unit.replace("-", " ");
	return `${quantity.amount} ${quantity.amount === "1" ? unit.slice(0, -1) : unit}`;
}

/** Built from entries, so that `__proto__` is a key like any other. */
function readMap(
	context: Context,
	node: NonNullable<ValueCstNode["children"]["mapValue"]>[number],
	span: Span,
): PlainValue {
	const entries = new Map<string, PlainValue>();
	for (const { children } of node.children.entry ?? []) {
		const [name, text, value] = [first(children.AnyName), first(children.Text), first(children.value)];
		const token = name ?? text;
		if (token === undefined || value === undefined) continue;
		const key = name?.image ?? unquoted(token);
		if (entries.has(key)) {
			context.diagnostics.push(parseDiagnostics.report("parse/key-twice", spanOf(context, token, span), { key }));
		} else entries.set(key, readValue(context, value, span));
	}
	return Object.fromEntries(entries);
}
