import { isTruth, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const or: Operator = {
	id: "or",
	form: "connective",
	surface: { en: ["or"], zh: ["或"] },
	summary: "At least one of the conditions holds. Unknown while none is true and one is unknown.",
	examples: [
		{
			text: "service.open_to_public or service.reaches_mainland",
			facts: "service: {open_to_public: yes}",
			value: "true",
		},
		{ text: "service.open_to_public or not service.open_to_public", facts: "{}", value: "unknown" },
	],
	type: (operands) => requireEach(operands, isTruth, "a condition") ?? TRUTH,
	expand: (operands) => ({ op: "or", operands: operands.map((operand) => operand.kernel) }),
};
