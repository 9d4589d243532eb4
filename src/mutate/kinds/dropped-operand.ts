import type { Span } from "../../base/diagnostic.ts";
import { droppingEach, replace } from "../edits.ts";
import { everythingInAll, isJoin } from "../expressions.ts";
import type { Mutation } from "../mutation.ts";
import { dutyOf, expressionsOf } from "../sites.ts";

/** What is left of them is their first operand. */
const CALCULATIONS: ReadonlySet<string> = new Set(["plus", "minus", "times", "divided-by"]);

const spans = (parts: readonly { readonly span: Span }[]) => parts.map(({ span }) => span);

export const droppedOperand: Mutation = {
	id: "dropped-operand",
	summary: "one of several conditions, occurrences, members, addends or duties left out",
	*changes({ declaration }, written) {
		for (const expression of everythingInAll(expressionsOf(declaration))) {
			if (expression.kind === "operation" && isJoin(expression))
				yield* droppingEach(spans(expression.operands), written);
			if (expression.kind === "operation" && CALCULATIONS.has(expression.operator)) {
				const [first] = expression.operands;
				if (first !== undefined) yield replace(expression.span, written.text(first.span));
			}
			if (expression.kind === "members") yield* droppingEach(spans(expression.members), written);
		}
		const duty = dutyOf(declaration);
		if (duty !== undefined && "duties" in duty) yield* droppingEach(spans(duty.duties), written);
	},
};
