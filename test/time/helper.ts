import { parseDate, parseInstant } from "../../src/base/time/parse.ts";
import { startOfDay, type ZoneTable } from "../../src/base/time/zone.ts";
import { zoneFromName } from "../../src/phases/zone.ts";

function zone(name: string): ZoneTable {
	const table = zoneFromName(name);
	if (!table) throw new Error(`no zone ${name}`);
	return table;
}

export const SHANGHAI = zone("Asia/Shanghai");
export const NEW_YORK = zone("America/New_York");
export const UTC = zone("UTC");

/** Two months with a Monday off and a worked Saturday. */
export const OFFICE = {
	id: "office",
	from: "2024-03-01",
	to: "2024-04-28",
	weekend: [6, 7],
	off: ["2024-03-04"],
	worked: ["2024-03-09"],
} as const;

export function instant(text: string, table: ZoneTable): number {
	const parsed = parseInstant(text, table);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
	return parsed.value;
}

export function endOfDayIn(text: string, table: ZoneTable): number {
	const parsed = parseDate(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
	return startOfDay(table, parsed.value + 1) - 1;
}
