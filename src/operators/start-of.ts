import { edge, INSTANT, isDay, only, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const startOf: Operator = {
	id: "start-of",
	form: "prefix",
	surface: { en: ["start of", "the start of"], zh: ["起始时刻"] },
	summary: "The first moment of a day.",
	examples: [
		{ text: "service.launched is before start of 2024-01-10", facts: "service: {launched: 2024-01-05}", value: "true" },
	],
	type: (operands) => requireEach(operands, isDay, "a date") ?? INSTANT,
	expand: (operands, expansion) => edge(only(operands), "lo", expansion),
};
