import type { Kernel } from "../model/kernel.ts";
import { ERROR, isError, isMoment, isTruth, requireEach, TRUTH } from "./operands.ts";
import type { ExpressionType, Misfit, Operand } from "./operator.ts";

/** What `all of` and `any of` have in common: they group conditions, or occurrences. */
export const groupType = (operands: readonly ExpressionType[]): ExpressionType | Misfit => {
	if (operands.every(isTruth)) return TRUTH;
	if (operands.every(isMoment)) return { kind: "occurrence" };
	return requireEach(operands, isTruth, "conditions, or moments, all alike") ?? ERROR;
};

/** The one operation on conditions, the other on moments. */
export const grouped = (
	operands: readonly Operand[],
	onTruths: "and" | "or",
	onMoments: "earliest" | "latest",
): Kernel => ({
	op: operands.some(({ type }) => isMoment(type) && !isError(type)) ? onMoments : onTruths,
	operands: operands.map((operand) => operand.kernel),
});
