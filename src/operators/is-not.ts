import { equal, equalityType } from "./equality.ts";
import { not, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const isNot: Operator = {
	id: "is-not",
	form: "comparison",
	surface: { en: ["is not"], zh: ["不为"] },
	summary: "The two are not the same. Unknown while one of them is.",
	examples: [
		{ text: "service.kind is not text", facts: "service: {kind: text}", value: "false" },
		{ text: "service.kind is not text", facts: "{}", value: "unknown" },
	],
	type: equalityType,
	expand: (operands, expansion) => not(equal(...pair(operands), expansion)),
};
