import { sumType } from "./arithmetic.ts";
import { aligned, dayOf, isDay, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const minus: Operator = {
	id: "minus",
	form: "additive",
	surface: { en: ["minus"], zh: ["减"] },
	summary: "The difference of two numbers; or the number of days from the second date to the first.",
	examples: [{ text: "service.users minus 2 is 1", facts: "service: {users: 3}", value: "true" }],
	type: (operands) => {
		if (operands.every(isDay)) return { kind: "number", scale: 0, unit: "days" };
		return sumType(operands, "two numbers, or two dates");
	},
	expand: (operands, expansion) => {
		const [left, right] = pair(operands);
		const [first, second] = isDay(left.type) ? [dayOf(left, expansion), dayOf(right, expansion)] : aligned(left, right);
		return { op: "subtract", left: first, right: second };
	},
};
