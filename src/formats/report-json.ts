import type { Diagnostic } from "../base/diagnostic.ts";
import type { Report } from "../model/report.ts";
import type { CheckedFile } from "./checked-file.ts";

/** The JSON that others rely on (`docs/report.schema.json`): an object for one facts file, an array for several. */
export function reportJson(files: readonly CheckedFile[]): string {
	const objects = files.map(objectOf);
	return `${JSON.stringify(objects.length === 1 ? objects[0] : objects, undefined, 2)}\n`;
}

function objectOf(checked: CheckedFile): unknown {
	if (checked.kind === "rejected") {
		return { format: 1, file: checked.file, errors: checked.errors.map(errorOf) };
	}
	const errors = conflictsIn(checked.report);
	return errors.length > 0 ? { ...checked.report, errors } : checked.report;
}

/** Two exceptions that surely replace the same requirement: a mistake in the rules, which the findings alone would hide. */
function conflictsIn({ findings }: Report): readonly unknown[] {
	return findings.flatMap(({ causes }) =>
		causes
			.filter(({ code }) => code === "conflict")
			.map(({ message }) => ({ code: "rules/conflict", severity: "error", message })),
	);
}

/** A diagnostic as data: its place flat, and nothing that only a terminal needs. */
export function errorOf(diagnostic: Diagnostic): unknown {
	const { code, severity, message, span, why, hints, docs } = diagnostic;
	return {
		code,
		severity,
		message,
		...(span && { file: span.file, line: span.start.line, column: span.start.column }),
		...(why !== undefined && { why }),
		hints,
		docs,
	};
}
