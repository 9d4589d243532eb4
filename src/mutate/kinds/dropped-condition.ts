import type { Expression } from "../../model/ast.ts";
import { drop, replace } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Change, Mutation } from "../mutation.ts";
import { clausesOf, expressionsOf, type Site } from "../sites.ts";
import type { Written } from "../written.ts";

export const droppedCondition: Mutation = {
	id: "dropped-condition",
	summary: "`when`, `unless`, `under` or `where` left out, or a scope that takes in everything",
	*changes({ declaration }, written) {
		if (declaration.kind === "scope") {
			yield replace(declaration.condition.span, declaration.effect === "applies" ? "yes" : "no");
			return;
		}
		for (const condition of clausesOf(declaration))
			yield* needsCondition(declaration) ? [replace(condition.span, "yes")] : withoutClause(condition, written);
		for (const expression of everythingInAll(expressionsOf(declaration)))
			if (expression.kind === "iteration" && expression.where !== undefined)
				yield* withoutClause(expression.where, written);
	},
};

/** An exception strikes under a condition; so does a step that no breach opens. */
const needsCondition = (declaration: Site["declaration"]): boolean =>
	declaration.kind === "exception" || (declaration.kind === "sanction" && declaration.on === undefined);

function withoutClause({ span }: Expression, written: Written): readonly Change[] {
	const word = written.opening(span, "When", "Unless", "Under", "Where");
	return word === undefined ? [] : [drop(written.through(word.span, span))];
}
