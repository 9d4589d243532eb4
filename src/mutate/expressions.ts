import type { Expression, Operation } from "../model/ast.ts";

/** An expression and everything in it, outermost first. */
export function* everythingIn(expression: Expression): Iterable<Expression> {
	yield expression;
	for (const part of partsOf(expression)) yield* everythingIn(part);
}

export const everythingInAll = (expressions: readonly Expression[]): readonly Expression[] =>
	expressions.flatMap((expression) => [...everythingIn(expression)]);

function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case "operation":
			return expression.operands;
		case "iteration":
			return [expression.count, expression.where, expression.body].filter((part) => part !== undefined);
		case "reference":
			return expression.keys;
		default:
			return [];
	}
}

/** What joins conditions. */
const JOINS: ReadonlySet<string> = new Set(["and", "or", "all-of", "any-of", "none-of"]);

export const isJoin = (operation: Operation): boolean => JOINS.has(operation.operator);
