import { ERROR, isError, isMoment, isTruth, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const anyOf: Operator = {
	id: "any-of",
	form: "group",
	surface: { en: ["any of"], zh: ["下列任一"] },
	summary: "Of conditions: at least one holds. Of occurrences: the first of them, so that one has happened by then.",
	examples: [
		{
			text: "any of service.open_to_public, service.reaches_mainland",
			facts: "service: {open_to_public: no}",
			value: "unknown",
		},
		{
			text: "any of (service.launched, service.closed) has happened",
			facts: "service: {launched: 2024-01-05}",
			value: "true",
		},
	],
	type: (operands) => {
		if (operands.every(isTruth)) return TRUTH;
		return operands.every(isMoment)
			? { kind: "occurrence" }
			: (requireEach(operands, isTruth, "conditions, or moments, all alike") ?? ERROR);
	},
	expand: (operands) => ({
		op: operands.some(({ type }) => isMoment(type) && !isError(type)) ? "earliest" : "or",
		operands: operands.map((operand) => operand.kernel),
	}),
};
