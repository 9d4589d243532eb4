import { ERROR, isTruth, only, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { rangeOf, withWitness } from "./range.ts";

export const some: Operator = {
	id: "some",
	form: "quantifier",
	surface: { en: ["some"], zh: ["某一"] },
	summary: "At least one element satisfies the condition.",
	examples: [{ text: "some i in incidents satisfies i.disposed has happened", facts: "incidents: []", value: "false" }],
	type: ([body]) =>
		body === undefined ? ERROR : (requireEach([body], isTruth, "a condition after `satisfies`") ?? TRUTH),
	expand: (operands, expansion) => {
		const range = rangeOf(expansion);
		const body = only(operands).kernel;
		return withWitness({ op: "some", ...range, body }, expansion);
	},
};
