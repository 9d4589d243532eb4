import type { TimeProblem } from "../../../base/time/parse.ts";
import type { ZoneTable } from "../../../base/time/zone.ts";
import { readAsOf } from "../../../engine/as-of.ts";
import { userError } from "../problems.ts";

/** The moment that an evaluation is for, before the zone of the regulation is known. */
export type AsOf =
	/** A moment of its own. */
	| { readonly instant: number }
	/** A day, or a time of it, in the zone of the regulation. */
	| { readonly text: string; readonly day: string };

/** Any zone does for finding out whether a text is well-formed. */
const ANY_ZONE: ZoneTable = { name: "UTC", offsets: [[0, 0]] };

/** Reads `--as-of`; without it, now. Throws a `UserError` where the text is no moment. */
export function parseAsOf(text: string | undefined, now: number): AsOf {
	if (text === undefined) return { instant: now };
	const instant = instantIn(text, ANY_ZONE);
	return /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? { instant } : { text, day: text.slice(0, "2024-12-31".length) };
}

/** The instant that is meant, in the zone of the regulation. */
export const instantOf = (asOf: AsOf, zone: ZoneTable): number =>
	"instant" in asOf ? asOf.instant : instantIn(asOf.text, zone);

function instantIn(text: string, zone: ZoneTable): number {
	const read = readAsOf(text, zone);
	if (!read.ok) throw userError("arguments/no-such-time", { text, reason: REASONS[read.problem] });
	return read.value;
}

const REASONS: Readonly<Record<TimeProblem, string>> = {
	form: "it is of another form",
	"no-such-day": "the calendar has no such day",
	"no-such-time": "the clock has no such time",
	"too-fine": "it is finer than a millisecond",
	"no-such-offset": "there is no such offset from UTC",
	skipped: "the clocks were set forward over it",
	ambiguous: "the clocks were set back, so it came twice; add an offset",
};
