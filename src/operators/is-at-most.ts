import { not, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { sizeType, smaller } from "./order.ts";

export const isAtMost: Operator = {
	id: "is-at-most",
	form: "comparison",
	surface: { en: ["is at most"], zh: ["不多于"] },
	summary: "The first number is the same or smaller.",
	examples: [{ text: "service.users is at most 4", facts: "service: {users: 5}", value: "false" }],
	type: sizeType,
	expand: (operands) => {
		const [left, right] = pair(operands);
		return not(smaller(right, left));
	},
};
