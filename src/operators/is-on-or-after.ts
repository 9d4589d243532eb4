import { before, not, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { timeType } from "./order.ts";

export const isOnOrAfter: Operator = {
	id: "is-on-or-after",
	form: "comparison",
	surface: { en: ["is on or after"], zh: ["不早于"] },
	summary: "The first does not lie before the second.",
	examples: [
		{ text: "service.launched is on or after 2024-01-10", facts: "service: {launched: 2024-01-10}", value: "true" },
		{ text: "service.launched is on or after 2024-01-10", facts: "{}", value: "unknown" },
	],
	type: timeType,
	expand: (operands, expansion) => {
		const [left, right] = pair(operands);
		return not(before(left, right, expansion));
	},
};
