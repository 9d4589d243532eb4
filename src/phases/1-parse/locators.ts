import type { IToken } from "../../../grammar/chevrotain.ts";
import type { LocatorCstNode, StandsInCstNode } from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Literal, Locator } from "../../model/ast.ts";
import { type Context, first, spanOf } from "./context.ts";

/** `stands in sentence 1 clause 2 to 3, sentence 2`. */
export const readStandsIn = (context: Context, node: StandsInCstNode | undefined, parent: Span): readonly Locator[] =>
	(node?.children.locator ?? []).map((locator) => readLocator(context, locator, spanOf(context, locator, parent)));

function readLocator(context: Context, { children }: LocatorCstNode, span: Span): Locator {
	const [sentence, from, to] = children.Number ?? [];
	const clause = first(children.ClauseOf) && from;
	return {
		span,
		sentence: readNumber(context, sentence, span),
		...(clause && { from: readNumber(context, clause, span) }),
		...(clause && to && { to: readNumber(context, to, span) }),
	};
}

function readNumber(context: Context, token: IToken | undefined, parent: Span): Literal {
	const span = spanOf(context, token, parent);
	return token === undefined || token.image === ""
		? { kind: "hole", span }
		: { kind: "number", text: token.image, span };
}
