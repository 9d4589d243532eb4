import type { ParsedText } from "./parsed-text.ts";
import { readPlainScalar } from "./plain-scalar.ts";
import { spansIn } from "./spans.ts";

/**
 * Parses the YAML that people write by hand: maps, lists, texts on one line, comments. Undefined for everything else (anchors,
 * tags, texts of several lines, and all mistakes), which is then the library's to understand or to explain.
 *
 * It is there because the library takes most of the time of a short run. It must never read a text otherwise than the library:
 * in doubt it steps back.
 */
export function parsePlainYaml(text: string, file: string): ParsedText | undefined {
	// A tab, or a line break that is not LF, is rare enough for the library.
	if (/[\t\r\u0085\u2028\u2029\ufeff]/.test(text)) return undefined;
	try {
		const root = readDocument(text);
		const span = spansIn(text, file);
		return { raw: root.value, diagnostics: [], locate: (keys, part = "value") => span(...rangeAt(root, keys, part)) };
	} catch (error) {
		if (error === STEP_BACK) return undefined;
		throw error;
	}
}

/** Thrown and caught in this file only: the text is for the library. */
const STEP_BACK = Symbol("not plain");

function stepBack(): never {
	throw STEP_BACK;
}

type Range = readonly [start: number, end: number];

interface Node {
	readonly value: unknown;
	readonly range: Range;
	/** What a map or a list holds. */
	readonly members?: ReadonlyMap<string, Member>;
	/** Nothing is written: the value is null. */
	readonly empty?: true;
}

interface Member {
	/** Of a map. */
	readonly key?: Range;
	readonly node: Node;
}

/** A line that holds more than a comment. */
interface Line {
	readonly indent: number;
	readonly start: number;
	/** Without the line break. */
	readonly end: number;
}

interface Reader {
	readonly text: string;
	readonly lines: readonly Line[];
	/** Index of the next line to read. */
	next: number;
}

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

function readDocument(text: string): Node {
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

const KEY = /[A-Za-z_][\w-]*(?: [\w-]+)*(?=:(?:[ \n]|$))/y;

function matchKey(text: string, offset: number): string | undefined {
	KEY.lastIndex = offset;
	return KEY.exec(text)?.[0];
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

function skipBlanks(text: string, offset: number): number {
	let next = offset;
	while (text[next] === " ") next++;
	return next;
}

interface Flow {
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

function readFlowValue(flow: Flow, offset: number, inside: boolean): Node {
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

/** Follows keys as far as they lead. */
function rangeAt(root: Node, keys: readonly (string | number)[], part: "key" | "value"): Range {
	let node = root;
	let range = root.range;
	for (const [depth, key] of keys.entries()) {
		const member = node.members?.get(String(key));
		if (!member) return range;
		const wantsKey = (part === "key" && depth === keys.length - 1) || member.node.empty;
		range = (wantsKey ? member.key : undefined) ?? member.node.range;
		node = member.node;
	}
	return range;
}
