import { formatDate } from "../base/time/format.ts";
import { parseDate } from "../base/time/parse.ts";
import type { Calendar, Pack, Parameter } from "../model/pack.ts";
import { durationsIn } from "./domain.ts";
import type { Untimed } from "./proof.ts";

/** An edition of a regulation, as an index of packs has it. */
export interface EditionEntry {
	readonly id: string;
	readonly version: string;
	readonly edition: string;
	readonly until?: string;
}

/** Editions, dated parameters and calendars follow one another without a gap or an overlap. Dates tell; no solver is needed. */
export function timeHasNoGap(pack: Pack, editions: readonly EditionEntry[]): readonly Untimed[] {
	const { manifest } = pack;
	const outline = { property: "time-has-no-gap", norms: [] } as const;
	const judged = (claim: string, problem: string | undefined): Untimed =>
		problem === undefined
			? { ...outline, claim, result: "proved" }
			: { ...outline, claim, result: "refuted", reason: problem };
	const calendar = manifest.calendars.find(({ id }) => id === manifest.counting.calendar);
	return [
		judged("each edition ends where the next one begins", betweenEditions(pack, editions)),
		...pack.parameters
			.filter(({ enacted }) => enacted.length > 0)
			.map((parameter) =>
				judged(`the enacted parameter ${parameter.id} always has one value`, ofParameter(parameter, pack)),
			),
		...(needsCalendar(pack)
			? [judged(calendarClaim(calendar), calendar ? ofCalendar(calendar, pack) : "the pack brings no such calendar")]
			: []),
	];
}

/** The editions of this regulation, this pack among them, once each. */
function betweenEditions({ manifest }: Pack, entries: readonly EditionEntry[]): string | undefined {
	const { id, version, edition, inForce } = manifest;
	const own: EditionEntry = { id, version, edition, ...(inForce.until !== undefined && { until: inForce.until }) };
	const others = entries.filter((entry) => entry.id === id && entry.edition !== edition);
	const sorted = [...others, own].sort((left, right) => (left.edition < right.edition ? -1 : 1));
	for (const [index, entry] of sorted.entries()) {
		const next = sorted.slice(index + 1).find((other) => other.edition !== entry.edition);
		if (entry.until !== undefined && entry.until <= entry.edition) {
			return `the edition of ${entry.edition} ends on ${entry.until}, before it begins`;
		}
		if (next === undefined) continue;
		if (entry.until === undefined || entry.until > next.edition) {
			return `the edition of ${entry.edition} (version ${entry.version}) goes on when that of ${next.edition} begins`;
		}
		if (entry.until < next.edition) return `no edition is in force from ${entry.until} to ${next.edition}`;
	}
	return undefined;
}

function ofParameter({ enacted }: Parameter, { manifest }: Pack): string | undefined {
	const dates = enacted.map(({ from }) => from);
	const twice = dates.find((date, index) => dates.indexOf(date) < index);
	if (twice !== undefined) return `two values hold from ${twice} on`;
	const [first] = [...dates].sort();
	if (first !== undefined && first > manifest.inForce.from) {
		return `it has no value from ${manifest.inForce.from} to ${first}`;
	}
	const late = dates.find((date) => manifest.inForce.until !== undefined && date >= manifest.inForce.until);
	return late === undefined ? undefined : `the value from ${late} on never holds: the edition has ended by then`;
}

const needsCalendar = (pack: Pack): boolean =>
	pack.manifest.counting.rollsPastHolidays ||
	pack.parameters.some(({ enacted, suggested }) =>
		[...enacted, ...(suggested ? [suggested] : [])].some(({ value }) => isWorkingDays(value)),
	) ||
	durationsIn(pack).some(isWorkingDays);

const isWorkingDays = (value: unknown): boolean =>
	typeof value === "object" && value !== null && "unit" in value && value.unit === "workingDays";

const calendarClaim = (calendar: Calendar | undefined): string =>
	calendar === undefined
		? "its calendar covers the time in force"
		: `its calendar ${calendar.id} covers the time in force, as far as it reaches (${calendar.to})`;

/** Nobody knows the holidays of all years to come, so an edition without an end only asks for a beginning. */
function ofCalendar({ id, from, to, off, worked }: Calendar, { manifest }: Pack): string | undefined {
	const { inForce } = manifest;
	if (from > inForce.from) return `${id} says nothing of the days from ${inForce.from} to ${dayBefore(from)}`;
	if (to < inForce.from) return `${id} ends on ${to}, before the edition is in force`;
	if (inForce.until !== undefined && to < dayBefore(inForce.until)) {
		return `${id} ends on ${to}, and the edition is in force until ${inForce.until}`;
	}
	const both = off.find((day) => worked.includes(day));
	return both === undefined ? undefined : `${id} has ${both} as a day off and as a day that is worked`;
}

function dayBefore(date: string): string {
	const day = parseDate(date);
	return day.ok ? formatDate(day.value - 1) : date;
}
