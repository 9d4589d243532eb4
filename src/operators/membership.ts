import { describe, isError, requireMembers, TRUTH } from "./operands.ts";
import type { ExpressionType, Misfit, Operand, TypeContext } from "./operator.ts";

/** What `is in` and `is not in` have in common. */
export const membershipType = (operands: readonly ExpressionType[], context: TypeContext): ExpressionType | Misfit => {
	const [value, of] = operands;
	if (value === undefined || of === undefined || isError(value) || isError(of)) return TRUTH;
	if (of.kind !== "members") return { operand: 1, message: `expected a list of choices, found ${describe(of)}` };
	if (value.kind === "text") return TRUTH;
	if (value.kind !== "choice") return { operand: 0, message: `expected a choice or a text, found ${describe(value)}` };
	return requireMembers(value.choices, of.members, context, 1) ?? TRUTH;
};

export const membersOf = (operand: Operand): readonly string[] =>
	operand.type.kind === "members" ? operand.type.members : [];
