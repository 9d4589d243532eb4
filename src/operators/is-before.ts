import { before, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { timeType } from "./order.ts";

export const isBefore: Operator = {
	id: "is-before",
	form: "comparison",
	surface: { en: ["is before"], zh: ["早于"] },
	summary: "The first lies wholly before the second. A day against a moment is taken as a whole.",
	examples: [
		{ text: "service.launched is before 2024-01-10", facts: "service: {launched: 2024-01-05}", value: "true" },
		{ text: "service.launched is before 2024-01-10", facts: "{}", value: "unknown" },
	],
	type: timeType,
	expand: (operands, expansion) => {
		const [left, right] = pair(operands);
		return before(left, right, expansion);
	},
};
