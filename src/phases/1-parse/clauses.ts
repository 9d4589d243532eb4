import type { CstElement, CstNode, IToken } from "../../../grammar/chevrotain.ts";
import type { StrayCstNode } from "../../../grammar/generated/cst.d.ts";
import { KEYWORDS, type KeywordName } from "../../../grammar/keywords/keyword.ts";
import type { Span } from "../../base/diagnostic.ts";
import { type Context, firstToken, spanOf, tokensOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";

/** How often a clause may be given; `apart`: whoever reads it checks that himself, and its order. */
type Times = "once" | "many" | "apart";
/** The clauses of one kind of declaration, in their order. */
export type ClauseOrder<Children> = { readonly [Name in Exclude<keyof Children, "stray">]-?: Times };

/** The clauses that were given, by kind, in the order of the text. */
export type Clauses<Children> = { readonly [Name in keyof Children]-?: readonly NodeOf<Children[Name]>[] };
type NodeOf<Nodes> = NonNullable<Nodes> extends readonly (infer Node)[] ? Node : never;

interface Clause {
	readonly name: string;
	readonly rank: number;
	readonly node: CstNode;
	/** Something before it was not understood, to which it may belong. */
	readonly followsMistake: boolean;
}

const isClauseKeyword = (token: IToken | undefined): boolean =>
	token !== undefined && KEYWORDS[token.tokenType.name as KeywordName] === "clause";

/**
 * An expression behind which something on the same line was not understood is not what its author wrote: it is emptied, so
 * that nothing is said about the part of it that was.
 */
function cutShort(clause: CstNode, stray: CstNode): void {
	const [last, next] = [tokensOf(clause).at(-1), firstToken(stray)];
	if (last?.startLine !== next?.startLine) return;
	for (let node: CstNode | undefined = clause; node !== undefined; node = lastNode(node)) {
		if (node.name !== "expression") continue;
		for (const child of Object.keys(node.children)) delete node.children[child];
		return;
	}
}

/** The child that stands last, unless that is a word. */
export function lastNode(node: CstNode): CstNode | undefined {
	const start = (element: CstElement): number =>
		"children" in element ? (element.location?.startOffset ?? -1) : element.startOffset;
	const [last] = Object.values(node.children)
		.flatMap((children) => children.slice(-1))
		.sort((a, b) => start(b) - start(a));
	return last && "children" in last ? last : undefined;
}

/**
 * Sorts the clauses of a declaration by kind. Reports what is no clause, a clause that is given twice (the first counts), and
 * as few clauses as explain why the order is wrong.
 */
export function readClauses<Children extends { readonly stray?: StrayCstNode[] }>(
	context: Context,
	nodes:
		| readonly { readonly name: string; readonly children: Children; readonly recoveredNode?: boolean }[]
		| undefined,
	order: ClauseOrder<Children>,
	parent: Span,
): Clauses<Children> {
	const names = Object.keys(order);
	const times = (name: string): Times => order[name as keyof typeof order];
	const found = Object.fromEntries([...names, "stray"].map((name) => [name, [] as CstNode[]]));
	const clauses: Clause[] = [];
	let previous: CstNode | undefined;
	let followsStray = false;
	let followsMistake = false;
	for (const { name: rule, children, recoveredNode } of nodes ?? []) {
		const [name, child]: [string?, (readonly CstNode[])?] = Object.entries(children)[0] ?? [];
		const node = child?.[0];
		if (name === undefined || node === undefined) continue;
		found[name]?.push(node);
		if (name === "stray") {
			// Behind a lost declaration stand its clauses.
			const isLostClause = followsStray && isClauseKeyword(firstToken(node));
			if (!isLostClause) reportStray(context, node as StrayCstNode, rule, parent);
			if (previous) cutShort(previous, node);
			followsStray = true;
		} else if (times(name) !== "apart") clauses.push({ name, rank: names.indexOf(name), node, followsMistake });
		followsMistake ||= followsStray || recoveredNode === true;
		previous = node;
	}
	const once = new Set(names.filter((name) => times(name) === "once"));
	reportOrder(context, reportRepeated(context, clauses, once, parent), parent);
	return found as unknown as Clauses<Children>;
}

/** The keyword with which a clause begins, as it is written, and where it stands. */
export function keywordOf(
	context: Context,
	node: CstNode,
	parent: Span,
): { readonly text: string; readonly span: Span } {
	const span = spanOf(context, firstToken(node), parent);
	return { text: withoutLayout(context.source.text.slice(span.start.offset, span.end.offset)), span };
}

/** A token as it was written, a phrase without the comments and line ends between its words. */
export const written = (token: IToken | undefined): string => (token === undefined ? "" : withoutLayout(token.image));

const withoutLayout = (image: string): string =>
	/^["“]/.test(image) ? image : image.replace(/\/\/[^\n\r]*/g, " ").replace(/\s+/g, " ");

export function reportStray(context: Context, node: StrayCstNode, rule: string, parent: Span): void {
	const [token] = node.children.Stray;
	if (token === undefined || context.followsDamage(token.startOffset)) return;
	const expected = rule === "declaration" ? "a declaration" : listed(context.begins(rule));
	const span = spanOf(context, token, parent);
	context.diagnostics.push(
		parseDiagnostics.report("parse/unexpected-token", span, { found: written(token), expected }),
	);
}

/** `a`, `b` or `c`; of many only the first few. */
export function listed(phrases: readonly string[]): string {
	const shown = phrases.slice(0, 6);
	if (phrases.length > shown.length) return `${shown.join(", ")}…`;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}

function reportRepeated(
	context: Context,
	clauses: readonly Clause[],
	once: ReadonlySet<string>,
	parent: Span,
): Clause[] {
	const firsts = new Map<string, Clause>();
	return clauses.filter((clause) => {
		const earlier = firsts.get(clause.name);
		if (earlier === undefined || !once.has(clause.name)) {
			firsts.set(clause.name, clause);
			return true;
		}
		if (clause.followsMistake) return false;
		const { text, span } = keywordOf(context, clause.node, parent);
		const related = [{ span: keywordOf(context, earlier.node, parent).span, message: "first given here" }];
		context.diagnostics.push(parseDiagnostics.report("parse/clause-twice", span, { clause: text }, { related }));
		return false;
	});
}

function reportOrder(context: Context, clauses: readonly Clause[], parent: Span): void {
	const kept = longestOrdered(clauses.map(({ rank }) => rank));
	if (kept.size === clauses.length) return;
	const inOrder = clauses.flatMap((clause, index) => (kept.has(index) ? [{ ...clause, index }] : []));
	clauses.forEach((clause, index) => {
		if (kept.has(index) || clause.followsMistake) return;
		// The kept ones ascend in place and in rank, so the nearest by rank shows on which side the clause belongs.
		const greater = inOrder[firstIndex(inOrder, ({ rank }) => rank > clause.rank)];
		const isLate = greater !== undefined && greater.index < index;
		const smaller = inOrder[firstIndex(inOrder, ({ rank }) => rank >= clause.rank) - 1];
		const other = isLate ? greater : smaller;
		if (other === undefined) return;
		const { text, span } = keywordOf(context, clause.node, parent);
		const near = keywordOf(context, other.node, parent);
		const args = { clause: text, comes: isLate ? ("before" as const) : ("after" as const), other: near.text };
		const related = [{ span: near.span, message: `\`${near.text}\` stands here` }];
		context.diagnostics.push(parseDiagnostics.report("parse/clause-out-of-order", span, args, { related }));
	});
}

/** Index of the first item for which something holds that holds for all later ones as well. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
	let low = 0;
	for (let high = items.length; low < high; ) {
		const middle = (low + high) >> 1;
		if (holds(items[middle] as Item)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/**
 * Indices of a longest part of the ranks that never falls: what is left over is what is out of order. Searched from the end,
 * so that of two clauses that changed places the later one is left over.
 */
function longestOrdered(ranks: readonly number[]): ReadonlySet<number> {
	const heads: number[] = [];
	const next = new Map<number, number | undefined>();
	for (let index = ranks.length - 1; index >= 0; index--) {
		const length = firstIndex(heads, (head) => (ranks[head] as number) < (ranks[index] as number));
		next.set(index, heads[length - 1]);
		heads[length] = index;
	}
	const kept = new Set<number>();
	for (let index = heads.at(-1); index !== undefined; index = next.get(index)) kept.add(index);
	return kept;
}
