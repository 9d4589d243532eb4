import { grouped, groupType } from "./grouping.ts";
import type { Operator } from "./operator.ts";

export const allOf: Operator = {
	id: "all-of",
	form: "group",
	surface: { en: ["all of"], zh: ["下列全部"] },
	spoken: { en: "all of these are so", zh: "下列各项均成立" },
	summary: "Of conditions: every one holds. Of occurrences: the last of them, so that all have happened by then.",
	examples: [
		{
			text: "all of service.open_to_public, service.reaches_mainland",
			facts: "service: {open_to_public: yes, reaches_mainland: yes}",
			value: "true",
		},
	],
	type: groupType,
	expand: (operands) => grouped(operands, "and", "latest"),
};
