import { Temporal } from "temporal-polyfill";
import type { Zone } from "../model/pack.ts";

/** Packs speak of these years; before and after them the nearest offset holds. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** The offsets of a named zone (`Asia/Shanghai`), as a table that needs no time zone database later; undefined for no such zone. */
export function zoneFromName(name: string): Zone | undefined {
	const first = startOf(FIRST_YEAR, name);
	if (!first) return undefined;
	const end = startOf(LAST_YEAR + 1, name)?.epochMilliseconds ?? 0;
	const offsets: (readonly [number, number])[] = [entry(first)];
	for (
		let change = first.getTimeZoneTransition("next");
		change && change.epochMilliseconds < end;
		change = change.getTimeZoneTransition("next")
	) {
		if (entry(change)[1] !== offsets.at(-1)?.[1]) offsets.push(entry(change));
	}
	return { name, offsets };
}

function startOf(year: number, zone: string): Temporal.ZonedDateTime | undefined {
	try {
		return Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone: zone });
	} catch {
		return undefined;
	}
}

/** Whole minutes: zones have had no seconds since 1972. */
function entry(change: Temporal.ZonedDateTime): readonly [number, number] {
	return [change.epochMilliseconds, Math.round(change.offsetNanoseconds / 60_000_000_000)];
}
