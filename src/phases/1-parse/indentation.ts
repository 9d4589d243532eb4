import type { CstElement, CstNode } from "../../../grammar/chevrotain.ts";
import type { Span } from "../../base/diagnostic.ts";
import { type Context, firstToken, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { written } from "./keywords.ts";

/** The rules of the grammar that choose one clause, declaration or content out of several: what they hold stands in a row. */
const LOOPS: ReadonlySet<string> = new Set([
	"declaration",
	"articlePart",
	"provisionPart",
	"provisionContent",
	"regulationClause",
	"choicesClause",
	"askingClause",
	"recordPart",
	"parameterClause",
	"readingClause",
	"normClause",
	"positionClause",
	"exceptionClause",
	"sanctionClause",
	"settingClause",
	"scenarioClause",
]);

/** A clause or declaration that begins its line. */
interface Item {
	readonly keyword: string;
	/** The blanks before it. */
	readonly indent: string;
	readonly span: Span;
}

/**
 * Warns where layout, which means nothing, looks as if it meant something else: a clause further left than what it belongs
 * to, or something with clauses of its own further right than what stands before it and beside it. Things that do not begin
 * their line, and indents that mix tabs and blanks in ways that cannot be compared, are left alone. Of the parts of one
 * declaration at most one is reported.
 */
export function reportIndentation(context: Context, file: CstNode, whole: Span): void {
	visit(context, file, undefined, whole);
}

function visit(context: Context, node: CstNode, owner: Item | undefined, whole: Span): void {
	let previous: Item | undefined;
	let reported = false;
	for (const part of partsOf(node)) {
		const item = itemOf(context, part, whole);
		const outer = item && contradiction(item, owner, previous, hasParts(part));
		if (item && outer && !reported) {
			const args = { inner: item.keyword, outer };
			context.diagnostics.push(parseDiagnostics.report("parse/indentation-contradicts-structure", item.span, args));
			reported = true;
		}
		previous = item;
		visit(context, part, item, whole);
	}
}

function contradiction(item: Item, owner: Item | undefined, previous: Item | undefined, isBlock: boolean) {
	if (owner && isDeeper(owner.indent, item.indent)) return `did not belong to \`${owner.keyword}\``;
	if (previous && isBlock && isDeeper(item.indent, previous.indent)) return `belonged to \`${previous.keyword}\``;
	return undefined;
}

const isDeeper = (left: string, right: string): boolean => left.length > right.length && left.startsWith(right);

/** What stands in a row inside a node: the clauses of a norm, the norms of a provision. */
function partsOf(node: CstNode): CstNode[] {
	const parts: CstNode[] = [];
	const nested = (element: CstElement): void => {
		if (!("children" in element)) return;
		if (LOOPS.has(element.name)) for (const children of Object.values(element.children)) children.forEach(nested);
		else parts.push(element);
	};
	for (const children of Object.values(node.children)) {
		for (const child of children) if ("children" in child && LOOPS.has(child.name)) nested(child);
	}
	return parts.sort((left, right) => startOf(left) - startOf(right));
}

const startOf = (node: CstNode): number => node.location?.startOffset || 0;
const hasParts = (node: CstNode): boolean => partsOf(node).length > 0;

function itemOf(context: Context, node: CstNode, whole: Span): Item | undefined {
	const token = firstToken(node);
	if (token === undefined || node.name === "stray") return undefined;
	const span = spanOf(context, token, whole);
	const indent = context.source.line(span.start.line).slice(0, span.start.column - 1);
	return indent.trim() === "" ? { keyword: written(token), indent, span } : undefined;
}
