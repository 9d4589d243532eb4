import type { Expression } from "../../model/ast.ts";
import type { Form } from "../../operators/operator.ts";
import { operatorById } from "../../operators/registry.ts";
import { negated } from "./negation.ts";

/** Forms of which one cannot hear where they end. */
export const LONG: readonly Form[] = ["connective", "group", "conditional", "additive", "multiplicative"];

/** Groups of conditions or events; the others are of moments. */
export const OF_CLAUSES: readonly string[] = ["any-of", "all-of", "none-of"];

export const OPPOSITE: Readonly<Record<string, string>> = { "any-of": "none-of", "none-of": "any-of" };

export const isGroup = (expression: Expression): boolean => {
	const denied = negated(expression) ?? expression;
	if (denied.kind !== "operation" || operatorById(denied.operator).form !== "group") return false;
	return denied === expression || denied.operator in OPPOSITE;
};
