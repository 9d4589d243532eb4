import { DAY } from "./civil.ts";

/** Offsets in minutes east of UTC, each from an instant (ms) on; the first also holds before it. */
export interface ZoneTable {
	readonly name: string;
	readonly offsets: readonly (readonly [from: number, minutes: number])[];
}

const MINUTE = 60_000;

/** Minutes east of UTC at an instant. */
export function offsetAt(zone: ZoneTable, instant: number): number {
	const { offsets } = zone;
	let low = 0;
	let high = offsets.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((offsets[middle] as readonly [number, number])[0] <= instant) low = middle;
		else high = middle - 1;
	}
	return offsets[low]?.[1] ?? 0;
}

/** The day, and the time within it in milliseconds, that a clock in the zone shows. */
export function wallClock(zone: ZoneTable, instant: number): { day: number; time: number; offset: number } {
	const offset = offsetAt(zone, instant);
	const local = instant + offset * MINUTE;
	const day = Math.floor(local / DAY);
	return { day, time: local - day * DAY, offset };
}

/** All instants at which a clock in the zone shows this time: none in a gap, two where the clock is set back. */
export function instantsOf(zone: ZoneTable, day: number, time: number): readonly number[] {
	const local = day * DAY + time;
	// No offset is as much as a day, so those in use a day before and after are all that can matter.
	const candidates = new Set<number>();
	for (const around of [local - DAY, local, local + DAY]) candidates.add(offsetAt(zone, around));
	return [...candidates]
		.map((minutes) => ({ minutes, instant: local - minutes * MINUTE }))
		.filter(({ minutes, instant }) => offsetAt(zone, instant) === minutes)
		.map(({ instant }) => instant)
		.sort((left, right) => left - right);
}

/** The first instant of a day: also where midnight is skipped or happens twice. */
export function startOfDay(zone: ZoneTable, day: number): number {
	const [first] = instantsOf(zone, day, 0);
	return first ?? transitionInto(zone, day);
}

/** Midnight lies in a gap: the day starts at the instant at which the clock jumps over it. */
function transitionInto(zone: ZoneTable, day: number): number {
	const local = day * DAY;
	for (const [from, minutes] of zone.offsets) {
		if (from + minutes * MINUTE > local && from + offsetAt(zone, from - 1) * MINUTE <= local) return from;
	}
	return local - offsetAt(zone, local) * MINUTE;
}
