import type { Expression, Operation } from "../../model/ast.ts";
import { operatorById } from "../../operators/registry.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import type { Shape } from "./tongue.ts";

/** What a regulation's expressions are in a sentence. */
export function shapeOf(checked: CheckedRegulation, expression: Expression): Shape {
	const type = checked.types.get(expression)?.kind;
	if (type === "boolean") return "condition";
	return type === "occurrence" && isEvent(checked, expression) ? "event" : "thing";
}

/** Of what has the type of an occurrence: whether it is said as what happens, not as a moment. */
function isEvent(checked: CheckedRegulation, expression: Expression): boolean {
	switch (expression.kind) {
		case "reference": {
			const referent = checked.references.get(expression);
			if (referent?.kind === "definition") return isEvent(checked, referent.definition.means);
			if (referent?.kind === "reading")
				return referent.reading.declaration.options.every(({ means }) => shapeOf(checked, means) === "event");
			return referent?.kind === "fact" || referent?.kind === "field";
		}
		case "option": {
			const means = checked.optionMeaning(expression);
			return means !== undefined && isEvent(checked, means);
		}
		case "operation": {
			if (operatorById(expression.operator).form === "conditional")
				return expression.operands.slice(1).every((operand) => shapeOf(checked, operand) === "event");
			return expression.operator === "any-of" || expression.operator === "all-of";
		}
		default:
			return false;
	}
}

/** The menu from which a value is, so that its neighbour is a member of it. */
export function menuOf(checked: CheckedRegulation, expression: Expression | undefined): string | undefined {
	const type = expression && checked.types.get(expression);
	return type?.kind === "choice" || type?.kind === "set" ? type.choices : undefined;
}

/** A moment plus a duration: the moment at which that time is up. */
export const isPeriodAfter = (checked: CheckedRegulation, { operator, operands: [, second] }: Operation): boolean =>
	operator === "plus" && second !== undefined && checked.types.get(second)?.kind === "duration";
