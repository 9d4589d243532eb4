import { lazily } from "../lazily.ts";
import { mergeCalendars, type WorkCalendar, type WorkingDays, workingDays } from "./calendar.ts";
import { addMonths } from "./civil.ts";
import type { TimeSpan, TimeUnit } from "./duration.ts";
import { startOfDay, wallClock, type ZoneTable } from "./zone.ts";

/** The ends of time, as the kernel has them: before and after every instant. */
const EVER = -Number.MAX_SAFE_INTEGER;
const NEVER = Number.MAX_SAFE_INTEGER;
/** The farthest day for which calendar arithmetic stays within safe integers. */
const FARTHEST_DAY = 100_000_000;

/** How calendar durations are counted: see `CountingRule` of the model. */
export interface Counting {
	readonly rollsPastHolidays: boolean;
	readonly calendar?: string;
}

/** Time as functions on integers, all total. */
export interface TimeFunctions {
	dayOf(instant: number): number;
	startOfDay(day: number): number;
	/** The last millisecond. */
	endOfDay(day: number): number;
	/** When a duration that starts at `instant` ends; undefined where the calendar does not reach. The ends of time stay put. */
	shift(instant: number, duration: TimeSpan): number | undefined;
	/** The counting rule's calendar. `from` and `to` are empty where nobody supplied it. */
	readonly calendar: { readonly id: string; readonly from: string; readonly to: string } | undefined;
}

/**
 * Binds a zone, a counting rule and calendars. The counting rule is the Civil Code's (Arts 201 to 203): the day on which a
 * calendar duration starts is not counted, it ends with the last millisecond of its last day, months end on the day of the
 * same number or on the month's last, and a last day on which nobody works moves to the next working day.
 */
export function createTimeline(zone: ZoneTable, counting: Counting, calendars: readonly WorkCalendar[]): TimeFunctions {
	const calendar = mergeCalendars(calendars).find((candidate) => candidate.id === counting.calendar);
	const days = lazily(() => calendar && workingDays(calendar));
	const firstInstant = (day: number): number => startOfDay(zone, clampDay(day));
	const lastInstant = (day: number): number => firstInstant(clampDay(day) + 1) - 1;
	return {
		dayOf: (instant) => wallClock(zone, instant).day,
		startOfDay: firstInstant,
		endOfDay: lastInstant,
		shift(instant, { unit, amount }) {
			if (instant <= EVER || instant >= NEVER) return instant;
			if (unit === "exact") return clampInstant(instant + amount);
			const last = lastDay(unit, wallClock(zone, instant).day, amount, counting, days);
			return last === undefined ? undefined : lastInstant(last);
		},
		calendar: counting.calendar === undefined ? undefined : coverage(counting.calendar, calendar),
	};
}

/** The day with which a calendar duration ends. None at all (0 days) ends with the day on which it starts. */
function lastDay(
	unit: Exclude<TimeUnit, "exact">,
	start: number,
	amount: number,
	counting: Counting,
	days: () => WorkingDays | undefined,
): number | undefined {
	if (amount <= 0) return start;
	if (unit === "workingDays") return days()?.after(start, amount);
	const last = unit === "days" ? start + amount : addMonths(start, unit === "months" ? amount : amount * 12);
	if (!counting.rollsPastHolidays) return last;
	return days()?.next(last);
}

const clampDay = (day: number): number => Math.max(-FARTHEST_DAY, Math.min(FARTHEST_DAY, day));
const clampInstant = (instant: number): number => Math.max(EVER, Math.min(NEVER, instant));

function coverage(id: string, calendar: WorkCalendar | undefined): TimeFunctions["calendar"] {
	return calendar ? { id, from: calendar.from, to: calendar.to } : { id, from: "", to: "" };
}
