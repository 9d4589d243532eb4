import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Expression } from "../../model/ast.ts";
import type { ExpressionType } from "../../operators/operator.ts";
import type { ResolvedRegulation } from "../2-resolve/resolve.ts";
import type { ClauseCounts } from "./locators.ts";
import { checkNorms } from "./norms.ts";
import { checkStructure } from "./structure.ts";
import { Typing } from "./types.ts";
import { checkVocabulary } from "./vocabulary.ts";

/** A regulation whose expressions have types. Only without errors does it have a meaning. */
export interface CheckedRegulation extends ResolvedRegulation {
	readonly types: ReadonlyMap<Expression, ExpressionType>;
	optionMeaning(expression: Extract<Expression, { kind: "option" }>): Expression | undefined;
}

/** `clauses`: what locators may name, where the text is pinned. */
export const check = (
	resolved: ResolvedRegulation,
	clauses: ClauseCounts = {},
): { readonly checked: CheckedRegulation; readonly diagnostics: readonly Diagnostic[] } => {
	const typing = new Typing(resolved);
	const diagnostics = [
		...checkVocabulary(resolved, typing),
		...checkNorms(resolved, typing, clauses),
		...checkStructure(resolved),
	];
	return {
		checked: { ...resolved, types: typing.types, optionMeaning: (expression) => typing.optionMeaning(expression) },
		diagnostics: [...diagnostics, ...typing.diagnostics],
	};
};
