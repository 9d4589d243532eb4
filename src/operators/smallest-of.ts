import { ERROR, isNumber, only, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { rangeOf } from "./range.ts";

export const smallestOf: Operator = {
	id: "smallest-of",
	form: "aggregate",
	surface: { en: ["smallest of", "the smallest of"], zh: ["最小值"] },
	summary: "The smallest over the elements; of none it is unknown.",
	examples: [{ text: "smallest of i.views over i in incidents is 0", facts: "incidents: []", value: "unknown" }],
	type: ([body]) => (body === undefined ? ERROR : (requireEach([body], isNumber, "a number") ?? body)),
	expand: (operands, expansion) => ({ op: "minimum", ...rangeOf(expansion), body: only(operands).kernel }),
};
