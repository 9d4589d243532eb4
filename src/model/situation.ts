import type { BearerId, FactId, ParameterId, ReadingId } from "../base/brand.ts";
import type { LiteralValue, Moment } from "./kernel.ts";
import type { Duration } from "./types.ts";

/** A value in the kernel; `undefined` is unknown. Moments are never undefined: an unknown one is `[EVER, NEVER]`. */
export type Value = LiteralValue | undefined;

/**
 * Facts as the kernel sees them: names resolved, times and calendars turned into integers, expiry and attribution applied,
 * configuration bound. Executors read this and nothing else.
 */
export interface Situation {
	/** Milliseconds. */
	readonly asOf: number;
	readonly bearer: BearerId;
	/** Scalar facts; absent or undefined is unknown. */
	readonly facts: ReadonlyMap<FactId, Value>;
	/** Indexed facts: keys joined with `,` in the order of the indices. */
	readonly cells: ReadonlyMap<FactId, ReadonlyMap<string, Value>>;
	/** Lists; an absent one is incomplete with no known elements. */
	readonly lists: ReadonlyMap<FactId, List>;
	/** Per parameter: its values by the instant (ms) from which they hold, ascending. Absent: not adopted. */
	readonly parameters: ReadonlyMap<ParameterId, readonly { readonly from: number; readonly value: LiteralValue }[]>;
	/** The adopted option. Absent: not adopted. */
	readonly readings: ReadonlyMap<ReadingId, string>;
	readonly timeline: Timeline;
}

export interface List {
	/** No elements but these exist, as of `asOf`. */
	readonly complete: boolean;
	/** An element's fields by name. One about which nothing is known has none. */
	readonly items: readonly Element[];
}

export type Element = Readonly<Record<string, Value>>;

/** A zone, a calendar and a counting rule, resolved into functions on integers. All are total. */
export interface Timeline {
	/** Days since 1970-01-01 of an instant. */
	dayOf(instant: number): number;
	startOfDay(day: number): number;
	/** The last millisecond. */
	endOfDay(day: number): number;
	/** When a duration that starts at `instant` ends; undefined where the calendar does not reach. */
	shift(instant: number, duration: Duration): number | undefined;
	/** The calendar that a duration of this unit needs, for saying what is missing. */
	readonly calendar: { readonly id: string; readonly from: string; readonly to: string } | undefined;
}

export type { Moment };
