import { weekday } from "./civil.ts";
import { parseDate } from "./parse.ts";

/** Which days are worked. Outside `from`..`to`, both included, it says nothing. Dates are `YYYY-MM-DD`. */
export interface WorkCalendar {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** 1 = Monday … 7 = Sunday. */
	readonly weekend: readonly number[];
	readonly off: readonly string[];
	readonly worked: readonly string[];
}

/** Working days as a sorted list: finding and counting them is one binary search. */
export interface WorkingDays {
	/** The first day at or after `day` that is worked; undefined where the calendar ends before it, or does not reach `day`. */
	next(day: number): number | undefined;
	/** The `count`-th working day after `day` (not `day` itself); undefined where a day that must be counted is not covered. */
	after(day: number, count: number): number | undefined;
}

const dayOf = (text: string): number => {
	const parsed = parseDate(text);
	return parsed.ok ? parsed.value : Number.NaN;
};

export function workingDays(calendar: WorkCalendar): WorkingDays {
	const from = dayOf(calendar.from);
	const to = dayOf(calendar.to);
	const worked = workedDays(calendar, from, to);
	const indexFrom = (day: number): number => firstIndexAtOrAfter(worked, day);
	return {
		next: (day) => (day >= from && day <= to ? worked[indexFrom(day)] : undefined),
		after: (day, count) => (day + 1 >= from && count >= 1 ? worked[indexFrom(day + 1) + count - 1] : undefined),
	};
}

function workedDays(calendar: WorkCalendar, from: number, to: number): readonly number[] {
	const off = new Set(calendar.off.map(dayOf));
	const made = new Set(calendar.worked.map(dayOf));
	const weekend = new Set(calendar.weekend);
	const days: number[] = [];
	for (let day = from; day <= to; day++) {
		if (made.has(day) || !(off.has(day) || weekend.has(weekday(day)))) days.push(day);
	}
	return days;
}

function firstIndexAtOrAfter(sorted: readonly number[], day: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** One calendar per id, in order: a later one (the user's) takes the place of an earlier one (the pack's). */
export function mergeCalendars<Calendar extends { readonly id: string }>(
	...groups: readonly (readonly Calendar[])[]
): readonly Calendar[] {
	const byId = new Map<string, Calendar>();
	for (const calendar of groups.flat()) byId.set(calendar.id, calendar);
	return [...byId.values()];
}
