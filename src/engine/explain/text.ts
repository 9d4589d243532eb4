import { formatDuration } from "../../base/time/duration.ts";
import { formatDate, formatInstant } from "../../base/time/format.ts";
import { isMoment } from "../../evaluate/reference/environment.ts";
import { EVER, type Moment, NEVER, type Sort } from "../../model/kernel.ts";
import type { Zone } from "../../model/pack.ts";
import type { Value } from "../../model/situation.ts";
import type { Duration, Type } from "../../model/types.ts";

/** The instants whose year has four digits. */
const EARLIEST_WRITABLE = Date.parse("0000-01-02T00:00:00Z");
const LATEST_WRITABLE = Date.parse("9999-12-30T00:00:00Z");

/** An instant as RFC 3339 in the zone; undefined where no calendar year of four digits holds it. */
export function instantText(instant: number, zone: Zone): string | undefined {
	return instant < EARLIEST_WRITABLE || instant > LATEST_WRITABLE ? undefined : formatInstant(instant, zone);
}

/** A value as a person would write it in a facts file. */
export function valueText(value: Value, sort: Sort, zone: Zone, type?: Type): string {
	if (value === undefined) return "unknown";
	if (isMoment(value)) return momentText(value, zone);
	if (Array.isArray(value)) return `[${value.join(", ")}]`;
	if (typeof value === "boolean") return value ? "yes" : "no";
	if (typeof value === "number") {
		return sort === "day" ? formatDate(value) : scaledText(value, type?.kind === "number" ? type.scale : 0);
	}
	return typeof value === "string" ? value : formatDuration(value as Duration);
}

function momentText({ lo, hi }: Moment, zone: Zone): string {
	if (lo === hi) return instantText(lo, zone) ?? "beyond all calendars";
	if (lo <= EVER) return hi >= NEVER ? "unknown" : `by ${instantText(hi, zone) ?? "some time"}`;
	if (hi >= NEVER) return `not by ${instantText(lo - 1, zone) ?? "then"}`;
	return `from ${instantText(lo, zone) ?? "then"} to ${instantText(hi, zone) ?? "then"}`;
}

/** A scaled integer with its decimal point: 1250 at scale 2 is `12.50`. */
function scaledText(value: number, scale: number): string {
	if (scale === 0) return String(value);
	const digits = String(Math.abs(value)).padStart(scale + 1, "0");
	return `${value < 0 ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
