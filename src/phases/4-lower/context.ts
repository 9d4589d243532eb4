import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Parsed, parseDate, parseInstant } from "../../base/time/parse.ts";
import { startOfDay } from "../../base/time/zone.ts";
import type { Kernel, Moment } from "../../model/kernel.ts";
import type { Zone } from "../../model/pack.ts";
import type { CheckedRegulation } from "../3-check/check.ts";

/** What lowering needs beside the tree. */
export interface LoweringContext {
	readonly checked: CheckedRegulation;
	readonly zone: Zone;
	/** The moment of commencement. */
	readonly commencement: Moment;
	readonly diagnostics: Diagnostic[];
}

/** What a norm adds: dated parameters are taken at its event. */
export interface NormContext extends LoweringContext {
	readonly event?: Kernel;
}

/** Dates and instants of a checked regulation exist: the parser has refused the others. */
const existing = <Value>(parsed: Parsed<Value>, fallback: Value): Value => (parsed.ok ? parsed.value : fallback);

export const dayNumber = (date: string): number => existing(parseDate(date), 0);

export const dayLimits = (zone: Zone, date: string): { day: number; lo: number; hi: number } => {
	const day = dayNumber(date);
	return { day, lo: startOfDay(zone, day), hi: startOfDay(zone, day + 1) - 1 };
};

export const instantOf = (zone: Zone, text: string): Moment => {
	const instant = existing(parseInstant(text, zone), 0);
	return { lo: instant, hi: instant };
};
