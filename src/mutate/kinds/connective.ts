import type { Duty } from "../../model/ast.ts";
import { replace, withOperator } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Change, Mutation } from "../mutation.ts";
import { dutyOf, expressionsOf } from "../sites.ts";
import { type Written, wordsOf } from "../written.ts";

const OTHER: Readonly<Record<string, string>> = {
	and: "or",
	or: "and",
	"all-of": "any-of",
	"any-of": "all-of",
	"none-of": "any-of",
};

export const connective: Mutation = {
	id: "connective",
	summary: "conditions, occurrences or duties joined otherwise: `and` → `or`, `any of` → `all of`",
	*changes({ declaration }, written) {
		for (const expression of everythingInAll(expressionsOf(declaration))) {
			if (expression.kind !== "operation" || expression.operands.length < 2) continue;
			const other = OTHER[expression.operator];
			const change = other === undefined ? undefined : withOperator(expression, other, written);
			if (change !== undefined) yield change;
		}
		const duty = dutyOf(declaration);
		if (duty !== undefined) yield* betweenDuties(duty, written);
	},
};

function* betweenDuties(duty: Duty, written: Written): Iterable<Change> {
	if (!("duties" in duty)) return;
	const words = written
		.wordsIn(duty.span)
		.filter(
			({ span }) =>
				!duty.duties.some(
					(part) => span.start.offset >= part.span.start.offset && span.end.offset <= part.span.end.offset,
				),
		);
	const text = wordsOf(duty.kind === "all" ? "or" : "and");
	yield { edits: words.flatMap(({ span }) => replace(span, text).edits) };
}
