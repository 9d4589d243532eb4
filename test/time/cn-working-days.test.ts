import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { weekday } from "../../src/base/time/civil.ts";
import { parseDate } from "../../src/base/time/parse.ts";
import { createTimeline } from "../../src/base/time/timeline.ts";
import { readCalendarDocument } from "../../src/formats/calendar-document.ts";
import { endOfDayIn, instant, SHANGHAI } from "./helper.ts";

const FILE = "rules/cn-genai-measures/2023-08-15/calendars/cn-working-days.yaml";
const { calendar, diagnostics } = readCalendarDocument(readFileSync(FILE), FILE);
if (!calendar) throw new Error(diagnostics.map(({ message }) => message).join("\n"));

const weekdayOf = (date: string): number => {
	const parsed = parseDate(date);
	return parsed.ok ? weekday(parsed.value) : 0;
};
const inYear = (days: readonly string[], year: number) => days.filter((day) => day.startsWith(`${year}-`)).length;

test("days off are weekdays, days worked are weekend days, none twice", () => {
	expect(calendar.off.filter((day) => weekdayOf(day) > 5)).toEqual([]);
	expect(calendar.worked.filter((day) => weekdayOf(day) < 6)).toEqual([]);
	expect(new Set([...calendar.off, ...calendar.worked]).size).toBe(calendar.off.length + calendar.worked.length);
});

test.each([
	// Public holidays of a year (11 days, since 2025 13) on weekdays, and as many days moved there as are worked elsewhere.
	[2023, 18, 7],
	[2024, 19, 8],
	[2025, 18, 5],
	[2026, 19, 6],
])("%i has as many days as its notice", (year, off, worked) => {
	expect([inYear(calendar.off, year), inYear(calendar.worked, year)]).toEqual([off, worked]);
});

test.each([
	["over the Spring Festival, whose eve was worked", "2024-02-08T10:00", "workingDays", 3, "2024-02-19"],
	["over National Day, with its worked Sunday", "2023-09-27T10:00", "workingDays", 3, "2023-10-08"],
	["over the Dragon Boat Festival", "2024-06-03T10:00", "workingDays", 10, "2024-06-18"],
	["ending on Labour Day, rolled past the holiday", "2026-04-21T10:00", "days", 10, "2026-05-06"],
	["ending on a worked Saturday, not rolled", "2024-05-01T10:00", "days", 10, "2024-05-11"],
] as const)("a deadline %s", (_, from, unit, amount, due) => {
	const timeline = createTimeline(SHANGHAI, { rollsPastHolidays: true, calendar: "cn-working-days" }, [calendar]);
	expect(timeline.shift(instant(from, SHANGHAI), { unit, amount })).toBe(endOfDayIn(due, SHANGHAI));
});

test("the next year is not covered", () => {
	const timeline = createTimeline(SHANGHAI, { rollsPastHolidays: true, calendar: "cn-working-days" }, [calendar]);
	expect(timeline.shift(instant("2026-12-31T10:00", SHANGHAI), { unit: "workingDays", amount: 1 })).toBeUndefined();
});
