import type { Diagnostic, Span } from "../base/diagnostic.ts";
import { findTooDeep } from "./document/depth.ts";
import { DEEPEST, DOCUMENT } from "./document/diagnostics.ts";
import { parseJson } from "./document/json.ts";
import type { ParsedText } from "./document/parsed-text.ts";
import { parsePlainYaml } from "./document/plain-yaml.ts";
import { decodeText, LARGEST_YAML, placeAt, tooLarge } from "./document/text.ts";
import { parseYaml } from "./document/yaml.ts";

/** A YAML or JSON file as plain values. Where there are errors, `raw` is undefined: nothing half-understood is passed on. */
export type ReadDocument = ParsedText;

/**
 * Reads the bytes of a YAML 1.2 or JSON file. Whatever they are, this ends soon, throws nothing, and either understands all of
 * it or says what is wrong and where.
 */
export function readDocument(data: Uint8Array | string, file: string): ReadDocument {
	const decoded = decodeText(data, file);
	if (!decoded.ok) return rejected(file, [decoded.diagnostic]);
	const { text } = decoded;
	const deep = findTooDeep(text, DEEPEST);
	if (deep !== undefined) return rejected(file, [tooDeep(placeAt(text, deep), file)]);
	const json = parseJson(text, file);
	if (json) return json.diagnostics.length > 0 ? { ...json, raw: undefined } : json;
	if (text.length > LARGEST_YAML) return rejected(file, [tooLarge(text.length, LARGEST_YAML)]);
	const plain = parsePlainYaml(text, file);
	if (plain) return plain;
	try {
		const parsed = parseYaml(text, file);
		return parsed.diagnostics.length > 0 ? { ...parsed, raw: undefined } : parsed;
	} catch (error) {
		// The parser recurses; what slips through the count above ends here, and nothing else may.
		if (!(error instanceof RangeError)) throw error;
		return rejected(file, [tooDeep(placeAt(text, 0), file)]);
	}
}

function tooDeep(start: Span["start"], file: string): Diagnostic {
	const end = { ...start, offset: start.offset + 1, column: start.column + 1 };
	return DOCUMENT.report("file/too-deep", { file, start, end }, { limit: DEEPEST });
}

function rejected(file: string, diagnostics: readonly Diagnostic[]): ReadDocument {
	const start = { offset: 0, line: 1, column: 1 };
	return { raw: undefined, diagnostics, locate: () => ({ file, start, end: start }) };
}
