import type { Expression } from "../../model/ast.ts";
import { withOperator } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Change, Mutation } from "../mutation.ts";
import { expressionsOf } from "../sites.ts";
import type { Written } from "../written.ts";

type Iteration = Extract<Expression, { kind: "iteration" }>;

const OTHER: Readonly<Record<string, string>> = { every: "some", some: "every", no: "some" };

export const quantifier: Mutation = {
	id: "quantifier",
	summary: "another quantity, or another answer for an empty list: `every` → `some`, `if any` → `and at least one`",
	*changes({ declaration }, written) {
		for (const expression of everythingInAll(expressionsOf(declaration)))
			if (expression.kind === "iteration") yield* changesOf(expression, written);
	},
};

function* changesOf(iteration: Iteration, written: Written): Iterable<Change> {
	const other = OTHER[iteration.operator];
	const change = other === undefined ? undefined : withOperator(iteration, other, written);
	const { words, said } = saidOfEmpty(iteration, written);
	if (change !== undefined) {
		// `some` has no need to say what an empty list means.
		const gone = other === "every" ? [] : words.map(({ span }) => ({ span, text: "" }));
		yield { edits: [...change.edits, ...gone] };
	}
	if (said !== undefined)
		yield { edits: [{ span: said.span, text: said.name === "IfAny" ? "and at least one" : "if any" }] };
}

/** `, if any,`: the words, the commas with them. */
function saidOfEmpty({ span, source, where, body }: Iteration, written: Written) {
	const end = (where ?? body)?.span.start ?? span.end;
	const words = written
		.wordsIn({ ...span, start: source.span.end, end })
		.filter(({ name }) => name === "IfAny" || name === "AndAtLeastOne" || name === "Comma");
	return { words, said: words.find(({ name }) => name !== "Comma") };
}
