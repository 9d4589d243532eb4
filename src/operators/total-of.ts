import { ERROR, isNumber, only, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { rangeOf } from "./range.ts";

export const totalOf: Operator = {
	id: "total-of",
	form: "aggregate",
	surface: { en: ["total of", "the total of"], zh: ["合计"] },
	summary: "The sum over the elements; 0 of none. Unknown unless the list is complete.",
	examples: [{ text: "total of i.views over i in incidents is 0", facts: "incidents: []", value: "true" }],
	type: ([body]) => (body === undefined ? ERROR : (requireEach([body], isNumber, "a number") ?? body)),
	expand: (operands, expansion) => ({ op: "sum", ...rangeOf(expansion), body: only(operands).kernel }),
};
