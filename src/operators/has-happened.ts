import { isMoment, not, only, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const hasHappened: Operator = {
	id: "has-happened",
	form: "postfix",
	surface: { en: ["has happened"], zh: ["已发生"] },
	spoken: { en: "", zh: "已" },
	summary:
		"It happened by the time of evaluation. Unknown while nobody says whether, and where the word of it is too old.",
	examples: [
		{ text: "service.launched has happened", facts: "service: {launched: 2024-01-05}", value: "true" },
		{ text: "service.launched has happened", facts: "{}", value: "unknown" },
	],
	type: (operands) => requireEach(operands, isMoment, "an occurrence") ?? TRUTH,
	expand: (operands) => not({ op: "less", left: { op: "asOf" }, right: only(operands).kernel }),
};
