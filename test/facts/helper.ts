import type { BearerId, FactId } from "../../src/base/brand.ts";
import { type FactsOptions, type FactsReading, readFacts } from "../../src/engine/facts/read-facts.ts";
import { at, SMALL_PACK } from "../helpers/small-pack.ts";

export const AS_OF = at("2024-03-10T12:00");

export function read(raw: unknown, options: Partial<FactsOptions> = {}): FactsReading {
	return readFacts(SMALL_PACK, raw, {
		asOf: AS_OF,
		bearer: "provider" as BearerId,
		adopted: { readings: new Map(), parameters: new Map() },
		calendars: [],
		...options,
	});
}

/** A scalar fact of facts that must be free of mistakes. */
export function value(raw: unknown, id: string, options: Partial<FactsOptions> = {}): unknown {
	const reading = read(raw, options);
	if (reading.diagnostics.length > 0) throw new Error(reading.diagnostics.map(({ message }) => message).join("\n"));
	return reading.situation.facts.get(id as FactId);
}

export const codes = (raw: unknown, options: Partial<FactsOptions> = {}): readonly string[] =>
	read(raw, options).diagnostics.map(({ code }) => code);
