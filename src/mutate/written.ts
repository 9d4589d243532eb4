import type { IToken } from "../../grammar/chevrotain.ts";
import { keywordTables } from "../../grammar/keywords/index.ts";
import type { KeywordName } from "../../grammar/keywords/keyword.ts";
import { createVocabulary } from "../../grammar/tokens.ts";
import type { Span } from "../base/diagnostic.ts";
import { createSource, type Source } from "../base/source.ts";
import type { ParsedText } from "../compiler.ts";
import type { Expression } from "../model/ast.ts";
import { operatorById, operators } from "../operators/registry.ts";

/** A token, by its keyword where it is one. */
export interface Word {
	readonly name: KeywordName | (string & {});
	readonly span: Span;
}

/** A file as it was written: the tree says what is meant, the words where it stands. */
export interface Written {
	/** What stands there. */
	text(span: Span): string;
	/** A stretch from the start of one place to the end of another. */
	through(from: Span, to: Span): Span;
	/** The words that lie wholly in a stretch. */
	wordsIn(span: Span): readonly Word[];
	/** The word of this name that opens the clause of which an expression is the first part; parentheses may stand between. */
	opening(span: Span, ...names: readonly KeywordName[]): Word | undefined;
	/** The words of the operator itself, without those of its operands. */
	operatorWords(expression: Extract<Expression, { kind: "operation" | "iteration" }>): readonly Word[];
}

/** The mutants speak English, as rules do: the only language whose keywords there are. */
const VOCABULARY = createVocabulary(keywordTables.en, "en", operators);

/** How an operator is written. */
export const wordsOf = (operator: string): string => operatorById(operator).surface.en[0] ?? operator;

export function writtenIn({ file, text }: Pick<ParsedText, "file" | "text">): Written {
	const source = createSource(file, text);
	const tokens = VOCABULARY.lexer.tokenize(text).tokens.map((token) => ({ token, word: wordOf(token, source) }));
	const within = (span: Span) =>
		tokens.filter(({ word }) => word.span.start.offset >= span.start.offset && word.span.end.offset <= span.end.offset);
	return {
		text: ({ start, end }) => text.slice(start.offset, end.offset),
		through: (from, to) => ({ file, start: from.start, end: to.end }),
		wordsIn: (span) => within(span).map(({ word }) => word),
		opening(span, ...names) {
			const before = tokens.filter(({ word }) => word.span.end.offset <= span.start.offset);
			const nearest = before.findLast(({ word }) => word.name !== "LeftParenthesis")?.word;
			return nearest !== undefined && names.some((name) => name === nearest.name) ? nearest : undefined;
		},
		operatorWords(expression) {
			const parts = partsOf(expression);
			const { form, id } = operatorById(expression.operator);
			return within(expression.span)
				.filter(({ token }) => VOCABULARY.operator(token, form) === id)
				.map(({ word }) => word)
				.filter(({ span }) => !parts.some((part) => isInside(span, part)));
		},
	};
}

const wordOf = ({ tokenType, startOffset, image }: IToken, source: Source): Word => ({
	name: tokenType.name,
	span: source.span(startOffset, startOffset + image.length),
});

const partsOf = (expression: Extract<Expression, { kind: "operation" | "iteration" }>): readonly Span[] =>
	expression.kind === "operation"
		? expression.operands.map(({ span }) => span)
		: [expression.count, expression.where, expression.body].flatMap((part) => (part === undefined ? [] : [part.span]));

const isInside = (inner: Span, outer: Span): boolean =>
	inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
