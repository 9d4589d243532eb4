import type { Kernel } from "../model/kernel.ts";
import { describe, ERROR, isError, isTruth, only, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { rangeOf, withWitness } from "./range.ts";

export const atLeast: Operator = {
	id: "at-least",
	form: "counted",
	surface: { en: ["at least"], zh: ["至少"] },
	summary:
		"At least so many, or at least such a share, of the elements satisfy the condition. It is decided as soon as the bounds decide. Of no element, any share is reached.",
	examples: [
		{ text: "at least 2 i in incidents satisfy i.disposed has happened", facts: "incidents: []", value: "false" },
		{ text: "at least 80% of i in incidents satisfy i.disposed has happened", facts: "incidents: []", value: "true" },
	],
	type: ([body], { count }) => {
		if (body === undefined || count === undefined) return ERROR;
		const misfit = requireEach([body], isTruth, "a condition after `satisfy`");
		if (misfit !== undefined) return misfit;
		if (count.kind === "percent")
			return Number(count.text) <= 100 ? TRUTH : { operand: -1, message: "a share is at most 100%" };
		return isError(count) || (count.kind === "number" && count.scale === 0)
			? TRUTH
			: { operand: -1, message: `expected a whole number, found ${describe(count)}` };
	},
	expand: (operands, expansion) => {
		const { count } = expansion;
		if (count === undefined) throw new Error("a counted quantifier has a count");
		const body = only(operands).kernel;
		const condition: Kernel =
			count.type.kind === "percent"
				? { op: "atLeastPercent", percent: Number(count.type.text), ...rangeOf(expansion), body }
				: { op: "atLeast", count: count.kernel, ...rangeOf(expansion), body };
		return withWitness(condition, expansion);
	},
};
