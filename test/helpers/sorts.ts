import type { Moment, Sort } from "../../src/model/kernel.ts";

const HOLDS: Readonly<Record<Sort, (value: unknown) => boolean>> = {
	truth: (value) => typeof value === "boolean",
	number: Number.isSafeInteger,
	day: Number.isSafeInteger,
	moment: (value) => (value as Moment).lo <= (value as Moment).hi,
	duration: (value) => Number.isSafeInteger((value as { amount: number }).amount),
	text: (value) => typeof value === "string",
	set: Array.isArray,
};

/** Whether an expression of this sort may have this value. Everything may be unknown; a moment says so with its ends. */
export const isValueOf = (sort: Sort, value: unknown): boolean =>
	value === undefined ? sort !== "moment" : HOLDS[sort](value);
