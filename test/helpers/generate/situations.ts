import fc from "fast-check";
import type { BearerId, FactId, ParameterId, ReadingId } from "../../../src/base/brand.ts";
import { ANY_MOMENT, EVER, type LiteralValue, type Moment, NEVER, type Sort } from "../../../src/model/kernel.ts";
import type { Element, List, Situation, Value } from "../../../src/model/situation.ts";
import { AS_OF } from "../pack.ts";
import { DAY, HOUR, simpleTimeline } from "../timeline.ts";
import { suffix } from "./expressions.ts";
import {
	BEARERS,
	CELLS,
	FACTS,
	FIELDS,
	LAST_CALENDAR_DAY,
	LISTS,
	MENU,
	OPTIONS,
	PARAMETERS,
	READINGS,
	SORTS,
	VALUES,
} from "./universe.ts";

/** Everything is known: the facts that others are a part of. Moments are instants, or `not yet` as of now. */
export function completeSituation(): fc.Arbitrary<Situation> {
	const longest = fc.constantFrom(0, 1, 2, 3, 3, 40);
	return fc
		.record({
			bearer: fc.constantFrom(...BEARERS) as unknown as fc.Arbitrary<BearerId>,
			facts: valuesOf(FACTS.flatMap((name) => SORTS.map((sort) => [`${name}${suffix(name, sort)}`, sort] as const))),
			cells: fc.tuple(...CELLS.flatMap((name) => SORTS.map((sort) => cellsOf(name, sort)))),
			lists: fc.tuple(...LISTS.map((name) => longest.chain((most) => listOf(name, most)))),
			parameters: fc.tuple(...PARAMETERS.flatMap((name) => SORTS.map((sort) => datedOf(name, sort)))),
			readings: fc.tuple(
				...READINGS.map((name) => fc.constantFrom(...OPTIONS, undefined).map((option) => [name, option] as const)),
			),
		})
		.map(({ bearer, facts, cells, lists, parameters, readings }) => ({
			asOf: AS_OF,
			bearer,
			facts: facts as unknown as ReadonlyMap<FactId, Value>,
			cells: new Map(cells) as unknown as Situation["cells"],
			lists: new Map(lists) as unknown as Situation["lists"],
			parameters: new Map(parameters.filter(([, dated]) => dated.length > 0)) as unknown as ReadonlyMap<
				ParameterId,
				Dated
			>,
			readings: new Map(readings.filter(([, option]) => option !== undefined)) as unknown as ReadonlyMap<
				ReadingId,
				string
			>,
			timeline: simpleTimeline(LAST_CALENDAR_DAY),
		}));
}

type Dated = readonly { readonly from: number; readonly value: LiteralValue }[];

const isComplete = (value: LiteralValue): boolean =>
	typeof value !== "object" ||
	!("lo" in value) ||
	value.lo === value.hi ||
	(value.hi === NEVER && value.lo === AS_OF + 1);

const value = (sort: Sort): fc.Arbitrary<LiteralValue> => fc.constantFrom(...VALUES[sort].filter(isComplete));

const valuesOf = (names: readonly (readonly [name: string, sort: Sort])[]): fc.Arbitrary<ReadonlyMap<string, Value>> =>
	fc
		.tuple(...names.map(([name, sort]) => value(sort).map((each) => [name, each] as const)))
		.map((entries) => new Map(entries));

function cellsOf(name: string, sort: Sort): fc.Arbitrary<readonly [string, ReadonlyMap<string, Value>]> {
	const keys = MENU.flatMap((first) => MENU.map((second) => [`${first},${second}`, sort] as const));
	return valuesOf(keys).map((cells) => [`${name} ${sort}`, cells] as const);
}

function listOf(name: string, most: number): fc.Arbitrary<readonly [string, List]> {
	const fields = FIELDS.flatMap((field) => SORTS.map((sort) => [`${field}${suffix(field, sort)}`, sort] as const));
	const element = valuesOf(fields).map((entries): Element => Object.fromEntries(entries));
	return fc
		.array(element, { minLength: most > 3 ? most : 0, maxLength: most })
		.map((items) => [name, { complete: true, items }] as const);
}

function datedOf(name: string, sort: Sort): fc.Arbitrary<readonly [string, Dated]> {
	const starts = [EVER, AS_OF - DAY, AS_OF - HOUR, AS_OF, AS_OF + 1, AS_OF + DAY];
	const dated = fc.tuple(fc.subarray(starts, { maxLength: 3 }), fc.tuple(value(sort), value(sort), value(sort)));
	return dated.map(([froms, values]) => [
		`${name} ${sort}`,
		froms.map((from, index) => ({ from, value: values[index] as LiteralValue })),
	]);
}

/** A reproducible stream of numbers in [0, 1). */
function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** The same situation with less known: learning leads back from the result to the original. */
export function forget(situation: Situation, seed: number): Situation {
	const random = randomFrom(seed);
	const rate = random() ** 2;
	const forgetValue = (known: Value): Value => (random() < rate ? lessCertain(known, random) : known);
	const forgetMap = <Key>(values: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> =>
		new Map([...values].flatMap(([key, known]) => forgetEntry(key, forgetValue(known), random)));
	const forgetElement = (element: Element): Element =>
		random() < rate / 4 ? {} : Object.fromEntries(forgetMap(new Map(Object.entries(element))));
	const forgetList = ({ complete, items }: List): List => {
		const shortened = random() < rate;
		const kept = shortened ? items.slice(0, Math.floor(random() * (items.length + 1))) : items;
		return { complete: complete && !shortened, items: kept.map(forgetElement) };
	};
	return {
		...situation,
		facts: forgetMap(situation.facts),
		cells: new Map([...situation.cells].map(([fact, cells]) => [fact, forgetMap(cells)])),
		lists: new Map(
			[...situation.lists].flatMap(([name, list]) => (random() < rate / 3 ? [] : [[name, forgetList(list)] as const])),
		),
	};
}

/** An unknown value is absent, or present as undefined: executors must not tell them apart. */
function forgetEntry<Key>(key: Key, known: Value, random: () => number): readonly (readonly [Key, Value])[] {
	return known === undefined && random() < 0.5 ? [] : [[key, known]];
}

function lessCertain(known: Value, random: () => number): Value {
	if (typeof known !== "object" || !("lo" in known)) return undefined;
	const wider: readonly Moment[] = [
		{ lo: EVER, hi: known.hi },
		{ lo: known.lo, hi: NEVER },
		{ lo: Math.floor(known.lo / DAY) * DAY, hi: Math.max(known.hi, (Math.floor(known.lo / DAY) + 1) * DAY - 1) },
		ANY_MOMENT,
	];
	const picked = wider[Math.floor(random() * (wider.length + 1))];
	return picked === undefined || picked.lo < EVER || picked.hi > NEVER ? undefined : picked;
}

/** Facts of every degree of certainty. */
export function situation(): fc.Arbitrary<Situation> {
	return fc.tuple(completeSituation(), fc.nat()).map(([complete, seed]) => forget(complete, seed));
}

/** Complete facts, and the same with less and less known. */
export function learning(): fc.Arbitrary<{
	readonly complete: Situation;
	readonly more: Situation;
	readonly less: Situation;
}> {
	return fc.tuple(completeSituation(), fc.nat(), fc.nat()).map(([complete, once, twice]) => {
		const more = forget(complete, once);
		return { complete, more, less: forget(more, twice) };
	});
}
