import type { Span } from "../base/diagnostic.ts";
import type { Expression } from "../model/ast.ts";
import type { Edit } from "../model/mutant.ts";
import type { Change } from "./mutation.ts";
import { type Written, wordsOf } from "./written.ts";

export const replace = (span: Span, text: string): Change => ({ edits: [{ span, text }] });

export const drop = (span: Span): Change => replace(span, "");

/** Other words for the operator, wherever it stands between its operands: `a and b and c`. */
export function withOperator(
	expression: Extract<Expression, { kind: "operation" | "iteration" }>,
	operator: string,
	written: Written,
): Change | undefined {
	const words = written.operatorWords(expression);
	if (words.length === 0) return undefined;
	return { edits: words.map(({ span }) => ({ span, text: wordsOf(operator) })) };
}

/** A list without each of its parts in turn, and without the word or comma that joined it to the others. */
export function* droppingEach(parts: readonly Span[], written: Written): Iterable<Change> {
	if (parts.length < 2) return;
	for (const [index, part] of parts.entries()) {
		const [previous, next] = [parts[index - 1], parts[index + 1]];
		const span =
			next !== undefined
				? { ...part, end: next.start }
				: { ...part, start: previous?.end ?? part.start, end: part.end };
		const whole = written.through(parts[0] ?? part, parts.at(-1) ?? part);
		yield { edits: [{ span, text: "" }], shown: { span: whole, text: without(whole, span, written) } };
	}
}

const without = (whole: Span, gone: Span, written: Written): string =>
	written.text({ ...whole, end: gone.start }) + written.text({ ...whole, start: gone.end });

/** A text with several edits, which do not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string =>
	[...edits]
		.sort((left, right) => right.span.start.offset - left.span.start.offset)
		.reduce(
			(result, { span, text }) => result.slice(0, span.start.offset) + text + result.slice(span.end.offset),
			text,
		);
