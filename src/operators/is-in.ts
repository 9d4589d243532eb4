import { membershipType, membersOf } from "./membership.ts";
import { pair } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const isIn: Operator = {
	id: "is-in",
	form: "membership",
	surface: { en: ["is in"], zh: ["属于"] },
	spoken: { en: "is one of", zh: "属于" },
	summary: "The choice is one of those listed.",
	examples: [{ text: "service.kind is in [text, image]", facts: "service: {kind: text}", value: "true" }],
	type: membershipType,
	expand: (operands) => {
		const [value, of] = pair(operands);
		return { op: "member", value: value.kernel, of: membersOf(of) };
	},
};
