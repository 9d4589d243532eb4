import { not, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { sizeType, smaller } from "./order.ts";

export const isAtLeast: Operator = {
	id: "is-at-least",
	form: "comparison",
	surface: { en: ["is at least"], zh: ["不少于"] },
	summary: "The first number is the same or greater.",
	examples: [{ text: "service.users is at least 4", facts: "service: {users: 4}", value: "true" }],
	type: sizeType,
	expand: (operands) => {
		const [left, right] = pair(operands);
		return not(smaller(left, right));
	},
};
