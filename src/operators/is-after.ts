import { before, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { timeType } from "./order.ts";

export const isAfter: Operator = {
	id: "is-after",
	form: "comparison",
	surface: { en: ["is after"], zh: ["晚于"] },
	summary: "The first lies wholly after the second. A day against a moment is taken as a whole.",
	examples: [
		{ text: "service.launched is after 2024-01-10", facts: "service: {launched: 2024-01-05}", value: "false" },
		{ text: "service.launched is after 2024-01-10", facts: "{}", value: "unknown" },
	],
	type: timeType,
	expand: (operands, expansion) => {
		const [left, right] = pair(operands);
		return before(right, left, expansion);
	},
};
