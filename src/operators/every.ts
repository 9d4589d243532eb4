import { ERROR, isTruth, only, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { rangeOf, withWitness } from "./range.ts";

export const every: Operator = {
	id: "every",
	form: "quantifier",
	surface: { en: ["every"], zh: ["每一"] },
	summary:
		"Each element satisfies the condition. Of no element it is true, as logic has it: where a duty rests on it, say `if any` or `and at least one`.",
	examples: [
		{ text: "every i in incidents satisfies i.disposed has happened", facts: "incidents: []", value: "true" },
		{
			text: "every i in incidents, and at least one, satisfies i.disposed has happened",
			facts: "incidents: []",
			value: "false",
		},
	],
	type: ([body]) =>
		body === undefined ? ERROR : (requireEach([body], isTruth, "a condition after `satisfies`") ?? TRUTH),
	expand: (operands, expansion) => {
		const range = rangeOf(expansion);
		const body = only(operands).kernel;
		return withWitness({ op: "every", ...range, body }, expansion);
	},
};
