import { equal, equalityType } from "./equality.ts";
import { pair } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const is: Operator = {
	id: "is",
	form: "comparison",
	surface: { en: ["is"], zh: ["为"] },
	summary: "The two are the same: numbers, dates, texts, choices, yes and no.",
	examples: [
		{ text: "service.kind is text", facts: "service: {kind: text}", value: "true" },
		{ text: "service.users is 3", facts: "service: {users: 4}", value: "false" },
		{ text: "service.open_to_public is yes", facts: "{}", value: "unknown" },
	],
	type: equalityType,
	expand: (operands, expansion) => equal(...pair(operands), expansion),
};
