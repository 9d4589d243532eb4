import type { LiteralValue, Moment, Sort } from "../../../src/model/kernel.ts";
import { ANY_MOMENT, EVER, NEVER } from "../../../src/model/kernel.ts";
import { AS_OF } from "../pack.ts";
import { DAY, HOUR } from "../timeline.ts";

/** The names and values of which regulations and facts are made up. Some names are chosen to break out of generated code. */
export const SORTS: readonly Sort[] = ["truth", "number", "day", "moment", "duration", "text", "set"];

export const FACTS = ["service.one", 'service."); process.exit(1); ("', "constructor", "__proto__"] as const;
export const LISTS = ["incidents", "hasOwnProperty"] as const;
export const FIELDS = ["id", "constructor", "__proto__", "a\u2028b\\`\u0024{1}'"] as const;
export const CELLS = ["prevented"] as const;
export const MENU = ["age", "race", "toString"] as const;
export const PARAMETERS = ["promptly", "__proto__"] as const;
export const READINGS = ["narrow_or_wide", "toString"] as const;
export const OPTIONS = ["narrow", "wide"] as const;
export const BEARERS = ["provider", "user"] as const;
export const NORMS = ["first-duty", "second-duty", "third-duty", "fourth-duty"] as const;

/** The last day on which the calendar of the made-up regulations says what is worked. */
export const LAST_CALENDAR_DAY = Math.floor(AS_OF / DAY) + 20;

export const INSTANTS: readonly number[] = [
	AS_OF,
	AS_OF - 1,
	AS_OF + 1,
	AS_OF - HOUR,
	AS_OF + HOUR,
	AS_OF - DAY,
	AS_OF + DAY,
	AS_OF - 40 * DAY,
	AS_OF + 25 * DAY,
	Math.floor(AS_OF / DAY) * DAY,
	Math.floor(AS_OF / DAY) * DAY + DAY - 1,
];

const TODAY = Math.floor(AS_OF / DAY);

const MOMENTS: readonly Moment[] = [
	...INSTANTS.map((instant) => ({ lo: instant, hi: instant })),
	{ lo: TODAY * DAY, hi: (TODAY + 1) * DAY - 1 },
	{ lo: (TODAY - 1) * DAY, hi: TODAY * DAY - 1 },
	{ lo: AS_OF + 1, hi: NEVER },
	{ lo: AS_OF - DAY + 1, hi: NEVER },
	{ lo: EVER, hi: AS_OF },
	{ lo: EVER, hi: EVER },
	{ lo: NEVER, hi: NEVER },
	{ lo: NEVER - 1, hi: NEVER - 1 },
	ANY_MOMENT,
];

/** Values of each sort, with the edges at which executors differ if they differ. */
export const VALUES: Readonly<Record<Sort, readonly LiteralValue[]>> = {
	truth: [true, false],
	number: [0, 1, 2, 3, 7, 10, 50, 100, -1, -7, 2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 52, 94_906_267],
	day: [TODAY, TODAY - 1, TODAY + 1, TODAY + 20, 0, -1, 2 ** 53 - 1],
	moment: MOMENTS,
	duration: [
		{ unit: "exact", amount: 0 },
		{ unit: "exact", amount: HOUR },
		{ unit: "exact", amount: 2 ** 53 - 1 },
		{ unit: "days", amount: 1 },
		{ unit: "workingDays", amount: 3 },
		{ unit: "workingDays", amount: 30 },
		{ unit: "months", amount: 1 },
		{ unit: "years", amount: 2 ** 40 },
	],
	text: [...MENU, "elsewhere", ...NORMS],
	set: [[], ["age"], ["age", "race"], ["race", "age"], ["toString", "age", "race"]],
};
