import { describe, isError, pair, requireMember, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const includes: Operator = {
	id: "includes",
	form: "comparison",
	surface: { en: ["includes"], zh: ["包括"] },
	spoken: { en: "include", zh: "包括" },
	summary: "The set of choices has this member.",
	examples: [
		{ text: "service.outputs includes image", facts: "service: {outputs: [text]}", value: "false" },
		{ text: "service.outputs includes image", facts: "{}", value: "unknown" },
	],
	type: ([set, member], context) => {
		if (set === undefined || member === undefined || isError(set) || isError(member)) return TRUTH;
		if (set.kind !== "set") return { operand: 0, message: `expected a set of choices, found ${describe(set)}` };
		return requireMember({ kind: "choice", choices: set.choices }, member, context) ?? TRUTH;
	},
	expand: (operands) => {
		const [set, value] = pair(operands);
		return { op: "includes", set: set.kernel, value: value.kernel };
	},
};
