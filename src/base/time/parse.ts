import { DAY, dayFromCivil, daysInMonth } from "./civil.ts";
import { instantsOf, type ZoneTable } from "./zone.ts";

/** Why a text is no date or no instant. Each is said in words by whoever reports it. */
export type TimeProblem =
	/** Of another form altogether. */
	| "form"
	/** `2023-02-29`. */
	| "no-such-day"
	/** `24:00`, `12:60`, a leap second. */
	| "no-such-time"
	/** More digits of a second than milliseconds. */
	| "too-fine"
	/** `+25:00`. */
	| "no-such-offset"
	/** A clock of the zone never shows this time. */
	| "skipped"
	/** A clock of the zone shows this time twice. */
	| "ambiguous";

export type Parsed<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: TimeProblem };

export const DATE_PATTERN = "^(\\d{4})-(\\d{2})-(\\d{2})$";
export const INSTANT_PATTERN =
	"^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?(Z|[+-]\\d{2}:\\d{2})?$";
const DATE = new RegExp(DATE_PATTERN);
const INSTANT = new RegExp(INSTANT_PATTERN);

const fail = (problem: TimeProblem): Parsed<never> => ({ ok: false, problem });
const succeed = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });

/** `2024-03-01` as a day number. */
export function parseDate(text: string): Parsed<number> {
	const parts = DATE.exec(text);
	if (!parts) return fail("form");
	const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return fail("no-such-day");
	return succeed(dayFromCivil({ year, month, day }));
}

/** `2024-03-01T08:00`, with seconds, milliseconds and an offset as needed; without an offset, in the zone. */
export function parseInstant(text: string, zone: ZoneTable): Parsed<number> {
	const parts = INSTANT.exec(text);
	if (!parts) return fail("form");
	const [, dateText, hours, minutes, seconds = "0", fraction = "", offset] = parts;
	const date = parseDate(dateText as string);
	if (!date.ok) return date;
	if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return fail("no-such-time");
	if (fraction.length > 3) return fail("too-fine");
	const time =
		Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, "0"));
	return offset === undefined ? inZone(zone, date.value, time) : atOffset(offset, date.value, time);
}

function inZone(zone: ZoneTable, day: number, time: number): Parsed<number> {
	const instants = instantsOf(zone, day, time);
	if (instants.length === 1) return succeed(instants[0] as number);
	return fail(instants.length === 0 ? "skipped" : "ambiguous");
}

function atOffset(offset: string, day: number, time: number): Parsed<number> {
	if (offset === "Z") return succeed(day * DAY + time);
	const hours = Number(offset.slice(1, 3));
	const minutes = Number(offset.slice(4, 6));
	if (hours > 23 || minutes > 59) return fail("no-such-offset");
	const east = (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
	return succeed(day * DAY + time - east * 60_000);
}
