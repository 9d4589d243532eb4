import type { Expression } from "../../model/ast.ts";
import { replace, withOperator } from "../edits.ts";
import { isJoin } from "../expressions.ts";
import type { Change, Mutation } from "../mutation.ts";
import { clausesOf, dutiesOf, expressionsOf, type Site } from "../sites.ts";
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

/**
 * Clauses, and what they are made of. A definition or an option may mean a condition or something else: the compiler refuses
 * the opposite of that. What must or must not hold is turned around by its verb.
 */
function conditionsOf({ declaration }: Site): ReadonlySet<Expression> {
	const clauses = clausesOf(declaration);
	const named = declaration.kind === "reading" || declaration.kind === "definition" ? expressionsOf(declaration) : [];
	const duties = dutiesOf(declaration).flatMap((duty) => (duty.kind === "holds" ? [duty.condition] : []));
	const [whole, inner] = [new Set([...clauses, ...named]), new Set([...clauses, ...named, ...duties])];
	const parts = expressionsOf(declaration).flatMap((root) => [...conditionsWithin(root, inner.has(root))]);
	return new Set([...whole, ...parts]);
}

/** The conditions of which an expression is made; `isCondition`: it is one itself. */
function* conditionsWithin(expression: Expression, isCondition: boolean): Iterable<Expression> {
	for (const [part, isPartCondition, isNegated] of partsWithin(expression, isCondition)) {
		if (isPartCondition && !isNegated) yield part;
		yield* conditionsWithin(part, isPartCondition);
	}
}

type Part = readonly [part: Expression, isCondition: boolean, isNegated?: boolean];

function partsWithin(expression: Expression, isCondition: boolean): readonly Part[] {
	if (expression.kind === "iteration")
		return [expression.where, expression.body].flatMap((part) => (part === undefined ? [] : [[part, true] as const]));
	if (expression.kind !== "operation") return [];
	const { operator, operands } = expression;
	if (isJoin(expression)) return operands.map((operand) => [operand, isCondition]);
	if (operator === "if") return operands.map((operand, index) => [operand, index === 0 || isCondition]);
	return operands.map((operand) => [operand, operator === "not", operator === "not"]);
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
