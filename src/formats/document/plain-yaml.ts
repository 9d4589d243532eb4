import type { ParsedText } from "./parsed-text.ts";
import { readPlainDocument } from "./plain-block.ts";
import { type Node, type Range, STEP_BACK } from "./plain-node.ts";
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
		const root = readPlainDocument(text);
		const span = spansIn(text, file);
		return { raw: root.value, diagnostics: [], locate: (keys, part = "value") => span(...rangeAt(root, keys, part)) };
	} catch (error) {
		if (error === STEP_BACK) return undefined;
		throw error;
	}
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
