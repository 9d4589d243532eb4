import type { Diagnostic, Span } from "../../base/diagnostic.ts";

/** A YAML or JSON text as plain values, with the places of all of them. */
export interface ParsedText {
	readonly raw: unknown;
	readonly diagnostics: readonly Diagnostic[];
	/** The place of the value at these keys and indices, or of its key; of what contains it where it has no place of its own. */
	locate(keys: readonly (string | number)[], part?: "key" | "value"): Span;
}
