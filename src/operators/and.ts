import { isTruth, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const and: Operator = {
	id: "and",
	form: "connective",
	surface: { en: ["and"], zh: ["且"] },
	summary: "Every one of the conditions holds. Unknown while none is false and one is unknown.",
	examples: [
		{
			text: "service.open_to_public and service.reaches_mainland",
			facts: "service: {open_to_public: yes}",
			value: "unknown",
		},
		{
			text: "service.open_to_public and service.reaches_mainland",
			facts: "service: {open_to_public: no}",
			value: "false",
		},
	],
	type: (operands) => requireEach(operands, isTruth, "a condition") ?? TRUTH,
	expand: (operands) => ({ op: "and", operands: operands.map((operand) => operand.kernel) }),
};
