/**
 * The offset at which values are nested more deeply than `limit`, or undefined. One pass over the characters, before any parser
 * sees the text, because parsers recurse. It counts indentation, dashes and brackets outside quotes and comments; in a block of
 * free text it may count brackets that are none, which no text of that kind has in such numbers.
 */
export function findTooDeep(text: string, limit: number): number | undefined {
	const scanner = { flow: 0, indents: [] as number[] };
	for (let offset = 0; offset < text.length; ) {
		const lineEnd = endOfLine(text, offset);
		const content = openLine(text, offset, lineEnd, scanner);
		if (scanner.indents.length + scanner.flow > limit) return offset;
		const [next, found] = scanLine(text, content, lineEnd, limit - scanner.indents.length, scanner);
		if (found) return next;
		offset = next;
	}
	return undefined;
}

interface Scanner {
	/** Open brackets. */
	flow: number;
	/** Columns at which blocks started that are still open. */
	indents: number[];
}

function endOfLine(text: string, offset: number): number {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}

/** Counts a line's indentation and the dashes before its content; gives the offset of the content. */
function openLine(text: string, start: number, end: number, scanner: Scanner): number {
	let offset = start;
	while (offset < end && text[offset] === " ") offset++;
	if (scanner.flow > 0 || offset === end || text[offset] === "#" || text[offset] === "\r") return offset;
	for (let column = offset - start; ; column = offset - start) {
		while ((scanner.indents.at(-1) ?? -1) >= column) scanner.indents.pop();
		scanner.indents.push(column);
		const opener = text[offset];
		if ((opener !== "-" && opener !== "?") || text[offset + 1] !== " ") return offset;
		offset++;
		while (offset < end && text[offset] === " ") offset++;
	}
}

/** Counts brackets up to the end of the line; quoted text may run over it. */
function scanLine(text: string, start: number, end: number, limit: number, scanner: Scanner): [number, boolean] {
	let stop = end;
	for (let offset = start; offset < stop; offset++) {
		const character = text[offset] as string;
		if (character === "[" || character === "{") {
			scanner.flow++;
			if (scanner.flow > limit) return [offset, true];
		} else if (character === "]" || character === "}") {
			scanner.flow = Math.max(0, scanner.flow - 1);
		} else if (character === "#" && isBlank(text[offset - 1])) {
			break;
		} else if ((character === '"' || character === "'") && startsToken(text[offset - 1])) {
			offset = endOfQuoted(text, offset);
			if (offset >= stop) stop = endOfLine(text, offset);
		}
	}
	return [stop + 1, false];
}

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
const startsToken = (character: string | undefined): boolean =>
	isBlank(character) || /[[{,:]/.test(character as string);

/** The offset of the closing quote, or the end of the text. */
function endOfQuoted(text: string, start: number): number {
	const quote = text[start] as string;
	for (let offset = start + 1; offset < text.length; offset++) {
		if (text[offset] === "\\" && quote === '"') offset++;
		else if (text[offset] === quote) return offset;
	}
	return text.length;
}
