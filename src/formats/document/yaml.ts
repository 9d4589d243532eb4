import {
	Composer,
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	Parser,
	type YAMLError,
} from "yaml";
import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { type Converted, convert } from "./convert.ts";
import { DOCUMENT } from "./diagnostics.ts";
import type { ParsedText } from "./parsed-text.ts";
import { describeSyntaxError } from "./syntax-errors.ts";

const OPTIONS = {
	version: "1.2",
	schema: "core",
	merge: false,
	// The library compares every key with every other; `convert` finds duplicates in one pass.
	uniqueKeys: false,
	intAsBigInt: true,
	prettyErrors: false,
	logLevel: "error",
} as const;
/** A broken file breaks on and on: the first places are where to look. */
const MOST_SYNTAX_ERRORS = 20;

/** Parses YAML 1.2, of which JSON is a part. The text is of tolerable depth. An empty text is an empty map. */
export function parseYaml(text: string, file: string): ParsedText {
	const lines = new LineCounter();
	const place = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { offset, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const span = (start: number, end: number): Span => {
		// A block ends with the line break after it, which is no part of what is meant.
		const shown = start + text.slice(start, end).trimEnd().length;
		return { file, start: place(start), end: place(Math.max(start, shown)) };
	};
	const directive = findDirective(text);
	if (directive !== undefined) {
		// The library would follow it, or drop it with a warning.
		const problem = DOCUMENT.report("file/directive", span(directive, endOfLine(text, directive)), {});
		return { raw: undefined, diagnostics: [problem], locate: () => span(0, 0) };
	}
	const { document, second } = withoutStackTraces(() => compose(text, lines));
	const diagnostics = syntaxProblems(document, span);
	if (second !== undefined) diagnostics.push(DOCUMENT.report("file/several-documents", span(second, second + 3), {}));
	if (diagnostics.length > 0 || !document?.contents) {
		return { raw: diagnostics.length > 0 ? undefined : {}, diagnostics, locate: () => span(0, 0) };
	}
	const converted = convert(document.contents, span);
	return {
		raw: converted.raw,
		diagnostics: converted.diagnostics,
		locate: (keys, part = "value") => {
			const [start, end] = rangeAt(document.contents, keys, part, converted);
			return span(start, end);
		},
	};
}

/** The first document, and where a second one starts. Nothing after that is composed. */
function compose(text: string, lines: LineCounter): { document?: Document.Parsed; second?: number } {
	const tokens = new Parser(lines.addNewLine).parse(text);
	let document: Document.Parsed | undefined;
	for (const next of new Composer(OPTIONS).compose(tokens)) {
		if (document) return { document, second: next.range[0] };
		document = next;
	}
	return document ? { document } : {};
}

/** A file of a million commas gives a million errors, whose stack traces would take most of the time. */
function withoutStackTraces<Result>(run: () => Result): Result {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return run();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

/** A line that starts with `%` before anything but comments. */
function findDirective(text: string): number | undefined {
	for (let start = 0; start < text.length; start = endOfLine(text, start) + 1) {
		if (text[start] === "%") return start;
		const line = text.slice(start, endOfLine(text, start)).trimStart();
		if (line !== "" && !line.startsWith("#")) return undefined;
	}
	return undefined;
}

const endOfLine = (text: string, start: number): number => {
	const end = text.indexOf("\n", start);
	return end < 0 ? text.length : end;
};

function syntaxProblems(
	document: Document.Parsed | undefined,
	span: (start: number, end: number) => Span,
): Diagnostic[] {
	return (document?.errors ?? []).slice(0, MOST_SYNTAX_ERRORS).map((error: YAMLError) => {
		const { problem, hints } = describeSyntaxError(error);
		return DOCUMENT.report("file/syntax", span(...error.pos), { problem }, { hints });
	});
}

/** Follows keys as far as they lead. */
function rangeAt(
	root: Node | null,
	keys: readonly (string | number)[],
	part: "key" | "value",
	{ targets }: Converted,
): readonly [start: number, end: number] {
	let node = root;
	let range = rangeOf(root) ?? [0, 0];
	for (const [depth, key] of keys.entries()) {
		const container = node && isAlias(node) ? targets.get(node) : node;
		let next: Node | null | undefined;
		let keyRange: readonly [number, number] | undefined;
		if (isMap<Node, Node | null>(container)) {
			const pair = container.items.find(({ key: name }) => isScalar(name) && nameOf(name) === String(key));
			next = pair?.value;
			keyRange = rangeOf(pair?.key);
		} else if (isSeq<Node>(container)) {
			next = container.items[Number(key)];
		}
		if (!next && !keyRange) return range;
		const empty = !next || (isScalar(next) && next.type === "PLAIN" && next.source === "");
		const wanted = depth === keys.length - 1 ? part : "value";
		range = (wanted === "key" || empty ? keyRange : undefined) ?? rangeOf(next) ?? keyRange ?? range;
		node = next ?? null;
	}
	return range;
}

const nameOf = (key: { readonly source?: string; readonly value: unknown }): string =>
	typeof key.value === "string" ? key.value : String(key.source);

function rangeOf(node: Node | null | undefined): readonly [number, number] | undefined {
	return node?.range ? [node.range[0], node.range[1]] : undefined;
}
