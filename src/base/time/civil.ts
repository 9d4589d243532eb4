/**
 * The proleptic Gregorian calendar on integers: a day is the number of days since 1970-01-01. No time zone, no `Date`.
 */

export const DAY = 86_400_000;

export interface Civil {
	readonly year: number;
	/** 1..12 */
	readonly month: number;
	/** 1..31 */
	readonly day: number;
}

/** Days in 400 years, after which the calendar repeats. */
const ERA = 146_097;
/** Days from 0000-03-01, where the arithmetic starts, to 1970-01-01. */
const EPOCH = 719_468;

/** The day number of a civil date. Years are counted from March, so that the leap day is a year's last. */
export function dayFromCivil({ year, month, day }: Civil): number {
	const marchYear = month > 2 ? year : year - 1;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * ERA + dayOfEra - EPOCH;
}

export function civilFromDay(dayNumber: number): Civil {
	const shifted = dayNumber + EPOCH;
	const era = Math.floor(shifted / ERA);
	const dayOfEra = shifted - era * ERA;
	const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (ERA - 1));
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekday(dayNumber: number): number {
	return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(dayNumber: number, months: number): number {
	const { year, month, day } = civilFromDay(dayNumber);
	const index = year * 12 + (month - 1) + months;
	const target = { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
	return dayFromCivil({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}
