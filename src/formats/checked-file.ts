import type { NormId } from "../base/brand.ts";
import type { Diagnostic, Span } from "../base/diagnostic.ts";
import type { NextQuestion } from "../engine/explain.ts";
import type { LeafDetail, SituationDetails } from "../model/details.ts";
import type { Pack } from "../model/pack.ts";
import type { Report } from "../model/report.ts";

/** One facts file after checking: what every report format is made from. */
export type CheckedFile = CheckedFacts | RejectedFacts;

export interface CheckedFacts {
	readonly kind: "checked";
	/** As the user named it; `standard input` for `-`. */
	readonly file: string;
	readonly report: Report;
	readonly pack: Pack;
	/** What the file says, and where. */
	readonly details: SituationDetails;
	/** The values that a finding rests on, in the order of the requirement. */
	deciding(norm: NormId): readonly LeafDetail[];
	/** What to ask next, most decisive first. */
	questions(): readonly NextQuestion[];
}

/** Facts that could not be understood. */
export interface RejectedFacts {
	readonly kind: "rejected";
	readonly file: string;
	readonly errors: readonly Diagnostic[];
}

/** Where the file speaks of a path: its value, else what contains it, else nowhere. */
export function locate(details: SituationDetails, path: string): Span | undefined {
	for (let place: string | undefined = path; place !== undefined; place = containerOf(place)) {
		const span = details.leaf(place)?.span;
		if (span) return span;
	}
	return undefined;
}

/** `incidents[0].disposed` → `incidents[0]` → `incidents`. */
function containerOf(path: string): string | undefined {
	const end = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
	return end > 0 ? path.slice(0, end) : undefined;
}

/** Where a finding is shown in the facts file: the first value that it rests on, else the first that is missing. */
export function placeOfFinding(checked: CheckedFacts, norm: NormId): Span | undefined {
	const finding = checked.report.findings.find((candidate) => candidate.norm === norm);
	const deciding = checked.deciding(norm).find((leaf) => leaf.span !== undefined)?.span;
	if (deciding) return deciding;
	for (const path of finding?.missing ?? []) {
		const span = locate(checked.details, path);
		if (span) return span;
	}
	return undefined;
}
