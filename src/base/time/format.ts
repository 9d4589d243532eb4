import { civilFromDay } from "./civil.ts";
import { wallClock, type ZoneTable } from "./zone.ts";

const digits = (value: number, width: number): string => String(value).padStart(width, "0");

/** A day number as `2024-03-01`. */
export function formatDate(day: number): string {
	const civil = civilFromDay(day);
	return `${digits(civil.year, 4)}-${digits(civil.month, 2)}-${digits(civil.day, 2)}`;
}

/** RFC 3339 in the zone; milliseconds only where there are any: `2024-03-01T08:00:00+08:00`. */
export function formatInstant(instant: number, zone: ZoneTable): string {
	const { day, time, offset } = wallClock(zone, instant);
	const clock = [Math.floor(time / 3_600_000), Math.floor(time / 60_000) % 60, Math.floor(time / 1000) % 60];
	const fraction = time % 1000 === 0 ? "" : `.${digits(time % 1000, 3)}`;
	const east = Math.abs(offset);
	const sign = offset < 0 ? "-" : "+";
	return `${formatDate(day)}T${clock.map((part) => digits(part, 2)).join(":")}${fraction}${sign}${digits(Math.floor(east / 60), 2)}:${digits(east % 60, 2)}`;
}
