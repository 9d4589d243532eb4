import { withOperator } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Mutation } from "../mutation.ts";
import { expressionsOf } from "../sites.ts";

/** Where the line is drawn a little beside. What says the opposite is a negation. */
const NEAR: Readonly<Record<string, string>> = {
	"is-at-least": "is-more-than",
	"is-more-than": "is-at-least",
	"is-at-most": "is-less-than",
	"is-less-than": "is-at-most",
	"is-before": "is-on-or-before",
	"is-on-or-before": "is-before",
	"is-after": "is-on-or-after",
	"is-on-or-after": "is-after",
	"earlier-of": "later-of",
	"later-of": "earlier-of",
	"smallest-of": "largest-of",
	"largest-of": "smallest-of",
	"start-of": "end-of",
	"end-of": "start-of",
	plus: "minus",
	minus: "plus",
};

export const comparison: Mutation = {
	id: "comparison",
	summary: "a comparison that draws the line beside it: `is at least` → `is more than`",
	*changes({ declaration }, written) {
		for (const expression of everythingInAll(expressionsOf(declaration))) {
			if (expression.kind !== "operation" && expression.kind !== "iteration") continue;
			const near = NEAR[expression.operator];
			const change = near === undefined ? undefined : withOperator(expression, near, written);
			if (change !== undefined) yield change;
		}
	},
};
