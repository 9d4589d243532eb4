import { pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { sizeType, smaller } from "./order.ts";

export const isLessThan: Operator = {
	id: "is-less-than",
	form: "comparison",
	surface: { en: ["is less than"], zh: ["少于"] },
	summary: "The first number is smaller.",
	examples: [{ text: "service.users is less than 4", facts: "service: {users: 3}", value: "true" }],
	type: sizeType,
	expand: (operands) => {
		const [left, right] = pair(operands);
		return smaller(left, right);
	},
};
