import type { Timeline } from "../../src/model/situation.ts";
import type { Duration } from "../../src/model/types.ts";

export const HOUR = 3_600_000;
export const DAY = 86_400_000;

const dayOf = (instant: number): number => Math.floor(instant / DAY);
const endOfDay = (day: number): number => (day + 1) * DAY - 1;

/**
 * UTC, months of 30 days, every day worked. Working days are known only up to `lastDay` (days since 1970), so that tests
 * can run off the calendar.
 */
export function simpleTimeline(lastDay = Number.POSITIVE_INFINITY): Timeline {
	return {
		dayOf,
		startOfDay: (day) => day * DAY,
		endOfDay,
		shift(instant, { unit, amount }: Duration) {
			if (unit === "exact") return instant + amount;
			const days = { days: 1, workingDays: 1, months: 30, years: 365 }[unit] * amount;
			const day = dayOf(instant) + days;
			return unit === "workingDays" && day > lastDay ? undefined : endOfDay(day);
		},
		calendar: { id: "simple", from: "1970-01-01", to: "2030-12-31" },
	};
}
