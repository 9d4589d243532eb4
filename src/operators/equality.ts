import type { Kernel } from "../model/kernel.ts";
import {
	aligned,
	dayOf,
	describe,
	isDay,
	isError,
	isNumber,
	isTruth,
	isWord,
	requireMember,
	requireSameUnit,
	TRUTH,
} from "./operands.ts";
import type { Expansion, ExpressionType, Misfit, Operand, TypeContext } from "./operator.ts";

/** What `is` and `is not` have in common: which operands can be equal, and when they are. */
export const equalityType = (operands: readonly ExpressionType[], context: TypeContext): ExpressionType | Misfit => {
	const [left, right] = operands;
	if (left === undefined || right === undefined || isError(left) || isError(right)) return TRUTH;
	const alike =
		(isTruth(left) && isTruth(right)) ||
		(isNumber(left) && isNumber(right)) ||
		(isDay(left) && isDay(right)) ||
		(isWord(left) && isWord(right));
	if (alike) return requireSameUnit(left, right) ?? requireMember(left, right, context) ?? TRUTH;
	return { operand: 1, message: `${describe(right)} is never the same as ${describe(left)}`, ...hintFor(left) };
};

const hintFor = (left: ExpressionType): { hint?: string } => {
	if (left.kind === "occurrence" || left.kind === "instant")
		return { hint: "write `has happened`, `is before`, `is after`, `is on or before`, `is on or after`" };
	return left.kind === "set" ? { hint: "write `includes`" } : {};
};

export const equal = (left: Operand, right: Operand, expansion: Expansion): Kernel => {
	if (left.type.kind === "number" || right.type.kind === "number") {
		const [first, second] = aligned(left, right);
		return { op: "equal", left: first, right: second };
	}
	return { op: "equal", left: dayOf(left, expansion), right: dayOf(right, expansion) };
};
