import type { Place, Span } from "./diagnostic.ts";

/**
 * A text with its lines. Lines end in LF, CRLF or CR; lines and columns count from 1, columns in UTF-16 units, so that a
 * column is the offset from the start of its line plus one.
 */
export interface Source {
	readonly file: string;
	readonly text: string;
	readonly lineCount: number;
	/** The place at an offset; offsets outside the text are moved to its nearest end. */
	place(offset: number): Place;
	/** The half-open stretch between two offsets. */
	span(start: number, end: number): Span;
	/** A line without its end, counted from 1. */
	line(number: number): string;
}

/** Finds the lines of a text once, so that every place costs a search among them. */
export function createSource(file: string, text: string): Source {
	const starts = lineStarts(text);
	// Most places are asked for in the order of the text, so the line of the last one is looked at first.
	let line = 0;
	const isOn = (candidate: number, offset: number): boolean =>
		(starts[candidate] as number) <= offset && offset < (starts[candidate + 1] ?? Number.POSITIVE_INFINITY);
	const place = (wanted: number): Place => {
		const offset = Math.min(Math.max(wanted, 0), text.length);
		if (!isOn(line, offset)) line = lastNotAfter(starts, offset);
		return { offset, line: line + 1, column: offset - (starts[line] as number) + 1 };
	};
	return {
		file,
		text,
		lineCount: starts.length,
		place,
		span: (start, end) => ({ file, start: place(start), end: place(end) }),
		line: (number) =>
			text.slice(starts[number - 1] ?? text.length, starts[number] ?? text.length).replace(/[\r\n]+$/, ""),
	};
}

function lineStarts(text: string): number[] {
	const starts = [0];
	const end = /\r\n|\n|\r/g;
	while (end.exec(text) !== null) starts.push(end.lastIndex);
	return starts;
}

/** Index of the last of the ascending numbers that is not greater than `wanted`; the first is never greater. */
function lastNotAfter(ascending: readonly number[], wanted: number): number {
	let low = 0;
	let high = ascending.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((ascending[middle] as number) <= wanted) low = middle;
		else high = middle - 1;
	}
	return low;
}
