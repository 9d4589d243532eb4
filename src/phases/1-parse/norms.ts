import type { CstNode } from "../../../grammar/chevrotain.ts";
import type {
	DeadlineCstNode,
	DutyCstNode,
	ExceptionClauseCstChildren,
	ExceptionCstNode,
	GistCstNode,
	NormClauseCstChildren,
	NormCstNode,
	NotBeforeCstNode,
	PositionClauseCstChildren,
	PositionCstNode,
	PrevailsOverCstNode,
	SimpleDutyCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type {
	BearerClause,
	Deadline,
	Duty,
	ExceptionDeclaration,
	Name,
	NormDeclaration,
	PositionDeclaration,
	Text,
} from "../../model/ast.ts";
import { type ClauseOrder, type Clauses, keywordOf, listed, readClauses } from "./clauses.ts";
import { type Context, first, firstToken, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { operatorOf, readExpression } from "./expressions.ts";
import { readSource } from "./iterations.ts";
import { readName, readNames, readText } from "./names.ts";
import { holeExpression } from "./operations.ts";

const NORM_CLAUSES: ClauseOrder<NormClauseCstChildren> = {
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
				return clause ? withLooseTime(context, whole, clause, spanOf(context, clause, span)) : whole;
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

type ApplicabilityClause = "bearerClause" | "forEach" | "upon" | "when" | "unless";

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

/** `must do a within b and must be c`. */
function readDuty(context: Context, node: DutyCstNode | undefined, parent: Span): Duty {
	const span = spanOf(context, node, parent);
	const duties = (node?.children.simpleDuty ?? []).map((duty) => readSimpleDuty(context, duty, span));
	const connectives = node?.children.ConnectiveForm ?? [];
	const [start] = duties;
	if (start === undefined) return { kind: "holds", negated: false, condition: holeExpression(span), span };
	if (connectives.length === 0) return start;
	const [connective, other] = [connectives[0], connectives.find(({ image }) => image !== connectives[0]?.image)];
	if (connective && other) {
		const args = { first: connective.image, second: other.image };
		const here = spanOf(context, other, span);
		context.diagnostics.push(parseDiagnostics.report("parse/mixed-connectives", here, args));
	}
	return { kind: operatorOf(context, connective, "connective") === "or" ? "any" : "all", duties, span };
}

function readSimpleDuty(context: Context, node: SimpleDutyCstNode, parent: Span): Duty {
	const span = spanOf(context, node, parent);
	const verb = first(node.children.verb)?.children;
	const expression = readExpression(context, first(node.children.expression), span);
	const negated = first(verb?.MustNot) !== undefined || first(verb?.MustNotDo) !== undefined;
	const [deadline, notBefore] = [first(node.children.deadline), first(node.children.notBefore)];
	if (first(verb?.MustDo) === undefined && first(verb?.MustNotDo) === undefined) {
		const misplaced = deadline ?? notBefore;
		if (misplaced) reportTimeWithoutDeed(context, misplaced, span);
		return { kind: "holds", negated, condition: expression, span };
	}
	return {
		kind: "happens",
		negated,
		moment: expression,
		...(deadline && { deadline: readDeadline(context, deadline, span) }),
		...(notBefore && { notBefore: readExpression(context, first(notBefore.children.expression), span) }),
		span,
	};
}

/** A deadline that does not stand directly after `must do`. */
function withLooseTime(context: Context, duty: Duty, clause: DeadlineCstNode | NotBeforeCstNode, parent: Span): Duty {
	if ("duties" in duty) {
		const last = duty.duties.at(-1);
		return last
			? { ...duty, duties: [...duty.duties.slice(0, -1), withLooseTime(context, last, clause, parent)] }
			: duty;
	}
	if ("condition" in duty) {
		if (duty.condition.kind !== "hole") reportTimeWithoutDeed(context, clause, parent);
		return duty;
	}
	const { text, span } = keywordOf(context, clause, parent);
	if (clause.name === "deadline" ? duty.deadline : duty.notBefore) {
		context.diagnostics.push(parseDiagnostics.report("parse/clause-twice", span, { clause: text }));
		return duty;
	}
	const args = { clause: text, comes: "after" as const, other: duty.negated ? "must not do" : "must do" };
	context.diagnostics.push(parseDiagnostics.report("parse/clause-out-of-order", span, args));
	return clause.name === "deadline"
		? { ...duty, deadline: readDeadline(context, clause, parent) }
		: { ...duty, notBefore: readExpression(context, first(clause.children.expression), parent) };
}

/** `must be` is judged at any moment: it has no deadline. */
function reportTimeWithoutDeed(context: Context, clause: CstNode, parent: Span): void {
	const { text, span } = keywordOf(context, clause, parent);
	context.diagnostics.push(parseDiagnostics.report("parse/deadline-without-deed", span, { clause: text }));
}

function readDeadline(context: Context, node: DeadlineCstNode, parent: Span): Deadline {
	const span = spanOf(context, node, parent);
	const [within, by] = [first(node.children.within), first(node.children.by)];
	if (within) {
		const [duration, from] = within.children.expression ?? [];
		return {
			kind: "within",
			duration: readExpression(context, duration, span),
			...(first(within.children.Of) && { from: readExpression(context, from, span) }),
			span,
		};
	}
	if (by) return { kind: "by", moment: readExpression(context, first(by.children.expression), span), span };
	const reasonable = first(first(node.children.withoutStatedTime)?.children.expression);
	return {
		kind: "without-stated-time",
		...(reasonable && { reasonable: readExpression(context, reasonable, span) }),
		span,
	};
}

const POSITION_CLAUSES: ClauseOrder<PositionClauseCstChildren> = {
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
