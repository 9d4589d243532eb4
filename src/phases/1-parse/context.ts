import type { CstElement, CstNode, IToken } from "../../../grammar/chevrotain.ts";
import type { Vocabulary } from "../../../grammar/tokens.ts";
import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import type { Source } from "../../base/source.ts";
import type { Form } from "../../operators/operator.ts";

/** What everything that reads the concrete tree needs. */
export interface Context {
	readonly source: Source;
	readonly vocabulary: Vocabulary;
	/** The form of each operator, by id. */
	readonly forms: ReadonlyMap<string, Form>;
	/** What a rule of the grammar can begin with, in words. */
	readonly begins: (rule: string) => readonly string[];
	/** Directly before this offset stand characters that mean nothing: what is missing there was probably among them. */
	readonly followsDamage: (offset: number) => boolean;
	readonly diagnostics: Diagnostic[];
}

/** The first of the children of one name: none where the parser recovered from a mistake. */
export const first = <Child>(children: readonly Child[] | undefined): Child | undefined => children?.[0];

/** Offsets of a token or node, the end exclusive; undefined for a node that holds nothing. */
function extent(element: CstElement): readonly [start: number, end: number] | undefined {
	const place = "children" in element ? element.location : element;
	const { startOffset = Number.NaN, endOffset = Number.NaN } = place ?? {};
	return Number.isNaN(startOffset) || Number.isNaN(endOffset) ? undefined : [startOffset, endOffset + 1];
}

/** Where a token or a node stands; what is missing or holds nothing: directly after `parent`. */
export function spanOf(context: Context, element: CstElement | undefined, parent: Span): Span {
	const found = element && extent(element);
	return found ? context.source.span(found[0], found[1]) : after(parent);
}

/** The empty stretch after a span. */
export const after = (span: Span): Span => ({ file: span.file, start: span.end, end: span.end });

/** From the start of one span to the end of another. */
export const through = (from: Span, to: Span): Span => ({ file: from.file, start: from.start, end: to.end });

/** All tokens of a node, in the order of the text. */
export function tokensOf(node: CstNode): IToken[] {
	const tokens: IToken[] = [];
	const collect = (element: CstElement): void => {
		if ("children" in element) for (const children of Object.values(element.children)) children.forEach(collect);
		else tokens.push(element);
	};
	collect(node);
	return tokens.sort((left, right) => left.startOffset - right.startOffset);
}

/** The first token of a node. */
export function firstToken(node: CstNode): IToken | undefined {
	const start = node.location?.startOffset;
	for (let element: CstElement | undefined = node; element !== undefined; ) {
		if (!("children" in element)) return element;
		element = Object.values(element.children)
			.flatMap(([child]) => (child === undefined ? [] : [child]))
			.find((child) => extent(child)?.[0] === start);
	}
	return undefined;
}
