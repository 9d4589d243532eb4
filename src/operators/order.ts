import type { Kernel } from "../model/kernel.ts";
import { aligned, isNumber, isTime, requireEach, requireSameUnit, TRUTH } from "./operands.ts";
import type { ExpressionType, Misfit, Operand } from "./operator.ts";

/** What the comparisons of size, and those of time, have in common. */
export const sizeType = (operands: readonly ExpressionType[]): ExpressionType | Misfit => {
	const [left, right] = operands;
	const hint = "times are compared with `is before` and `is after`; durations are not compared";
	const misfit = requireEach(operands, isNumber, "a number", hint);
	if (misfit !== undefined || left === undefined || right === undefined) return misfit ?? TRUTH;
	return requireSameUnit(left, right) ?? TRUTH;
};

export const timeType = (operands: readonly ExpressionType[]): ExpressionType | Misfit =>
	requireEach(operands, isTime, "a moment or a date") ?? TRUTH;

export const smaller = (left: Operand, right: Operand): Kernel => {
	const [first, second] = aligned(left, right);
	return { op: "less", left: first, right: second };
};
