import { ERROR, isTruth, not, only, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { rangeOf, withWitness } from "./range.ts";

export const no: Operator = {
	id: "no",
	form: "quantifier",
	surface: { en: ["no"], zh: ["没有"] },
	summary:
		"No element satisfies the condition. True of no element: where a duty rests on it, say `if any` or `and at least one`.",
	examples: [{ text: "no i in incidents satisfies i.disposed has happened", facts: "incidents: []", value: "true" }],
	type: ([body]) =>
		body === undefined ? ERROR : (requireEach([body], isTruth, "a condition after `satisfies`") ?? TRUTH),
	expand: (operands, expansion) => {
		const range = rangeOf(expansion);
		const body = only(operands).kernel;
		return withWitness(not({ op: "some", ...range, body }), expansion);
	},
};
