import { before, not, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { timeType } from "./order.ts";

export const isOnOrBefore: Operator = {
	id: "is-on-or-before",
	form: "comparison",
	surface: { en: ["is on or before"], zh: ["不晚于"] },
	summary: "The first does not lie after the second.",
	examples: [
		{ text: "service.launched is on or before 2024-01-10", facts: "service: {launched: 2024-01-10}", value: "true" },
		{ text: "service.launched is on or before 2024-01-10", facts: "{}", value: "unknown" },
	],
	type: timeType,
	expand: (operands, expansion) => {
		const [left, right] = pair(operands);
		return not(before(right, left, expansion));
	},
};
