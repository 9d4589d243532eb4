import { defineCatalogue } from "../base/catalogue.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Manifest } from "../model/pack.ts";
import { readDocument } from "./document.ts";

/** What can be wrong with the digests of a regulation's text. */
export const SOURCE = defineCatalogue({
	"source/not-digests": {
		severity: "error",
		message: () => "`source.yaml` holds a `digest`, and `provisions` with a digest each",
		hint: () => "`node scripts/pin-source.mjs TEXT OUT` writes it from a copy of the text",
	},
});

export interface SourceReading {
	readonly source: NonNullable<Manifest["source"]> | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

const DIGEST = /^[0-9a-f]{64}$/;
const isDigest = (value: unknown): value is string => typeof value === "string" && DIGEST.test(value);

/** Reads `source.yaml`, which pins the text from which rules were written. */
export function readSourceDocument(data: Uint8Array | string, file: string): SourceReading {
	const { raw, diagnostics, locate } = readDocument(data, file);
	if (diagnostics.length > 0) return { source: undefined, diagnostics };
	if (isSource(raw)) return { source: raw, diagnostics };
	return { source: undefined, diagnostics: [SOURCE.report("source/not-digests", locate([]), {})] };
}

function isSource(raw: unknown): raw is NonNullable<Manifest["source"]> {
	if (typeof raw !== "object" || raw === null) return false;
	const { digest, provisions, ...rest } = raw as Readonly<Record<string, unknown>>;
	if (!isDigest(digest) || Object.keys(rest).length > 0) return false;
	return typeof provisions === "object" && provisions !== null && Object.values(provisions).every(isDigest);
}
