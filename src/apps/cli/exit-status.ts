import type { Report } from "../../model/report.ts";

/**
 * The exit status is a contract (`docs/exit-status.md`). Node's own 1 for a crash would read as *violated*: nothing may
 * leave the process but through these.
 */
export const EXIT = {
	/** Nothing violated, nothing undetermined. */
	inOrder: 0,
	/** Something violated. */
	violated: 1,
	/** Nothing violated, something undetermined. */
	undetermined: 2,
	/** Facts, rules or arguments are invalid. */
	invalid: 3,
	/** A mistake of ours. */
	internal: 9,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

const WORST_FIRST: readonly ExitStatus[] = [EXIT.internal, EXIT.invalid, EXIT.violated, EXIT.undetermined];

/** The status of a run over several files. */
export function worstOf(statuses: readonly ExitStatus[]): ExitStatus {
	return WORST_FIRST.find((status) => statuses.includes(status)) ?? EXIT.inOrder;
}

export interface Verdict {
	readonly report: Report;
	/** Whether the facts decide if the regulation reaches the service at all. Only asked where nothing applies. */
	scopeDecided(): boolean;
}

/** The status of one report. */
export function statusOf(
	{ report, ...verdict }: Verdict,
	options: { readonly allowUndetermined: boolean },
): ExitStatus {
	const { summary, findings } = report;
	if (findings.some((finding) => finding.causes.some((cause) => cause.code === "conflict"))) return EXIT.invalid;
	if (summary.violated > 0) return EXIT.violated;
	const nothingApplies = summary["not-applicable"] === findings.length;
	const open = summary.undetermined > 0 || (nothingApplies && !verdict.scopeDecided());
	return open && !options.allowUndetermined ? EXIT.undetermined : EXIT.inOrder;
}
