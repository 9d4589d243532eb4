import type { CstNode, IToken } from "../../../grammar/chevrotain.ts";
import type { StrayCstNode } from "../../../grammar/generated/cst.d.ts";
import { KEYWORDS, type KeywordName } from "../../../grammar/keywords/keyword.ts";
import type { Span } from "../../base/diagnostic.ts";
import { type Context, firstToken, spanOf } from "./context.ts";
import { cutShort } from "./damage.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { written } from "./keywords.ts";
import { type Clause, reportRanks } from "./order.ts";

/** How often a clause may be given; `apart`: whoever reads it checks that himself, and its order. */
type Times = "once" | "many" | "apart";
/** The clauses of one kind of declaration, in their order. */
export type ClauseOrder<Children> = { readonly [Name in Exclude<keyof Children, "stray">]-?: Times };

/** The clauses that were given, by kind, in the order of the text. */
export type Clauses<Children> = { readonly [Name in keyof Children]-?: readonly NodeOf<Children[Name]>[] };
type NodeOf<Nodes> = NonNullable<Nodes> extends readonly (infer Node)[] ? Node : never;

const isClauseKeyword = (token: IToken | undefined): boolean =>
	token !== undefined && KEYWORDS[token.tokenType.name as KeywordName] === "clause";

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
	let followsMistake = false;
	let previous: CstNode | undefined;
	for (const wrapper of nodes ?? []) {
		const [name, child]: [string?, (readonly CstNode[])?] = Object.entries(wrapper.children)[0] ?? [];
		const node = child?.[0];
		if (name === undefined || node === undefined) continue;
		found[name]?.push(node);
		if (name === "stray") {
			// Behind a lost declaration stand its clauses.
			const isLostClause = found.stray?.length !== 1 && isClauseKeyword(firstToken(node));
			if (!isLostClause) reportStray(context, node as StrayCstNode, wrapper.name, parent);
			if (previous) cutShort(previous, node);
		} else if (times(name) !== "apart") clauses.push({ rank: names.indexOf(name), name, node, followsMistake });
		followsMistake ||= name === "stray" || wrapper.recoveredNode === true;
		previous = node;
	}
	reportRanks(context, clauses, (name) => times(name) === "once", parent);
	return found as unknown as Clauses<Children>;
}

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
