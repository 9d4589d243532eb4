import type { Operator } from "./operator.ts";
import { rangeOf } from "./range.ts";

export const numberOf: Operator = {
	id: "number-of",
	form: "tally",
	surface: { en: ["number of", "the number of"], zh: ["数量"] },
	summary: "How many elements there are, or how many of them fulfil `where`. Unknown unless the list is complete.",
	examples: [
		{ text: "number of i in incidents is 0", facts: "incidents: []", value: "true" },
		{ text: "number of i in incidents is 0", facts: "{}", value: "unknown" },
	],
	type: () => ({ kind: "number", scale: 0 }),
	expand: (_, expansion) => ({ op: "count", ...rangeOf(expansion) }),
};
