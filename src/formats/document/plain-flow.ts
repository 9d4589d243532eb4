import { type Line, type Member, matchKey, type Node, type Reader, skipBlanks, stepBack } from "./plain-node.ts";
import { readPlainScalar } from "./plain-scalar.ts";

export interface Flow {
	readonly reader: Reader;
	/** Of the block around it: its further lines are indented more. */
	readonly indent: number;
}

/** Skips blanks and line breaks inside brackets. */
function skipSpace({ reader, indent }: Flow, offset: number): number {
	const { text, lines } = reader;
	let next = skipBlanks(text, offset);
	while (text[next] === "\n") {
		reader.next++;
		const line = lines[reader.next];
		// A blank line or a comment inside brackets is left to the library.
		if (
			!line ||
			line.indent <= indent ||
			text.slice(next + 1, line.start).trim() !== "" ||
			text.slice(next, line.start).lastIndexOf("\n") > 0
		)
			stepBack();
		next = (line as Line).start;
	}
	return next;
}

/** A value on one line, or in brackets. */
export function readFlowValue(flow: Flow, offset: number, inside: boolean): Node {
	const { text } = flow.reader;
	switch (text[offset]) {
		case "[":
			return readFlowList(flow, offset);
		case "{":
			return readFlowMap(flow, offset);
		case '"':
		case "'":
			return readQuoted(text, offset);
		default: {
			const scalar = readPlainScalar(text, offset, inside);
			return scalar ?? stepBack();
		}
	}
}

/** On one line, without escapes. */
function readQuoted(text: string, offset: number): Node {
	const end = text.indexOf(text[offset] as string, offset + 1);
	const value = text.slice(offset + 1, end);
	if (end < 0 || /[\n\\]/.test(value) || text[end + 1] === "'") stepBack();
	return { value, range: [offset, end + 1] };
}

function readFlowList(flow: Flow, start: number): Node {
	const { text } = flow.reader;
	const values: unknown[] = [];
	const members = new Map<string, Member>();
	let offset = skipSpace(flow, start + 1);
	while (text[offset] !== "]") {
		const node = readFlowValue(flow, offset, true);
		members.set(String(values.length), { node });
		values.push(node.value);
		offset = afterItem(flow, node.range[1], "]");
	}
	return { value: values, range: [start, offset + 1], members };
}

function readFlowMap(flow: Flow, start: number): Node {
	const { text } = flow.reader;
	const value: Record<string, unknown> = Object.create(null);
	const members = new Map<string, Member>();
	let offset = skipSpace(flow, start + 1);
	while (text[offset] !== "}") {
		const key = matchKey(text, offset);
		if (key === undefined || members.has(key)) return stepBack();
		const colon = offset + key.length;
		if (text[colon + 1] !== " ") stepBack();
		const node = readFlowValue(flow, skipBlanks(text, colon + 1), true);
		members.set(key, { key: [offset, colon], node });
		value[key] = node.value;
		offset = afterItem(flow, node.range[1], "}");
	}
	return { value, range: [start, offset + 1], members };
}

/** The next item, or the closing bracket. A comma before the bracket is left to the library. */
function afterItem(flow: Flow, offset: number, close: "]" | "}"): number {
	const { text } = flow.reader;
	const next = skipSpace(flow, offset);
	if (text[next] === close) return next;
	if (text[next] !== ",") stepBack();
	const item = skipSpace(flow, next + 1);
	return text[item] === close ? stepBack() : item;
}
