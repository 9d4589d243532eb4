import type { Place, Span } from "../../base/diagnostic.ts";

/** Offsets as lines and columns; the table of lines is made when the first one is asked for. */
export function spansIn(text: string, file: string): (start: number, end: number) => Span {
	let starts: number[] | undefined;
	const place = (offset: number): Place => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return { offset, line: low + 1, column: offset - (starts[low] as number) + 1 };
	};
	return (start, end) => ({ file, start: place(start), end: place(end) });
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", next + 1)) starts.push(next + 1);
	return starts;
}
