import type { SanctionClauseCstChildren, SanctionCstNode } from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { SanctionDeclaration } from "../../model/ast.ts";
import { type ClauseOrder, readClauses } from "./clauses.ts";
import { type Context, first, spanOf } from "./context.ts";
import { readExpression } from "./expressions.ts";
import { readStandsIn } from "./locators.ts";
import { readName, readNames, readPath, readText } from "./names.ts";

const SANCTION_CLAUSES: ClauseOrder<SanctionClauseCstChildren> = {
	standsIn: "once",
	sanctionBy: "once",
	against: "once",
	onBreachOf: "once",
	ladderStep: "many",
};

export function readSanction(context: Context, node: SanctionCstNode, span: Span): SanctionDeclaration {
	const header = first(node.children.sanctionHeader)?.children;
	const clauses = readClauses(context, node.children.sanctionClause, SANCTION_CLAUSES, span);
	const on = first(clauses.onBreachOf);
	return {
		kind: "sanction",
		span,
		name: readName(context, first(header?.Name), span),
		standsIn: readStandsIn(context, first(clauses.standsIn), span),
		by: readNames(context, first(first(clauses.sanctionBy)?.children.names), span),
		against: readNames(context, first(first(clauses.against)?.children.names), span),
		...(on && { on: (on.children.breachRange ?? []).map((range) => readRange(context, range, span)) }),
		steps: clauses.ladderStep.map((step) => readStep(context, step, spanOf(context, step, span))),
	};
}

function readRange(
	context: Context,
	node: NonNullable<NonNullable<SanctionClauseCstChildren["onBreachOf"]>[number]["children"]["breachRange"]>[number],
	parent: Span,
): NonNullable<SanctionDeclaration["on"]>[number] {
	const span = spanOf(context, node, parent);
	const [from, to] = node.children.path ?? [];
	return { from: readPath(context, from, span), ...(to && { to: readPath(context, to, span) }), span };
}

function readStep(
	context: Context,
	node: NonNullable<SanctionClauseCstChildren["ladderStep"]>[number],
	span: Span,
): SanctionDeclaration["steps"][number] {
	const when = first(node.children.when);
	return {
		name: readName(context, first(node.children.AnyName), span),
		gist: readText(context, first(node.children.text), span),
		otherwise: first(node.children.Otherwise) !== undefined,
		...(when && { when: readExpression(context, first(when.children.expression), spanOf(context, when, span)) }),
		span,
	};
}
