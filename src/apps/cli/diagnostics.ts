import type { Diagnostic } from "../../base/diagnostic.ts";
import { diagnosticsText, type SourceTexts } from "../../formats/diagnostics-text.ts";
import type { Environment } from "./environment.ts";
import { painterFor } from "./painter.ts";

/** Says what is wrong, on standard error. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[], texts: SourceTexts, environment: Environment): void {
	if (diagnostics.length === 0) return;
	const paint = painterFor(environment.err, environment.variables);
	environment.err.write(`${diagnosticsText(diagnostics, texts, { paint })}\n`);
}
