import type { CstNode, IToken } from "../../../grammar/chevrotain.ts";
import type { Span } from "../../base/diagnostic.ts";
import { type Context, firstToken, spanOf } from "./context.ts";

/** The keyword with which a clause begins, as it is written, and where it stands. */
export function keywordOf(
	context: Context,
	node: CstNode,
	parent: Span,
): { readonly text: string; readonly span: Span } {
	const span = spanOf(context, firstToken(node), parent);
	return { text: withoutLayout(context.source.text.slice(span.start.offset, span.end.offset)), span };
}

/** A token as it was written, a phrase without the comments and line ends between its words. */
export const written = (token: IToken | undefined): string => (token === undefined ? "" : withoutLayout(token.image));

const withoutLayout = (image: string): string =>
	/^["“]/.test(image) ? image : image.replace(/\/\/[^\n\r]*/g, " ").replace(/\s+/g, " ");
