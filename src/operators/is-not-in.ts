import { membershipType, membersOf } from "./membership.ts";
import { not, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const isNotIn: Operator = {
	id: "is-not-in",
	form: "membership",
	surface: { en: ["is not in"], zh: ["不属于"] },
	spoken: { en: "is none of", zh: "不属于" },
	summary: "The choice is none of those listed.",
	examples: [{ text: "service.kind is not in [text, image]", facts: "service: {kind: text}", value: "false" }],
	type: membershipType,
	expand: (operands) => {
		const [value, of] = pair(operands);
		return not({ op: "member", value: value.kernel, of: membersOf(of) });
	},
};
