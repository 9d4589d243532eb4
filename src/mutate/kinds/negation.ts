import type { Expression } from "../../model/ast.ts";
import { replace, withOperator } from "../edits.ts";
import { everythingInAll, isJoin } from "../expressions.ts";
import type { Change, Mutation } from "../mutation.ts";
import { clausesOf, expressionsOf, type Site } from "../sites.ts";
import { type Written, wordsOf } from "../written.ts";

/** The opposite in words of its own. */
const OPPOSITE: Readonly<Record<string, string>> = {
	is: "is-not",
	"is-not": "is",
	"is-in": "is-not-in",
	"is-not-in": "is-in",
	"has-happened": "has-not-happened",
	"has-not-happened": "has-happened",
	"is-at-least": "is-less-than",
	"is-less-than": "is-at-least",
	"is-more-than": "is-at-most",
	"is-at-most": "is-more-than",
	"is-before": "is-on-or-after",
	"is-on-or-after": "is-before",
	"is-after": "is-on-or-before",
	"is-on-or-before": "is-after",
};

export const negation: Mutation = {
	id: "negation",
	summary: "a condition turned into its opposite: `when C` → `when not (C)`, `applies when` → `excludes when`",
	*changes(site, written) {
		const scope = site.declaration.kind === "scope" ? turnedAround(site, written) : undefined;
		if (scope !== undefined) yield scope;
		for (const condition of conditionsOf(site)) {
			if (scope !== undefined && condition === clausesOf(site.declaration)[0]) continue;
			const change = opposite(condition, written);
			if (change !== undefined) yield change;
		}
	},
};

function turnedAround({ declaration }: Site, written: Written): Change | undefined {
	const [word] = written.wordsIn(declaration.span);
	if (word?.name === "AppliesWhen") return replace(word.span, "excludes when");
	// What `clarifies` has nothing of its own could not stand there.
	return undefined;
}

/** Whatever is certainly a condition, and what may be one: the compiler refuses the opposite of anything else. */
function conditionsOf({ declaration }: Site): ReadonlySet<Expression> {
	const wholes = expressionsOf(declaration);
	const parts = everythingInAll(wholes).flatMap((expression) => {
		if (expression.kind === "operation")
			return isJoin(expression) || expression.operator === "if" ? expression.operands : [];
		if (expression.kind === "iteration")
			return [expression.where, expression.body].filter((part) => part !== undefined);
		return [];
	});
	const named = declaration.kind === "reading" || declaration.kind === "definition" ? wholes : [];
	return new Set([...clausesOf(declaration), ...named, ...parts]);
}

function opposite(condition: Expression, written: Written): Change | undefined {
	if (condition.kind === "literal") return undefined;
	if (condition.kind === "operation") {
		const [operand] = condition.operands;
		if (condition.operator === "not" && operand !== undefined)
			return replace(condition.span, written.text(operand.span));
		const other = OPPOSITE[condition.operator];
		if (other !== undefined) return withOperator(condition, other, written);
	}
	return replace(condition.span, `${wordsOf("not")} (${written.text(condition.span)})`);
}
