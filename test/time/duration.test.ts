import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DURATION_PATTERN, formatDuration, parseDuration } from "../../src/base/time/duration.ts";

const HOUR = 3_600_000;

describe("durations", () => {
	test.each([
		["24 hours", "exact", 24 * HOUR],
		["1 hour 30 minutes", "exact", 1.5 * HOUR],
		["30 minutes", "exact", HOUR / 2],
		["10 days", "days", 10],
		["2 weeks", "days", 14],
		["1 working day", "workingDays", 1],
		["6 months", "months", 6],
		["1 year", "years", 1],
		["1 year 6 months", "months", 18],
		["P10D", "days", 10],
		["PT24H", "exact", 24 * HOUR],
		["P1Y6M", "months", 18],
		["24小时", "exact", 24 * HOUR],
		["10个工作日", "workingDays", 10],
		["10日", "days", 10],
		["6个月", "months", 6],
		["0 days", "days", 0],
	])("%s", (text, unit, amount) => {
		expect(parseDuration(text)).toEqual({ unit, amount });
		expect(text).toMatch(new RegExp(DURATION_PATTERN, "u"));
	});
	test.each([
		"",
		"P",
		"PT",
		"P1DT",
		"soon",
		"24",
		"hours",
		"-1 day",
		"1.5 days",
		"1 day 2 hours",
		"P1M2D",
		"1 fortnight",
		"9".repeat(16),
	])("%j is none", (text) => {
		expect(parseDuration(text)).toBeUndefined();
	});
	test("are read back as they are written, in both languages", () => {
		const unit = fc.constantFrom("exact" as const, "days", "workingDays", "months", "years");
		fc.assert(
			fc.property(unit, fc.nat({ max: 10_000_000 }), (name, amount) => {
				const duration = { unit: name, amount };
				expect(parseDuration(formatDuration(duration))).toEqual(duration);
				expect(parseDuration(formatDuration(duration, "zh"))).toEqual(duration);
			}),
		);
		expect(formatDuration({ unit: "exact", amount: 24 * HOUR })).toBe("24 hours");
		expect(formatDuration({ unit: "workingDays", amount: 10 }, "zh")).toBe("10个工作日");
	});
});
