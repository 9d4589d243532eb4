import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Environment } from "./environment.ts";

/** The texts that diagnostics point into, by the names of their files. */
export type Sources = ReadonlyMap<string, string>;

/** Says what is wrong, on standard error. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[], _sources: Sources, environment: Environment): void {
	for (const diagnostic of diagnostics) {
		const place = diagnostic.span
			? `${diagnostic.span.file}:${diagnostic.span.start.line}:${diagnostic.span.start.column}: `
			: "";
		environment.err.write(`deontic: ${place}${[diagnostic.message, ...diagnostic.hints].join("; ")}\n`);
	}
}
