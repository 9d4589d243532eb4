import type { Diagnostic } from "../base/diagnostic.ts";
import type { PinnedSource } from "../model/pack.ts";
import { readDocument } from "./document.ts";
import { SOURCE } from "./source/diagnostics.ts";
import { isPinnedSource } from "./source/pinned-source.ts";

export interface SourceReading {
	readonly source: PinnedSource | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

const HEADER = `# Digests of the text from which the rules beside this file were written (deontic source pin TEXT).
#
# Each digest is the SHA-256, in hexadecimal, of UTF-8. Before that, a text is normalised: Unicode NFC; curly quotation
# marks and apostrophes made straight; every run of white space one space; trimmed. A provision is a paragraph of the text
# without its marker ("Article 4:", "(2)"); in it a full-width colon is a colon and a space. Chapter headings, and what follows
# the first paragraph of the last article (signatures), are no provisions. \`digest\` covers the whole text, normalised, with
# headings, markers and signatures. \`clauses\` says of each sentence of a provision how many clauses it has: a sentence ends
# at . ! ? before a space, a clause at , ; : before a space.
`;

/** `source.yaml`, as it is read below. */
export function sourceDocument({ digest, provisions, clauses = {} }: PinnedSource): string {
	const lines = [
		`digest: ${digest}`,
		"provisions:",
		...Object.entries(provisions).map(([id, value]) => `  ${id}: ${value}`),
		"clauses:",
		...Object.entries(clauses).map(([id, counts]) => `  ${id}: [${counts.join(", ")}]`),
	];
	return `${HEADER}${lines.join("\n")}\n`;
}

/** Reads `source.yaml`, which pins the text from which rules were written. */
export function readSourceDocument(data: Uint8Array | string, file: string): SourceReading {
	const { raw, diagnostics, locate } = readDocument(data, file);
	if (diagnostics.length > 0) return { source: undefined, diagnostics };
	if (isPinnedSource(raw)) return { source: raw, diagnostics };
	return { source: undefined, diagnostics: [SOURCE.report("source/not-digests", locate([]), {})] };
}
