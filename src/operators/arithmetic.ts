import { ERROR, isError, isNumber, requireEach, requireSameUnit, scaleOf } from "./operands.ts";
import type { ExpressionType, Misfit } from "./operator.ts";

/** The most digits after the point that a number can have. */
export const MOST_DIGITS = 15;

/** What sums and differences have in common. */
export const sumType = (operands: readonly ExpressionType[], wanted: string): ExpressionType | Misfit => {
	const [left, right] = operands;
	const misfit = requireEach(operands, isNumber, wanted);
	if (misfit !== undefined) return misfit;
	if (left === undefined || right === undefined || isError(left) || isError(right)) return ERROR;
	const unit = unitOf(left) ?? unitOf(right);
	const scale = Math.max(scaleOf(left), scaleOf(right));
	return requireSameUnit(left, right) ?? { kind: "number", scale, ...(unit === undefined ? {} : { unit }) };
};

export const unitOf = (type: ExpressionType): string | undefined => (type.kind === "number" ? type.unit : undefined);
