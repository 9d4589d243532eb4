import type { Span } from "../../base/diagnostic.ts";
import type { Expression, Operation } from "../../model/ast.ts";

export const holeExpression = (span: Span): Expression => ({ kind: "hole", span });

/** An operator applied to its operands; a hole where recovery lost the operator. */
export function operation(
	operator: string,
	operands: readonly Expression[],
	span: Span,
	rounding?: Operation["rounding"],
): Expression {
	if (operator === "") return holeExpression(span);
	return { kind: "operation", operator, operands, grouped: false, span, ...(rounding && { rounding }) };
}

/** The same in parentheses. */
export const inParentheses = (expression: Expression, span: Span): Expression =>
	expression.kind === "operation" || expression.kind === "iteration"
		? { ...expression, span, grouped: true }
		: { ...expression, span };
