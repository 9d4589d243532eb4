import type { Diagnostic } from "../base/diagnostic.ts";
import type { PinnedSource } from "../model/pack.ts";
import { readDocument } from "./document.ts";
import { SOURCE } from "./source/diagnostics.ts";

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

const DIGEST = /^[0-9a-f]{64}$/;
const isDigest = (value: unknown): boolean => typeof value === "string" && DIGEST.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
const isCounts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isCount);

/** Reads `source.yaml`, which pins the text from which rules were written. */
export function readSourceDocument(data: Uint8Array | string, file: string): SourceReading {
	const { raw, diagnostics, locate } = readDocument(data, file);
	if (diagnostics.length > 0) return { source: undefined, diagnostics };
	if (isSource(raw)) return { source: raw, diagnostics };
	return { source: undefined, diagnostics: [SOURCE.report("source/not-digests", locate([]), {})] };
}

function isSource(raw: unknown): raw is PinnedSource {
	if (!isMap(raw)) return false;
	const { digest, provisions, clauses = {}, ...rest } = raw;
	if (!isDigest(digest) || Object.keys(rest).length > 0 || !isMap(provisions) || !isMap(clauses)) return false;
	return (
		Object.values(provisions).every(isDigest) &&
		Object.entries(clauses).every(([id, counts]) => Object.hasOwn(provisions, id) && isCounts(counts))
	);
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
