import { grouped, groupType } from "./grouping.ts";
import type { Operator } from "./operator.ts";

export const anyOf: Operator = {
	id: "any-of",
	form: "group",
	surface: { en: ["any of"], zh: ["下列任一"] },
	spoken: { en: "at least one of these is so", zh: "有下列至少一项" },
	summary: "Of conditions: at least one holds. Of occurrences: the first of them, so that one has happened by then.",
	examples: [
		{
			text: "any of service.open_to_public, service.reaches_mainland",
			facts: "service: {open_to_public: no}",
			value: "unknown",
		},
		{
			text: "any of (service.launched, service.closed) has happened",
			facts: "service: {launched: 2024-01-05}",
			value: "true",
		},
	],
	type: groupType,
	expand: (operands) => grouped(operands, "or", "earliest"),
};
