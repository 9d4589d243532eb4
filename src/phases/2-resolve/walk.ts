import type { Deadline, Duty, Expression } from "../../model/ast.ts";

/** The expressions directly inside one. */
export const partsOf = (expression: Expression): readonly Expression[] => {
	switch (expression.kind) {
		case "reference":
			return expression.keys;
		case "operation":
			return expression.operands;
		case "iteration":
			return [expression.count, expression.where, expression.body].filter((part) => part !== undefined);
		default:
			return [];
	}
};

/** Visits an expression and everything inside it. */
export const walkExpression = (expression: Expression, visit: (expression: Expression) => void): void => {
	visit(expression);
	for (const part of partsOf(expression)) walkExpression(part, visit);
};

/** The expressions that a duty consists of. */
export const expressionsOf = (duty: Duty): readonly Expression[] => {
	switch (duty.kind) {
		case "holds":
			return [duty.condition];
		case "happens":
			return [
				duty.moment,
				...(duty.deadline === undefined ? [] : deadlineExpressions(duty.deadline)),
				...(duty.notBefore === undefined ? [] : [duty.notBefore]),
			];
		case "all":
		case "any":
			return duty.duties.flatMap(expressionsOf);
	}
};

const deadlineExpressions = (deadline: Deadline): readonly Expression[] => {
	switch (deadline.kind) {
		case "within":
			return deadline.from === undefined ? [deadline.duration] : [deadline.duration, deadline.from];
		case "by":
			return [deadline.moment];
		case "without-stated-time":
			return deadline.reasonable === undefined ? [] : [deadline.reasonable];
	}
};
