import { defineCatalogue } from "../base/catalogue.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { digestOf } from "../base/digest.ts";
import { nearest } from "../base/suggestion.ts";
import { parseDate } from "../base/time/parse.ts";
import type { Calendar } from "../model/pack.ts";
import { readDocument } from "./document.ts";

/** What can be wrong with a calendar of working days. */
export const CALENDAR = defineCatalogue({
	"calendar/not-a-map": {
		severity: "error",
		message: () => "a calendar is a map with `id`, `from`, `to`, `weekend`, `off`, `worked` and `source`",
	},
	"calendar/missing-key": {
		severity: "error",
		message: ({ key }: { key: string }) => `the calendar does not say its \`${key}\``,
		hint: ({ key }) => `write \`${key}: ${EXAMPLES[key as Key]}\``,
	},
	"calendar/unknown-key": {
		severity: "error",
		message: ({ key }: { key: string }) => `\`${key}\` means nothing in a calendar`,
		hint: ({ key }) => {
			const near = nearest(key, KEYS);
			return near === undefined
				? `there is ${KEYS.map((known) => `\`${known}\``).join(", ")}`
				: `did you mean \`${near}\`?`;
		},
	},
	"calendar/wrong-value": {
		severity: "error",
		message: ({ key, expected }: { key: string; expected: string }) => `\`${key}\` should be ${expected}`,
		hint: ({ key }) => `write \`${key}: ${EXAMPLES[key as Key]}\``,
	},
	"calendar/not-covered": {
		severity: "error",
		message: ({ day }: { day: string }) => `${day} lies outside \`from\` and \`to\`, where the calendar says nothing`,
		hint: () => "widen the coverage only if every day of it was checked",
	},
	"calendar/backwards": {
		severity: "error",
		message: () => "`to` lies before `from`: the calendar covers no day",
	},
});

type Key = "id" | "from" | "to" | "weekend" | "off" | "worked" | "source";

const EXAMPLES: Readonly<Record<Key, string>> = {
	id: "cn-working-days",
	from: "2024-01-01",
	to: "2024-12-31",
	weekend: "[6, 7]",
	off: "[2024-01-01]",
	worked: "[2024-02-04]",
	source: '"State Council notice of 2023-10-25"',
};
const KEYS = Object.keys(EXAMPLES) as readonly Key[];

const isDate = (value: unknown): value is string => typeof value === "string" && parseDate(value).ok;
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isDates = (value: unknown): value is string[] => Array.isArray(value) && value.every(isDate);
const isWeekdays = (value: unknown): value is number[] =>
	Array.isArray(value) && value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);

const SHAPES: Readonly<Record<Key, readonly [fits: (value: unknown) => boolean, expected: string]>> = {
	id: [isText, "a name"],
	from: [isDate, "a date that exists"],
	to: [isDate, "a date that exists"],
	weekend: [isWeekdays, "weekdays off, from 1 for Monday to 7 for Sunday"],
	off: [isDates, "a list of dates that exist"],
	worked: [isDates, "a list of dates that exist"],
	source: [isText, "where the days were checked"],
};

export interface CalendarReading {
	/** Absent where there is a mistake. */
	readonly calendar: Calendar | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads a calendar file. Its digest is over what it says, and not over how it is written. */
export function readCalendarDocument(data: Uint8Array | string, file: string): CalendarReading {
	const document = readDocument(data, file);
	if (document.diagnostics.length > 0) return { calendar: undefined, diagnostics: document.diagnostics };
	const { raw, locate } = document;
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
		return { calendar: undefined, diagnostics: [CALENDAR.report("calendar/not-a-map", locate([]), {})] };
	}
	const map = raw as Readonly<Record<string, unknown>>;
	const diagnostics = [...keyProblems(map, locate), ...valueProblems(map, locate)];
	if (diagnostics.length === 0) diagnostics.push(...coverageProblems(map as unknown as Days, locate));
	if (diagnostics.length > 0) return { calendar: undefined, diagnostics };
	const days = Object.fromEntries(KEYS.map((key) => [key, map[key]])) as unknown as Omit<Calendar, "digest">;
	return { calendar: { ...days, digest: digestOf(days) }, diagnostics };
}

type Locate = ReturnType<typeof readDocument>["locate"];
type Days = Pick<Calendar, "from" | "to" | "off" | "worked">;

function keyProblems(map: Readonly<Record<string, unknown>>, locate: Locate): Diagnostic[] {
	return Object.keys(map)
		.filter((key) => !Object.hasOwn(EXAMPLES, key))
		.map((key) => CALENDAR.report("calendar/unknown-key", locate([key], "key"), { key }));
}

function valueProblems(map: Readonly<Record<string, unknown>>, locate: Locate): Diagnostic[] {
	return KEYS.flatMap((key): Diagnostic[] => {
		if (!Object.hasOwn(map, key)) return [CALENDAR.report("calendar/missing-key", locate([]), { key })];
		const [fits, expected] = SHAPES[key];
		return fits(map[key]) ? [] : [CALENDAR.report("calendar/wrong-value", locate([key]), { key, expected })];
	});
}

/** Dates in this form compare as texts. */
function coverageProblems({ from, to, off, worked }: Days, locate: Locate): Diagnostic[] {
	if (to < from) return [CALENDAR.report("calendar/backwards", locate(["to"]), {})];
	const uncovered = (key: "off" | "worked", days: readonly string[]) =>
		days.flatMap((day, index) =>
			day < from || day > to ? [CALENDAR.report("calendar/not-covered", locate([key, index]), { day })] : [],
		);
	return [...uncovered("off", off), ...uncovered("worked", worked)];
}
