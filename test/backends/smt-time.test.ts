import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFoundation } from "../../src/backends/smt/encoding.ts";
import { namesUnder } from "../../src/backends/smt/query.ts";
import { integer } from "../../src/backends/smt/terms.ts";
import { createTimeline } from "../../src/base/time/timeline.ts";
import type { Pack, Zone } from "../../src/model/pack.ts";
import type { Duration } from "../../src/model/types.ts";
import { budget } from "../helpers/runs.ts";
import { at, OFFICE, SMALL_PACK } from "../helpers/small-pack.ts";
import { startZ3, type TestZ3 } from "../helpers/z3.ts";

/** Clocks were set forward and back, so that days have 23 and 25 hours. */
const SUMMER: Zone = {
	name: "Summer",
	offsets: [
		[0, 480],
		[at("2024-03-10T02:00"), 540],
		[at("2024-04-14T02:00"), 480],
	],
};

const DURATIONS: readonly Duration[] = [
	{ unit: "days", amount: 0 },
	{ unit: "days", amount: 1 },
	{ unit: "days", amount: 40 },
	{ unit: "workingDays", amount: 3 },
	{ unit: "months", amount: 1 },
	{ unit: "years", amount: 4 },
];

const packWith = (zone: Zone, rollsPastHolidays: boolean): Pack => ({
	...SMALL_PACK,
	manifest: { ...SMALL_PACK.manifest, zone, counting: { rollsPastHolidays, calendar: "office" } },
});

let z3: TestZ3;
beforeAll(async () => {
	z3 = await startZ3();
});
afterAll(() => z3.end());

/** Whether what always holds of the calendar admits what the calendar does. */
async function admits(pack: Pack, instant: number, duration: Duration): Promise<boolean> {
	const { zone, counting } = pack.manifest;
	const timeline = createTimeline(zone, counting, [OFFICE]);
	const { build, time, tables } = createFoundation(pack, timeline);
	const [of, day] = [build.definitions.constant("Int"), build.definitions.constant("Int")];
	const end = timeline.shift(instant, duration);
	const shifted = time.shift(of, tables.duration(duration));
	const today = timeline.dayOf(instant);
	const asserted = [
		build.same(of, integer(instant)),
		build.same(day, integer(today)),
		...(end === undefined ? [build.not(shifted.reached)] : [shifted.reached, build.same(shifted.at, integer(end))]),
		build.same(time.dayOf(of), integer(today)),
		build.same(time.startOfDay(day), integer(timeline.startOfDay(today))),
		build.same(time.endOfDay(day), integer(timeline.endOfDay(today))),
		...[...time.applications.values()].flatMap(({ bounds }) => bounds),
	];
	const commands = namesUnder(asserted, build.definitions.usedBy).map(build.definitions.commandOf);
	await z3.restart();
	const answer = await z3.ask([...commands, ...asserted.map((term) => `(assert ${term})`), "(check-sat)"].join("\n"));
	return answer?.trim() === "sat";
}

describe("the bounds of the calendar for Z3", () => {
	const instants = fc.oneof(
		fc.integer({ min: at("2024-02-20T00:00"), max: at("2024-05-10T00:00") }),
		fc.integer({ min: at("2000-01-01T00:00"), max: at("2040-01-01T00:00") }),
		fc.constantFrom(...SUMMER.offsets.flatMap(([from]) => [from - 1, from, from + 1])),
	);

	test.each([
		["plain", SUMMER, false],
		["rolling past holidays", SUMMER, true],
		["in a zone with one offset", SMALL_PACK.manifest.zone, true],
	])("admit what the calendar does: %s", { timeout: 300_000 }, async (_, zone, rolls) => {
		const property = fc.asyncProperty(instants, fc.constantFrom(...DURATIONS), async (instant, duration) => {
			expect(await admits(packWith(zone, rolls), instant, duration)).toBe(true);
		});
		await fc.assert(property, budget("smt-time", 0.5));
	});
});
