import { sayDiagnostics } from "./diagnostics.ts";
import type { Environment } from "./environment.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { UserError } from "./problems.ts";

/** Says what went wrong, on standard error, and gives the status for it. */
export function explainFailure(error: unknown, environment: Environment): ExitStatus {
	if (error instanceof UserError) {
		sayDiagnostics(error.diagnostics, error.sources, environment);
		return EXIT.invalid;
	}
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const stack = error instanceof Error && environment.variables.DEONTIC_DEBUG ? `${error.stack}\n` : "";
	environment.err.write(
		`deontic: internal error: ${message}\n${stack}` +
			"This is a mistake in deontic and not in your files. Please report it, with the command and the files that led to it;\n" +
			"with DEONTIC_DEBUG=1 the place of the error is printed as well.\n",
	);
	return EXIT.internal;
}
