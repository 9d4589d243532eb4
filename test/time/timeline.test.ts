import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addMonths, civilFromDay, DAY, dayFromCivil, weekday } from "../../src/base/time/civil.ts";
import { formatDate, formatInstant } from "../../src/base/time/format.ts";
import { parseDate, parseInstant } from "../../src/base/time/parse.ts";
import { createTimeline } from "../../src/base/time/timeline.ts";
import { endOfDayIn, instant, NEW_YORK, OFFICE, SHANGHAI, UTC } from "./helper.ts";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });
const nearDay = fc.integer({ min: 0, max: 45_000 });
const plain = (day: number) => new Temporal.PlainDate(1970, 1, 1).add({ days: day });

describe("the calendar on integers agrees with Temporal", () => {
	test("days, weekdays and texts", () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const date = plain(day);
				expect(civilFromDay(day)).toEqual({ year: date.year, month: date.month, day: date.day });
				expect(dayFromCivil(civilFromDay(day))).toBe(day);
				expect(weekday(day)).toBe(date.dayOfWeek);
				expect(parseDate(formatDate(day))).toEqual({ ok: true, value: day });
			}),
		);
	});
	test("months, clamped to the shorter month", () => {
		fc.assert(
			fc.property(nearDay, fc.integer({ min: 0, max: 2000 }), (day, months) => {
				expect(formatDate(addMonths(day, months))).toBe(plain(day).add({ months }).toString());
			}),
		);
	});
	test.each([SHANGHAI, NEW_YORK, UTC])("instants in $name", (zone) => {
		fc.assert(
			fc.property(nearDay, fc.integer({ min: 0, max: DAY - 1 }), (day, time) => {
				const at = day * DAY + time;
				const oracle = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone.name);
				const text = formatInstant(at, zone);
				expect(Temporal.Instant.from(text).epochMilliseconds).toBe(at);
				expect(text.slice(-6)).toBe(oracle.offset);
				expect(parseInstant(text, zone)).toEqual({ ok: true, value: at });
				const timeline = createTimeline(zone, { rollsPastHolidays: false }, []);
				expect(formatDate(timeline.dayOf(at))).toBe(oracle.toPlainDate().toString());
				expect(timeline.startOfDay(timeline.dayOf(at))).toBe(oracle.startOfDay().epochMilliseconds);
				expect(timeline.endOfDay(timeline.dayOf(at))).toBe(oracle.add({ days: 1 }).startOfDay().epochMilliseconds - 1);
			}),
		);
	});
});

describe("reading dates and instants", () => {
	test("without an offset, in the regulation's zone", () => {
		expect(parseInstant("2024-03-01T08:00", SHANGHAI)).toEqual({ ok: true, value: Date.UTC(2024, 2, 1) });
		expect(parseInstant("2024-03-01T08:00:01.5", SHANGHAI)).toEqual({
			ok: true,
			value: Date.UTC(2024, 2, 1, 0, 0, 1, 500),
		});
		expect(parseInstant("2024-03-01T08:00+05:30", SHANGHAI)).toEqual({
			ok: true,
			value: Date.UTC(2024, 2, 1, 2, 30),
		});
	});
	test.each([
		["2023-02-29", "no-such-day"],
		["2024-13-01", "no-such-day"],
		["2024-3-1", "form"],
		["01/03/2024", "form"],
	])("the date %s: %s", (text, problem) => {
		expect(parseDate(text)).toEqual({ ok: false, problem });
	});
	test.each([
		["2024-03-01", "form"],
		["2024-03-01 08:00", "form"],
		["2023-02-29T08:00", "no-such-day"],
		["2024-03-01T24:00", "no-such-time"],
		["2016-12-31T23:59:60Z", "no-such-time"],
		["2024-03-01T08:00:00.1234", "too-fine"],
		["2024-03-01T08:00+25:00", "no-such-offset"],
		["2024-03-10T02:30", "skipped"],
		["2024-11-03T01:30", "ambiguous"],
	])("the instant %s: %s", (text, problem) => {
		expect(parseInstant(text, NEW_YORK)).toEqual({ ok: false, problem });
	});
	test("an offset tells the two readings of an hour that happens twice apart", () => {
		expect(parseInstant("2024-11-03T01:30-04:00", NEW_YORK)).toEqual({ ok: true, value: Date.UTC(2024, 10, 3, 5, 30) });
		expect(parseInstant("2024-11-03T01:30-05:00", NEW_YORK)).toEqual({ ok: true, value: Date.UTC(2024, 10, 3, 6, 30) });
	});
	test("a day starts where the clock jumps over midnight", () => {
		const saoPaulo = {
			name: "x",
			offsets: [
				[0, -180],
				[Date.UTC(2018, 10, 4, 3), -120],
			] as const,
		};
		const timeline = createTimeline(saoPaulo, { rollsPastHolidays: false }, []);
		const parsed = parseDate("2018-11-04");
		expect(parsed.ok && timeline.startOfDay(parsed.value)).toBe(Date.UTC(2018, 10, 4, 3));
	});
});

describe("the counting rule of the Civil Code", () => {
	const strict = createTimeline(SHANGHAI, { rollsPastHolidays: true, calendar: "office" }, [OFFICE]);
	const plainRule = createTimeline(SHANGHAI, { rollsPastHolidays: false, calendar: "office" }, [OFFICE]);
	const from = instant("2024-03-01T08:00", SHANGHAI);

	test("hours are exact", () => {
		expect(strict.shift(from, { unit: "exact", amount: 86_400_000 })).toBe(from + 86_400_000);
	});
	test.each([
		["10 days, the first excluded", "2024-03-01T08:00", { unit: "days", amount: 10 }, "2024-03-11"],
		["the month's last day", "2024-01-31T08:00", { unit: "months", amount: 1 }, "2024-02-29"],
		["clamped from the origin", "2024-01-31T08:00", { unit: "months", amount: 2 }, "2024-03-31"],
		["a leap day's year", "2024-02-29T08:00", { unit: "years", amount: 1 }, "2025-02-28"],
		["no days", "2024-03-02T08:00", { unit: "days", amount: 0 }, "2024-03-02"],
		["working days pass the holiday", "2024-03-01T08:00", { unit: "workingDays", amount: 3 }, "2024-03-07"],
	] as const)("%s", (_, start, duration, due) => {
		expect(plainRule.shift(instant(start, SHANGHAI), duration)).toBe(endOfDayIn(due, SHANGHAI));
	});
	test.each([
		["a Saturday", "2024-03-01T08:00", { unit: "days", amount: 1 }, "2024-03-05"],
		["a worked Saturday stays", "2024-03-01T08:00", { unit: "days", amount: 8 }, "2024-03-09"],
		["a holiday", "2024-03-01T08:00", { unit: "days", amount: 3 }, "2024-03-05"],
	] as const)("a last day that is %s", (_, start, duration, due) => {
		expect(strict.shift(instant(start, SHANGHAI), duration)).toBe(endOfDayIn(due, SHANGHAI));
	});
	test("where the calendar does not reach, nobody knows", () => {
		const days = (amount: number) => ({ unit: "days", amount }) as const;
		expect(strict.shift(from, days(30))).toBe(endOfDayIn("2024-04-01", SHANGHAI));
		expect(strict.shift(instant("2024-04-26T08:00", SHANGHAI), days(2))).toBeUndefined();
		expect(strict.shift(instant("2024-04-26T08:00", SHANGHAI), { unit: "workingDays", amount: 1 })).toBeUndefined();
		expect(strict.shift(instant("2024-02-20T08:00", SHANGHAI), { unit: "workingDays", amount: 1 })).toBeUndefined();
		expect(strict.shift(from, days(100))).toBeUndefined();
		expect(strict.calendar).toEqual({ id: "office", from: "2024-03-01", to: "2024-04-28" });
		const without = createTimeline(SHANGHAI, { rollsPastHolidays: true, calendar: "office" }, []);
		expect(without.shift(from, days(1))).toBeUndefined();
		expect(without.calendar).toEqual({ id: "office", from: "", to: "" });
	});
	test("the user's calendar takes the place of the pack's", () => {
		const closed = { ...OFFICE, off: ["2024-03-04", "2024-03-05"] };
		const merged = createTimeline(SHANGHAI, { rollsPastHolidays: true, calendar: "office" }, [OFFICE, closed]);
		expect(merged.shift(from, { unit: "days", amount: 1 })).toBe(endOfDayIn("2024-03-06", SHANGHAI));
	});
	test("a later start is never due earlier, and the ends of time stay put", () => {
		const unit = fc.constantFrom("exact" as const, "days", "workingDays", "months", "years");
		const start = fc.integer({ min: from, max: from + 40 * DAY });
		fc.assert(
			fc.property(start, start, unit, fc.integer({ min: 0, max: 20 }), (one, other, unitName, amount) => {
				const duration = { unit: unitName, amount };
				const early = strict.shift(Math.min(one, other), duration);
				const late = strict.shift(Math.max(one, other), duration);
				expect(early ?? 0).toBeLessThanOrEqual(late ?? Number.POSITIVE_INFINITY);
				expect(early ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(Math.min(one, other));
			}),
		);
		expect(strict.shift(Number.MAX_SAFE_INTEGER, { unit: "days", amount: 3 })).toBe(Number.MAX_SAFE_INTEGER);
		expect(strict.shift(-Number.MAX_SAFE_INTEGER, { unit: "exact", amount: 3 })).toBe(-Number.MAX_SAFE_INTEGER);
	});
	test("working days, counted one by one", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 15 }), (offset, amount) => {
				const started = from + offset * DAY;
				let day = strict.dayOf(started);
				for (let left = amount; left > 0; ) {
					day++;
					const text = formatDate(day);
					const works =
						(OFFICE.worked as readonly string[]).includes(text) ||
						(weekday(day) < 6 && !(OFFICE.off as readonly string[]).includes(text));
					if (works) left--;
				}
				const expected = formatDate(day) > OFFICE.to ? undefined : strict.endOfDay(day);
				expect(strict.shift(started, { unit: "workingDays", amount })).toBe(expected);
			}),
		);
	});
});
