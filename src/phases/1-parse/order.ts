import type { CstNode } from "../../../grammar/chevrotain.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Context } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { keywordOf } from "./keywords.ts";

/** A clause of a declaration and the place among the others that its kind has. */
export interface Clause {
	readonly name: string;
	readonly rank: number;
	readonly node: CstNode;
	/** Something before it was not understood, to which it may belong. */
	readonly followsMistake: boolean;
}

/** Reports clauses that are given twice, and as few clauses as explain why the order is wrong. */
export function reportRanks(
	context: Context,
	clauses: readonly Clause[],
	isOnce: (name: string) => boolean,
	parent: Span,
): void {
	reportOrder(context, reportRepeated(context, clauses, isOnce, parent), parent);
}

function reportRepeated(
	context: Context,
	clauses: readonly Clause[],
	isOnce: (name: string) => boolean,
	parent: Span,
): Clause[] {
	const firsts = new Map<string, Clause>();
	return clauses.filter((clause) => {
		const earlier = firsts.get(clause.name);
		if (earlier === undefined || !isOnce(clause.name)) {
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
