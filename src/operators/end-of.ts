import { edge, INSTANT, isDay, only, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const endOf: Operator = {
	id: "end-of",
	form: "prefix",
	surface: { en: ["end of", "the end of"], zh: ["终了时刻"] },
	summary: "The last moment of a day.",
	examples: [
		{ text: "service.launched is after end of 2024-01-10", facts: "service: {launched: 2024-01-05}", value: "false" },
	],
	type: (operands) => requireEach(operands, isDay, "a date") ?? INSTANT,
	expand: (operands, expansion) => edge(only(operands), "hi", expansion),
};
