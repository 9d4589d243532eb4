import type { ParameterId, ReadingId } from "../base/brand.ts";
import { createTimeline } from "../base/time/timeline.ts";
import type { LiteralValue } from "../model/kernel.ts";
import type { Pack, Parameter } from "../model/pack.ts";
import type { Type } from "../model/types.ts";
import { readSurfaceValue, type ValueProblem } from "./facts/surface-value.ts";
import { describe } from "./facts/words.ts";

/** The readings and parameters that bind. */
export interface Adopted {
	readonly readings: ReadonlyMap<ReadingId, string>;
	readonly parameters: ReadonlyMap<ParameterId, LiteralValue>;
}

export type Choice = readonly [name: string, value: unknown];

/** What somebody wants to adopt, by name; later choices win over earlier ones. */
export interface Choices {
	/** Everything that the pack suggests, where no choice names it. */
	readonly suggested: boolean;
	readonly readings: Iterable<Choice>;
	/** Values as facts write them; as texts, too, where they come from an option. */
	readonly parameters: Iterable<Choice>;
}

export type AdoptionProblem =
	/** `known`: what there is instead. */
	| { readonly kind: "reading" | "parameter"; readonly name: string; readonly known: readonly string[] }
	| { readonly kind: "option"; readonly reading: string; readonly name: string; readonly known: readonly string[] }
	| {
			readonly kind: "value";
			readonly parameter: string;
			readonly problem: Pick<ValueProblem, "expected" | "found" | "hint">;
	  };

/** Binds choices to the readings and parameters of a pack. A choice that is none is left out, and said. */
export function adopt(
	pack: Pack,
	choices: Choices,
): { readonly adopted: Adopted; readonly problems: readonly AdoptionProblem[] } {
	const readings = new Map<ReadingId, string>();
	const parameters = new Map<ParameterId, LiteralValue>();
	const problems: AdoptionProblem[] = [];
	if (choices.suggested) adoptSuggestions(pack, readings, parameters);
	for (const choice of choices.readings) {
		const adopted = readOption(pack, choice);
		if ("kind" in adopted) problems.push(adopted);
		else readings.set(adopted.reading, adopted.option);
	}
	for (const choice of choices.parameters) {
		const adopted = readParameter(pack, choice);
		if ("kind" in adopted) problems.push(adopted);
		else parameters.set(adopted.parameter, adopted.value);
	}
	return { adopted: { readings, parameters }, problems };
}

/** Figures that the law enacts bind by themselves, so nothing is suggested for them. */
function adoptSuggestions(
	pack: Pack,
	readings: Map<ReadingId, string>,
	parameters: Map<ParameterId, LiteralValue>,
): void {
	for (const { id, suggested } of pack.readings) if (suggested !== undefined) readings.set(id, suggested);
	for (const { id, suggested, enacted } of pack.parameters) {
		if (suggested && enacted.length === 0) parameters.set(id, suggested.value);
	}
}

function readOption(
	pack: Pack,
	[name, value]: Choice,
): AdoptionProblem | { readonly reading: ReadingId; readonly option: string } {
	const reading = pack.readings.find(({ id }) => id === name);
	if (!reading) return { kind: "reading", name, known: pack.readings.map(({ id }) => id) };
	const known = reading.options.map(({ id }) => id);
	const option = known.find((id) => id === value);
	if (option !== undefined) return { reading: reading.id, option };
	return { kind: "option", reading: name, name: typeof value === "string" ? value : describe(value), known };
}

function readParameter(
	pack: Pack,
	[name, raw]: Choice,
): AdoptionProblem | { readonly parameter: ParameterId; readonly value: LiteralValue } {
	const parameter = pack.parameters.find(({ id }) => id === name);
	if (!parameter) return { kind: "parameter", name, known: pack.parameters.map(({ id }) => id) };
	if (parameter.enacted.length > 0)
		return notAValue(parameter, raw, "what the law enacts", "leave it out: it binds by itself");
	const reading = readSurfaceValue(fromText(raw, parameter.type), parameter.type, contextOf(pack));
	if (!reading.ok) return { kind: "value", parameter: name, problem: reading.problem };
	if (reading.value === undefined) return notAValue(parameter, raw, "a value", "leave it out while it is not adopted");
	return { parameter: parameter.id, value: reading.value };
}

const notAValue = ({ id }: Parameter, raw: unknown, expected: string, hint: string): AdoptionProblem => ({
	kind: "value",
	parameter: id,
	problem: { expected, found: describe(raw), hint },
});

/** An option is a text: numbers and sets are read out of it. */
function fromText(raw: unknown, type: Type): unknown {
	if (typeof raw !== "string") return raw;
	if (type.kind === "number" && /^[-+]?\d+(\.\d+)?$/.test(raw.trim())) return Number(raw);
	return type.kind === "set" ? raw.split(",").map((member) => member.trim()) : raw;
}

/** A parameter speaks of no moment: it has no `asOf`. */
function contextOf({ manifest, vocabulary }: Pack) {
	const timeline = createTimeline(manifest.zone, manifest.counting, manifest.calendars);
	const choices = new Map(vocabulary.choices.map((menu) => [menu.id, menu]));
	return { zone: manifest.zone, timeline, asOf: Number.MAX_SAFE_INTEGER, observedAt: 0, choices };
}
