import { type Choices, chooseSituation, type Domain, type Place } from "../../src/backends/smt/choices.ts";
import { createFoundation, type Encoding, encode } from "../../src/backends/smt/encoding.ts";
import { literalTerms } from "../../src/backends/smt/operations/leaves.ts";
import { integer, type Term } from "../../src/backends/smt/terms.ts";
import { type Symbolic, sameTruth, unknownOf } from "../../src/backends/smt/values.ts";
import type { FactId } from "../../src/base/brand.ts";
import { DAY } from "../../src/base/time/civil.ts";
import { EVER, type LiteralValue, NEVER, type Sort } from "../../src/model/kernel.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation, Value } from "../../src/model/situation.ts";
import { LARGEST_NUMBER } from "../../src/model/types.ts";

export interface Fixed {
	readonly encoding: Encoding;
	readonly choices: Choices;
	/** That every choice is as in the situation. Asked for after everything of interest has been encoded. */
	fixing(): readonly Term[];
}

/** A pack about a situation that the solver would choose, were it not told which one it is. */
export function fixTo(pack: Pack, situation: Situation): Fixed {
	const foundation = createFoundation(pack, situation.timeline);
	const { build, tables } = foundation;
	const valueAt = (place: Place): Value => {
		if (place.kind === "fact") return situation.facts.get(place.fact as FactId);
		if (place.kind === "cell") return situation.cells.get(place.fact as FactId)?.get(place.cell);
		const element = situation.lists.get(place.list as FactId)?.items[place.place] ?? {};
		return Object.hasOwn(element, place.field) ? element[place.field] : undefined;
	};
	const domain: Domain = {
		total: false,
		times: [EVER, NEVER],
		days: [-LARGEST_NUMBER, LARGEST_NUMBER],
		largestAt: () => LARGEST_NUMBER,
		placesOf: (list) => situation.lists.get(list as FactId)?.items.length ?? 0,
		cellsOf: (fact) => [...(situation.cells.get(fact as FactId)?.keys() ?? [])],
		membersOf(place) {
			const value = valueAt(place);
			return Array.isArray(value) ? [...value, "age", "absent"] : undefined;
		},
		durationsOf(place) {
			const value = valueAt(place);
			const found = typeof value === "object" && "unit" in value ? [tables.duration(value)] : [];
			return [...found, tables.duration({ unit: "exact", amount: 7 })];
		},
		isOccurrence: () => true,
		adoptable: () => [],
		dated: (parameter) => situation.parameters.get(parameter as never) ?? [],
		optionsOf: (reading) => {
			const option = situation.readings.get(reading as never);
			return option === undefined ? [] : [option];
		},
	};
	const choices = chooseSituation(foundation, domain);
	const encoding = encode(foundation, choices);
	return {
		encoding,
		choices,
		fixing: () => [
			build.same(choices.asOf, integer(situation.asOf)),
			build.same(choices.viewpoint, integer(tables.text(situation.bearer))),
			...[...choices.leaves.values()].flatMap(({ place, sort, value }) => equal(value, sort, valueAt(place), encoding)),
			...[...choices.lists].flatMap(([list, { exists, complete }]) => [
				...exists,
				situation.lists.get(list as FactId)?.complete === true ? complete : build.not(complete),
			]),
			...[...choices.readings].map(([reading, term]) => {
				const option = situation.readings.get(reading as never);
				return build.same(term, option === undefined ? integer(-1) : integer(tables.text(option)));
			}),
		],
	};
}

/** The solver chooses only days that have instants: others become the last of them. */
export function withinTime(situation: Situation): Situation {
	const within = <Name extends string>([name, value]: readonly [Name, Value]): [Name, Value] => [
		name,
		name.endsWith(" day") && typeof value === "number" ? Math.min(value, LAST_DAY) : value,
	];
	const ofCells = ([fact, cells]: readonly [FactId, ReadonlyMap<string, Value>]): [
		FactId,
		ReadonlyMap<string, Value>,
	] => [fact, new Map([...cells].map(([key, value]) => [key, within([fact, value])[1]]))];
	return {
		...situation,
		facts: new Map([...situation.facts].map(within)),
		cells: new Map([...situation.cells].map(ofCells)),
		lists: new Map(
			[...situation.lists].map(([name, list]) => [
				name,
				{ ...list, items: list.items.map((item) => Object.fromEntries(Object.entries(item).map(within))) },
			]),
		),
	};
}

const LAST_DAY = Math.trunc(NEVER / DAY);

function equal(value: Symbolic, sort: Sort, actual: Value, { build, tables }: Encoding): readonly Term[] {
	const wanted = actual === undefined ? unknownOf(sort) : literalTerms(sort, actual as LiteralValue, tables);
	if (value.sort === "truth" && wanted.sort === "truth") {
		return [sameTruth(value.surely, wanted.surely, build), sameTruth(value.surelyNot, wanted.surelyNot, build)];
	}
	if (value.sort === "moment" && wanted.sort === "moment") {
		return [build.same(value.lo, wanted.lo), build.same(value.hi, wanted.hi)];
	}
	if (value.sort === "set" && wanted.sort === "set") {
		const members = [...value.members].map(([name, member]) =>
			sameTruth(member, wanted.members.get(name) ?? "false", build),
		);
		return [sameTruth(value.known, wanted.known, build), ...(actual === undefined ? [] : members)];
	}
	if ("known" in value && "value" in value && "known" in wanted && "value" in wanted) {
		// What an unknown number would be plays no part, but the solver would try one after the other in the calendar.
		const isFixed = actual !== undefined || value.sort === "number" || value.sort === "day";
		const same = build.same(value.value, wanted.value);
		return [sameTruth(value.known, wanted.known, build), ...(isFixed ? [same] : [])];
	}
	throw new Error(`a ${value.sort} cannot be ${JSON.stringify(actual)}`);
}
