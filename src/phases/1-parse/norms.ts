import type { CstNode } from "../../../grammar/chevrotain.ts";
import type {
	ExceptionClauseCstChildren,
	ExceptionCstNode,
	GistCstNode,
	NormClauseCstChildren,
	NormCstNode,
	PositionClauseCstChildren,
	PositionCstNode,
	PrevailsOverCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type {
	BearerClause,
	Duty,
	ExceptionDeclaration,
	Name,
	NormDeclaration,
	PositionDeclaration,
	Text,
} from "../../model/ast.ts";
import { type ClauseOrder, type Clauses, listed, readClauses } from "./clauses.ts";
import { type Context, first, firstToken, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { readDuty, withLooseTime } from "./duties.ts";
import { readExpression } from "./expressions.ts";
import { readSource } from "./iterations.ts";
import { readStandsIn } from "./locators.ts";
import { readName, readNames, readText } from "./names.ts";

const NORM_CLAUSES: ClauseOrder<NormClauseCstChildren> = {
	standsIn: "once",
	bearerClause: "many",
	forEach: "many",
	upon: "once",
	when: "many",
	unless: "many",
	duty: "once",
	misplacedTime: "apart",
	prevailsOver: "once",
	gist: "once",
	evidence: "once",
	remedy: "once",
};

export function readNorm(context: Context, node: NormCstNode, span: Span): NormDeclaration {
	const header = first(node.children.normHeader)?.children;
	const clauses = readClauses(context, node.children.normClause, NORM_CLAUSES, span);
	const kind = first(header?.Prohibition) ? "prohibition" : "obligation";
	const name = readName(context, first(header?.Name), span);
	const duty = first(clauses.duty);
	const [evidence, remedy] = [first(clauses.evidence), first(clauses.remedy)];
	if (duty === undefined && isWhole(node, node.children.normClause)) reportMissing(context, node, name, ["duty"]);
	return {
		kind,
		span,
		name,
		...readApplicability(context, clauses, span),
		duty: clauses.misplacedTime.reduce(
			(whole: Duty, { children }) => {
				const clause = first(children.deadline) ?? first(children.notBefore);
				// Behind a mistake in the duty, its deadline stands alone.
				const report = isWhole(node, node.children.normClause);
				return clause
					? withLooseTime(context, whole, clause, { parent: spanOf(context, clause, span), report })
					: whole;
			},
			readDuty(context, duty, span),
		),
		prevailsOver: readPrevailsOver(context, clauses.prevailsOver, span),
		...readGist(context, first(clauses.gist), span),
		...(evidence && { evidence: readText(context, first(evidence.children.text), spanOf(context, evidence, span)) }),
		...(remedy && { remedy: readText(context, first(remedy.children.text), spanOf(context, remedy, span)) }),
	};
}

/** Nothing in it was a mistake: so what it lacks was not lost. */
const isWhole = (node: CstNode, clauses: readonly CstNode[] | undefined): boolean =>
	!node.recoveredNode && !(clauses ?? []).some(({ recoveredNode, children }) => recoveredNode || children.stray);

function reportMissing(context: Context, node: CstNode, { text: name, span }: Name, needed: readonly string[]): void {
	if (name === "") return;
	const needs = listed(needed.flatMap((rule) => context.begins(rule)));
	const args = { kind: firstToken(node)?.tokenType.LABEL ?? "", name, needs };
	context.diagnostics.push(parseDiagnostics.report("parse/missing-duty", span, args));
}

type ApplicabilityClause = "standsIn" | "bearerClause" | "forEach" | "upon" | "when" | "unless";

function readApplicability(
	context: Context,
	clauses: Clauses<Pick<NormClauseCstChildren, ApplicabilityClause>>,
	span: Span,
) {
	const towards = clauses.bearerClause
		.map(({ children }) => first(children.Towards) && children.Name?.[0])
		.find(Boolean);
	const upon = first(clauses.upon);
	return {
		standsIn: readStandsIn(context, first(clauses.standsIn), span),
		bearers: readBearers(context, clauses.bearerClause, span),
		...(towards && { towards: readName(context, towards, span) }),
		forEach: clauses.forEach.map((clause) => {
			const here = spanOf(context, clause, span);
			return { ...readSource(context, first(clause.children.source), here), span: here };
		}),
		...(upon && { upon: readExpression(context, first(upon.children.expression), spanOf(context, upon, span)) }),
		when: readConditions(context, clauses.when, span),
		unless: readConditions(context, clauses.unless, span),
	};
}

/** `bearer provider, user under c`: one clause for each bearer. */
export const readBearers = (
	context: Context,
	nodes: Clauses<NormClauseCstChildren>["bearerClause"],
	parent: Span,
): readonly BearerClause[] =>
	nodes.flatMap((node) => {
		const span = spanOf(context, node, parent);
		const condition = first(node.children.expression);
		const under = condition && { under: readExpression(context, condition, span) };
		return readNames(context, first(node.children.names), span).map((bearer) => ({ bearer, span, ...under }));
	});

const readConditions = (context: Context, nodes: Clauses<NormClauseCstChildren>["when" | "unless"], parent: Span) =>
	nodes.map((node) => readExpression(context, first(node.children.expression), spanOf(context, node, parent)));

const readPrevailsOver = (context: Context, nodes: readonly PrevailsOverCstNode[], parent: Span): readonly Name[] =>
	readNames(context, first(first(nodes)?.children.names), parent);

export function readGist(context: Context, node: GistCstNode | undefined, parent: Span): { readonly gist?: Text } {
	return node ? { gist: readText(context, first(node.children.text), spanOf(context, node, parent)) } : {};
}

const POSITION_CLAUSES: ClauseOrder<PositionClauseCstChildren> = {
	standsIn: "once",
	bearerClause: "many",
	forEach: "many",
	upon: "once",
	when: "many",
	unless: "many",
	content: "once",
};

export function readPosition(context: Context, node: PositionCstNode, span: Span): PositionDeclaration {
	const header = first(node.children.positionHeader)?.children;
	const clauses = readClauses(context, node.children.positionClause, POSITION_CLAUSES, span);
	const name = readName(context, first(header?.Name), span);
	const content = first(clauses.content);
	if (content === undefined && isWhole(node, node.children.positionClause)) {
		reportMissing(context, node, name, ["content"]);
	}
	return {
		kind: first(header?.Policy) ? "policy" : first(header?.Power) ? "power" : "permission",
		span,
		name,
		...readApplicability(context, clauses, span),
		content: readText(context, first(content?.children.text), span),
	};
}

const EXCEPTION_CLAUSES: ClauseOrder<ExceptionClauseCstChildren> = {
	when: "many",
	unless: "many",
	instead: "once",
	prevailsOver: "once",
	gist: "once",
};

export function readException(context: Context, node: ExceptionCstNode, span: Span): ExceptionDeclaration {
	const header = first(node.children.exceptionHeader)?.children;
	const clauses = readClauses(context, node.children.exceptionClause, EXCEPTION_CLAUSES, span);
	const instead = first(clauses.instead);
	return {
		kind: "exception",
		span,
		name: readName(context, header?.Name?.[0], span),
		target: readName(context, header?.Name?.[1], span),
		when: readConditions(context, clauses.when, span),
		unless: readConditions(context, clauses.unless, span),
		...(instead && { instead: readDuty(context, first(instead.children.duty), spanOf(context, instead, span)) }),
		prevailsOver: readPrevailsOver(context, clauses.prevailsOver, span),
		...readGist(context, first(clauses.gist), span),
	};
}
