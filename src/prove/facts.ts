import type { Choices, Leaf, Place } from "../backends/smt/choices.ts";
import { isTrue, type Model, numberIn, termsOf, valueIn } from "../backends/smt/model.ts";
import type { Tables } from "../backends/smt/tables.ts";
import { namesIn, type Term } from "../backends/smt/terms.ts";
import { formatDuration } from "../base/time/duration.ts";
import { formatDate, formatInstant } from "../base/time/format.ts";
import { EVER, type LiteralValue, type Moment, NEVER } from "../model/kernel.ts";
import type { Pack, Zone } from "../model/pack.ts";
import type { Duration, Type } from "../model/types.ts";
import { type DescribedVocabulary, describeVocabulary } from "./domain.ts";

/** A situation that a solver found, as somebody would write it down. */
export interface Found {
	readonly asOf: number;
	readonly bearer: string;
	readonly values: readonly FoundValue[];
	readonly lists: readonly { readonly list: string; readonly places: readonly number[]; readonly complete: boolean }[];
	readonly readings: readonly (readonly [reading: string, option: string])[];
	readonly parameters: readonly (readonly [parameter: string, value: string])[];
	/** Whether everything that is suggested is adopted besides. */
	readonly suggested?: boolean;
}

export interface FoundValue {
	readonly place: Place;
	/** As a facts file has it. */
	readonly written: unknown;
}

/** What a facts file says, and what the command line has to say besides. */
export interface Written {
	readonly facts: Readonly<Record<string, unknown>>;
	readonly flags: readonly string[];
}

/** Reads a model: of what was chosen only what the question spoke of. */
export function readFound(
	pack: Pack,
	choices: Choices,
	tables: Tables,
	model: Model,
	spokenOf: ReadonlySet<Term>,
): Found {
	const vocabulary = describeVocabulary(pack);
	const asOf = numberIn(choices.asOf, model);
	const isSpokenOf = (terms: readonly Term[]): boolean => terms.flatMap(namesIn).some((name) => spokenOf.has(name));
	const written = ({ place, value }: Leaf): readonly FoundValue[] => {
		const known = valueIn(value, model, tables);
		if (known === undefined || isAnyMoment(known) || !isSpokenOf(termsOf(value))) return [];
		return [{ place, written: writtenValue(known, vocabulary.typeOf(place), asOf, pack) }];
	};
	const lists = [...choices.lists]
		.filter(([, { exists, complete }]) => [...exists, complete].some((each) => spokenOf.has(each)))
		.map(([list, { exists, complete }]) => ({
			list,
			complete: isTrue(complete, model),
			places: [...exists.keys()].filter((place) => isTrue(exists[place] as Term, model)),
		}));
	const places = new Map(lists.map(({ list, places: taken }) => [list, taken]));
	const values = [...choices.leaves.values()].flatMap(written);
	return {
		asOf,
		bearer: tables.textOf(numberIn(choices.viewpoint, model)) ?? pack.manifest.defaultBearer,
		values: values.filter(({ place }) => place.kind !== "field" || places.get(place.list)?.includes(place.place)),
		lists,
		readings: [...choices.readings].flatMap(([reading, term]) => {
			const option = numberIn(term, model);
			return spokenOf.has(term) && option >= 0 ? [[reading, tables.textOf(option) ?? ""] as const] : [];
		}),
		parameters: [...choices.parameters].flatMap(([id, { adopted, value }]) => {
			if (!spokenOf.has(adopted) || !isTrue(adopted, model)) return [];
			const type = pack.parameters.find((parameter) => parameter.id === id)?.type as Type;
			const known = valueIn(value, model, tables);
			return known === undefined ? [] : [[id, String(writtenValue(known, type, asOf, pack))] as const];
		}),
	};
}

/** A known value as a facts file has it. */
function writtenValue(value: LiteralValue, type: Type, asOf: number, { manifest: { zone } }: Pack): unknown {
	if (typeof value === "object" && "lo" in value) return writtenMoment(value, asOf, zone);
	if (typeof value === "object" && "unit" in value) return formatDuration(value as Duration);
	if (type.kind === "date") return formatDate(value as number);
	return type.kind === "number" ? (value as number) / 10 ** type.scale : value;
}

const isAnyMoment = (value: LiteralValue): boolean =>
	typeof value === "object" && "lo" in value && value.lo === EVER && value.hi === NEVER;

function writtenMoment({ lo, hi }: Moment, asOf: number, zone: Zone): unknown {
	const seen = (word: string, at: number): unknown =>
		at === asOf ? word : { value: word, observed_at: formatInstant(at, zone) };
	if (hi === NEVER) return seen("not yet", lo - 1);
	if (lo === EVER) return seen("done", hi);
	const instant = formatInstant(lo, zone);
	return lo === hi ? instant : instant.slice(0, "YYYY-MM-DD".length);
}

/** As a facts file and flags. */
export function write(found: Found, pack: Pack): Written {
	const vocabulary = describeVocabulary(pack);
	const facts: Record<string, unknown> = {};
	for (const { place, written } of found.values) {
		if (place.kind === "fact") put(facts, place.fact.split("."), written);
		if (place.kind === "cell") put(facts, [...place.fact.split("."), ...place.cell.split(",")], written);
	}
	for (const { list, places, complete } of found.lists) {
		const items = places.map((place) => elementAt(found, list, place, vocabulary));
		if (complete) put(facts, list.split("."), items);
		else if (items.length > 0) put(facts, list.split("."), { items, complete: false });
	}
	const isDefault = found.bearer === pack.manifest.defaultBearer;
	return {
		facts,
		flags: [
			...["--as-of", formatInstant(found.asOf, pack.manifest.zone)],
			...(isDefault ? [] : ["--as", found.bearer]),
			...(found.suggested ? ["--adopt", "suggested"] : []),
			...found.readings.flatMap(([reading, option]) => ["--reading", `${reading}=${option}`]),
			...found.parameters.flatMap(([parameter, value]) => ["--set", `${parameter}=${value}`]),
		],
	};
}

function elementAt({ values }: Found, list: string, index: number, vocabulary: DescribedVocabulary): unknown {
	const element: Record<string, unknown> = { [vocabulary.keyOf(list)]: `${index + 1}` };
	for (const { place, written } of values) {
		if (place.kind === "field" && place.list === list && place.place === index) element[place.field] = written;
	}
	return element;
}

function put(into: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
	if (name === undefined) return;
	if (rest.length === 0) {
		into[name] = value;
		return;
	}
	const inner = (into[name] ?? {}) as Record<string, unknown>;
	into[name] = inner;
	put(inner, rest, value);
}
