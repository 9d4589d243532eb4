import { isTruth, not, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const noneOf: Operator = {
	id: "none-of",
	form: "group",
	surface: { en: ["none of"], zh: ["下列均不"] },
	spoken: { en: "none of these is so", zh: "下列各项均不成立" },
	summary: "None of the conditions holds.",
	examples: [
		{
			text: "none of service.open_to_public, service.reaches_mainland",
			facts: "service: {open_to_public: no, reaches_mainland: no}",
			value: "true",
		},
	],
	type: (operands) => requireEach(operands, isTruth, "a condition") ?? TRUTH,
	expand: (operands) => not({ op: "or", operands: operands.map((operand) => operand.kernel) }),
};
