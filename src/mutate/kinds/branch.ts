import { replace } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Mutation } from "../mutation.ts";
import { expressionsOf } from "../sites.ts";

export const branch: Mutation = {
	id: "branch",
	summary: "`if C then A otherwise B` that is always A, or always B",
	*changes({ declaration }, written) {
		for (const expression of everythingInAll(expressionsOf(declaration))) {
			if (expression.kind !== "operation" || expression.operator !== "if") continue;
			for (const { span } of expression.operands.slice(1)) yield replace(expression.span, `(${written.text(span)})`);
		}
	},
};
