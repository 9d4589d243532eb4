import { pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { sizeType, smaller } from "./order.ts";

export const isMoreThan: Operator = {
	id: "is-more-than",
	form: "comparison",
	surface: { en: ["is more than"], zh: ["多于"] },
	summary: "The first number is greater.",
	examples: [{ text: "service.users is more than 4", facts: "service: {users: 5}", value: "true" }],
	type: sizeType,
	expand: (operands) => {
		const [left, right] = pair(operands);
		return smaller(right, left);
	},
};
