import type { CstElement, CstNode } from "../../../grammar/chevrotain.ts";
import { firstToken, tokensOf } from "./context.ts";

/**
 * An expression behind which something on the same line was not understood is not what its author wrote: it is emptied, so
 * that nothing is said about the part of it that was.
 */
export function cutShort(clause: CstNode, stray: CstNode): void {
	const [last, next] = [tokensOf(clause).at(-1), firstToken(stray)];
	if (last?.startLine !== next?.startLine) return;
	for (let node: CstNode | undefined = clause; node !== undefined; node = lastNode(node)) {
		if (node.name !== "expression") continue;
		for (const child of Object.keys(node.children)) delete node.children[child];
		return;
	}
}

/** The child that stands last, unless that is a word. */
export function lastNode(node: CstNode): CstNode | undefined {
	const start = (element: CstElement): number =>
		"children" in element ? (element.location?.startOffset ?? -1) : element.startOffset;
	const [last] = Object.values(node.children)
		.flatMap((children) => children.slice(-1))
		.sort((a, b) => start(b) - start(a));
	return last && "children" in last ? last : undefined;
}
