import { type Parsed, parseDate, parseInstant } from "../base/time/parse.ts";
import { startOfDay, type ZoneTable } from "../base/time/zone.ts";

/** The instant that a person means by a day or a time: of a bare day its last, in the regulation's zone. */
export function readAsOf(text: string, zone: ZoneTable): Parsed<number> {
	const date = parseDate(text);
	if (date.ok) return { ok: true, value: startOfDay(zone, date.value + 1) - 1 };
	const instant = parseInstant(text, zone);
	// A day that does not exist is no instant either, but it says more what is wrong.
	return instant.ok || date.problem === "form" ? instant : date;
}
