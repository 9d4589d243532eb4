import { readFlowValue } from "./plain-flow.ts";
import { type Line, type Member, matchKey, type Node, type Reader, skipBlanks, stepBack } from "./plain-node.ts";

const LINE = /^( *)([^\n]*)$/gm;

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	for (const match of text.matchAll(LINE)) {
		const [, indent = "", content = ""] = match;
		if (content === "" || content[0] === "#") continue;
		const start = match.index + indent.length;
		lines.push({ indent: indent.length, start, end: start + content.length });
	}
	return lines;
}

/** The map or list that the whole text is. */
export function readPlainDocument(text: string): Node {
	const reader: Reader = { text, lines: linesOf(text), next: 0 };
	const [first] = reader.lines;
	// Document markers and directives stand at the start of a line.
	if (first?.indent !== 0 || /^(?:---|\.\.\.|%)/m.test(text)) stepBack();
	const root = readBlock(reader, 0);
	return reader.next === reader.lines.length ? root : stepBack();
}

/** The map or list whose first line is next, and stands at this indentation. */
function readBlock(reader: Reader, indent: number): Node {
	const line = reader.lines[reader.next];
	if (!line || line.indent !== indent) return stepBack();
	return isEntry(reader.text, line.start) ? readList(reader, indent) : readMap(reader, indent, line.start);
}

const isEntry = (text: string, offset: number): boolean =>
	text[offset] === "-" && (text[offset + 1] === " " || text[offset + 1] === "\n" || offset + 1 === text.length);

function readList(reader: Reader, indent: number): Node {
	const values: unknown[] = [];
	const members = new Map<string, Member>();
	const start = reader.lines[reader.next]?.start ?? 0;
	let end = start;
	for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
		if (!isEntry(reader.text, line.start)) break;
		const node = readEntry(reader, line, indent);
		members.set(String(values.length), { node });
		values.push(node.value);
		end = node.empty ? line.start + 1 : node.range[1];
	}
	return { value: values, range: [start, end], members };
}

/** `- value`, where the value may be a map that starts on the same line. */
function readEntry(reader: Reader, line: Line, indent: number): Node {
	const content = skipBlanks(reader.text, line.start + 1);
	if (content >= line.end || reader.text[content] === "#") return readValue(reader, content, line, indent);
	if (isEntry(reader.text, content)) stepBack();
	if (matchKey(reader.text, content) === undefined) return readValue(reader, content, line, indent);
	return readMap(reader, indent + content - line.start, content);
}

/** A block map; its first key stands at `start`, which may be behind a dash. */
function readMap(reader: Reader, indent: number, start: number): Node {
	const value: Record<string, unknown> = Object.create(null);
	const members = new Map<string, Member>();
	let end = start;
	for (
		let line = reader.lines[reader.next], at = start;
		line;
		line = reader.lines[reader.next], at = line?.start ?? 0
	) {
		if (members.size > 0 && line.indent !== indent) break;
		const key = matchKey(reader.text, at);
		if (key === undefined || members.has(key)) return stepBack();
		const colon = at + key.length;
		const node = readValue(reader, skipBlanks(reader.text, colon + 1), line, indent);
		members.set(key, { key: [at, colon], node });
		value[key] = node.value;
		end = node.empty ? colon + 1 : node.range[1];
	}
	return { value, range: [start, end], members };
}

/** What follows a colon or a dash: on the same line, or as a block on the next ones. */
function readValue(reader: Reader, offset: number, line: Line, indent: number): Node {
	const { text, lines } = reader;
	if (offset < line.end && text[offset] !== "#") {
		const node = readInline(reader, offset, indent);
		endLine(text, node.range[1]);
		// What is indented below a value on one line continues it.
		if ((lines[reader.next]?.indent ?? 0) > indent) stepBack();
		return node;
	}
	// A comment needs a blank before it.
	if (text[offset] === "#" && text[offset - 1] !== " ") stepBack();
	reader.next++;
	const below = lines[reader.next];
	if (below && below.indent > indent) return readBlock(reader, below.indent);
	const isListBelowKey = below?.indent === indent && isEntry(text, below.start) && !isEntry(text, line.start);
	if (isListBelowKey) return readList(reader, indent);
	return { value: null, range: [offset, offset], empty: true };
}

/** A value that starts on this line; `next` is then the line after it. */
function readInline(reader: Reader, offset: number, indent: number): Node {
	const node = readFlowValue({ reader, indent }, offset, false);
	reader.next++;
	return node;
}

/** Nothing but a comment may follow. */
function endLine(text: string, offset: number): void {
	const rest = skipBlanks(text, offset);
	if (rest === text.length || text[rest] === "\n") return;
	if (text[rest] !== "#" || rest === offset) stepBack();
}
