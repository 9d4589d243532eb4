import type { CstNode } from "../../../grammar/chevrotain.ts";
import type {
	DeadlineCstNode,
	DutyCstNode,
	NotBeforeCstNode,
	SimpleDutyCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Deadline, Duty } from "../../model/ast.ts";
import { type Context, first, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { operatorOf, readExpression } from "./expressions.ts";
import { keywordOf } from "./keywords.ts";
import { holeExpression } from "./operations.ts";

/** `must do a within b and must be c`. */
export function readDuty(context: Context, node: DutyCstNode | undefined, parent: Span): Duty {
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
export function withLooseTime(
	context: Context,
	duty: Duty,
	clause: DeadlineCstNode | NotBeforeCstNode,
	options: { readonly parent: Span; readonly report: boolean },
): Duty {
	const { parent, report } = options;
	if ("duties" in duty) {
		const rest = duty.duties.slice(0, -1);
		const last = duty.duties.at(-1);
		return last ? { ...duty, duties: [...rest, withLooseTime(context, last, clause, options)] } : duty;
	}
	if ("condition" in duty) {
		if (report && duty.condition.kind !== "hole") reportTimeWithoutDeed(context, clause, parent);
		return duty;
	}
	const isTwice = (clause.name === "deadline" ? duty.deadline : duty.notBefore) !== undefined;
	if (report) reportLooseTime(context, clause, { isTwice, verb: duty.negated ? "must not do" : "must do", parent });
	if (isTwice) return duty;
	return clause.name === "deadline"
		? { ...duty, deadline: readDeadline(context, clause, parent) }
		: { ...duty, notBefore: readExpression(context, first(clause.children.expression), parent) };
}

function reportLooseTime(
	context: Context,
	clause: CstNode,
	{ isTwice, verb, parent }: { readonly isTwice: boolean; readonly verb: string; readonly parent: Span },
): void {
	const { text, span } = keywordOf(context, clause, parent);
	context.diagnostics.push(
		isTwice
			? parseDiagnostics.report("parse/clause-twice", span, { clause: text })
			: parseDiagnostics.report("parse/clause-out-of-order", span, { clause: text, comes: "after", other: verb }),
	);
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
