import type { Expression, Operation } from "../../model/ast.ts";

/** `x is yes`, `x is not no`: what is answered, and how. */
export function yesOrNo({
	operator,
	operands,
}: Operation): { readonly of: Expression; readonly answer: boolean } | undefined {
	const [of, right] = operands;
	if (of === undefined || right?.kind !== "literal" || right.literal.kind !== "boolean") return undefined;
	if (operator === "is") return { of, answer: right.literal.value };
	return operator === "is-not" ? { of, answer: !right.literal.value } : undefined;
}

/** What an expression denies, if that is all it does: `not x`, `x is no`. */
export function negated(expression: Expression): Expression | undefined {
	if (expression.kind !== "operation") return undefined;
	if (expression.operator === "not") return expression.operands[0];
	const answered = yesOrNo(expression);
	return answered?.answer === false ? answered.of : undefined;
}

/** `a and not b` in two: a, except where b. */
export function exceptedFrom(
	expression: Expression,
): { readonly rest: readonly Expression[]; readonly excepted: Expression } | undefined {
	if (expression.kind !== "operation" || expression.operator !== "and") return undefined;
	const rest = expression.operands.slice(0, -1);
	const last = expression.operands.at(-1);
	const excepted = last && negated(last);
	return excepted === undefined || rest.some(negated) ? undefined : { rest, excepted };
}
