import { isMoment, only, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const dayOfMoment: Operator = {
	id: "day-of",
	form: "prefix",
	surface: { en: ["day of", "the day of"], zh: ["当日"] },
	summary: "The day on which a moment lies. Unknown where it may lie on several.",
	examples: [
		{ text: "day of service.launched is 2024-01-05", facts: "service: {launched: 2024-01-05T23:30}", value: "true" },
	],
	type: (operands) => requireEach(operands, isMoment, "a moment") ?? { kind: "date" },
	expand: (operands) => ({ op: "dayOf", moment: only(operands).kernel }),
};
