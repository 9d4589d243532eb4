import { ERROR, isNumber, only, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { rangeOf } from "./range.ts";

export const largestOf: Operator = {
	id: "largest-of",
	form: "aggregate",
	surface: { en: ["largest of", "the largest of"], zh: ["最大值"] },
	summary: "The largest over the elements; of none it is unknown.",
	examples: [
		{ text: "largest of i.views over i in incidents is 7", facts: "incidents: [{id: a, views: 7}]", value: "true" },
	],
	type: ([body]) => (body === undefined ? ERROR : (requireEach([body], isNumber, "a number") ?? body)),
	expand: (operands, expansion) => ({ op: "maximum", ...rangeOf(expansion), body: only(operands).kernel }),
};
