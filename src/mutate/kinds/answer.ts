import { replace } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Mutation } from "../mutation.ts";
import { expressionsOf } from "../sites.ts";

export const answer: Mutation = {
	id: "answer",
	summary: "`yes` → `no`, and the other way round: what an option of a reading means",
	*changes({ declaration }) {
		for (const expression of everythingInAll(expressionsOf(declaration)))
			if (expression.kind === "literal" && expression.literal.kind === "boolean")
				yield replace(expression.span, expression.literal.value ? "no" : "yes");
	},
};
