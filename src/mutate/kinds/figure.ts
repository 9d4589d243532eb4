import { formatDate } from "../../base/time/format.ts";
import { parseDate } from "../../base/time/parse.ts";
import type { Literal } from "../../model/ast.ts";
import { replace } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Change, Mutation } from "../mutation.ts";
import { expressionsOf } from "../sites.ts";
import type { Written } from "../written.ts";

export const figure: Mutation = {
	id: "figure",
	summary: "a number, a percentage, a period or a date that is one more or one less; `working days` → `days`",
	*changes({ declaration }, written) {
		for (const expression of everythingInAll(expressionsOf(declaration)))
			if (expression.kind === "literal") yield* near(expression.literal, written);
		if (declaration.kind === "parameter") for (const { from } of declaration.enacted) yield* near(from, written);
	},
};

/** The figures beside one. */
export function near(literal: Literal, written: Written): readonly Change[] {
	switch (literal.kind) {
		case "number":
		case "percent":
			return beside(Number(literal.text.replace("%", "")), (amount) =>
				replace(literal.span, literal.kind === "percent" ? `${amount}%` : String(amount)),
			);
		case "duration": {
			const text = written.text(literal.span);
			const changes = beside(Number(literal.amount), (amount) =>
				replace(literal.span, text.replace(literal.amount, String(amount))),
			);
			return literal.unit === "working-days" ? [...changes, replace(literal.span, `${literal.amount} days`)] : changes;
		}
		case "date":
			return daysBeside(literal);
		default:
			return [];
	}
}

/** Nothing is less than none, and no period is empty. */
const beside = (amount: number, change: (amount: number) => Change): readonly Change[] =>
	[amount + 1, amount - 1].filter((other) => other > 0).map(change);

/** The day after and the day before. */
export function daysBeside(literal: Literal): readonly Change[] {
	const day = literal.kind === "date" ? parseDate(literal.text) : undefined;
	if (!day?.ok) return [];
	return [day.value + 1, day.value - 1].map((other) => replace(literal.span, formatDate(other)));
}
