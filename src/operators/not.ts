import { isTruth, not, only, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const negation: Operator = {
	id: "not",
	form: "prefix",
	surface: { en: ["not"], zh: ["并非"] },
	summary: "The condition does not hold. Not of unknown is unknown; a duty cannot be negated.",
	examples: [
		{ text: "not service.open_to_public", facts: "service: {open_to_public: no}", value: "true" },
		{ text: "not service.open_to_public", facts: "{}", value: "unknown" },
	],
	type: (operands) => requireEach(operands, isTruth, "a condition") ?? TRUTH,
	expand: (operands) => not(only(operands).kernel),
};
