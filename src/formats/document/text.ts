import type { Diagnostic, Place, Span } from "../../base/diagnostic.ts";
import { DOCUMENT } from "./diagnostics.ts";

/** More than any facts that people or pipelines keep for one service. */
export const LARGEST_FILE = 8 * 1024 * 1024;
/** People do not write more than this by hand, and parsing it takes a second. */
export const LARGEST_YAML = 1024 * 1024;

export type DecodedText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly diagnostic: Diagnostic };

/** Turns bytes into text, or says why they are none. A byte order mark is not part of the text. */
export function decodeText(data: Uint8Array | string, file: string): DecodedText {
	if (data.length > LARGEST_FILE) return { ok: false, diagnostic: tooLarge(data.length, LARGEST_FILE) };
	const decoded = typeof data === "string" ? data : decodeUtf8(data);
	if (decoded === undefined) {
		const found = isUtf16(data as Uint8Array) ? "it looks like UTF-16" : "some bytes are no characters";
		const span = firstOf(new TextDecoder().decode(data as Uint8Array), /\ufffd/, file);
		return { ok: false, diagnostic: DOCUMENT.report("file/not-utf8", span, { found }) };
	}
	const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
	const span = firstOf(text, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/, file);
	if (!span) return { ok: true, text };
	const code = text.charCodeAt(span.start.offset).toString(16).toUpperCase().padStart(4, "0");
	return { ok: false, diagnostic: DOCUMENT.report("file/control-character", span, { character: `U+${code}` }) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

const isUtf16 = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

export const tooLarge = (size: number, limit: number): Diagnostic =>
	DOCUMENT.report("file/too-large", undefined, { size: mebibytes(size), limit: mebibytes(limit) });

const mebibytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1)} MiB`;

/** Where the first match stands. */
function firstOf(text: string, pattern: RegExp, file: string): Span | undefined {
	const offset = text.search(pattern);
	if (offset < 0) return undefined;
	const start = placeAt(text, offset);
	return { file, start, end: { ...start, offset: offset + 1, column: start.column + 1 } };
}

/** Line and column of an offset, by counting: for the few places where no line table exists yet. */
export function placeAt(text: string, offset: number): Place {
	let line = 1;
	let lineStart = 0;
	for (let next = text.indexOf("\n"); next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) {
		line++;
		lineStart = next + 1;
	}
	return { offset, line, column: offset - lineStart + 1 };
}
