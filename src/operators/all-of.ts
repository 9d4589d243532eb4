import { ERROR, isError, isMoment, isTruth, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const allOf: Operator = {
	id: "all-of",
	form: "group",
	surface: { en: ["all of"], zh: ["下列全部"] },
	summary: "Of conditions: every one holds. Of occurrences: the last of them, so that all have happened by then.",
	examples: [
		{
			text: "all of service.open_to_public, service.reaches_mainland",
			facts: "service: {open_to_public: yes, reaches_mainland: yes}",
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
		op: operands.some(({ type }) => isMoment(type) && !isError(type)) ? "latest" : "and",
		operands: operands.map((operand) => operand.kernel),
	}),
};
