import type { Domain, Place } from "../backends/smt/choices.ts";
import type { Tables } from "../backends/smt/tables.ts";
import { DAY, dayFromCivil } from "../base/time/civil.ts";
import { parseDate } from "../base/time/parse.ts";
import { indexVocabulary } from "../engine/facts/vocabulary-tree.ts";
import { everyNode } from "../model/children.ts";
import { EVER, type Kernel, type LiteralValue } from "../model/kernel.ts";
import type { Mark, Norm, Pack, Parameter } from "../model/pack.ts";
import type { Timeline } from "../model/situation.ts";
import { type Duration, LARGEST_NUMBER, type Type } from "../model/types.ts";

/** The days that can be written with a year of four digits, in any zone. */
const FIRST_DAY = dayFromCivil({ year: 1, month: 1, day: 2 });
const LAST_DAY = dayFromCivil({ year: 9999, month: 12, day: 30 });

/** What a facts file can say about a pack, where everything in it is known, with at most `bound` elements in each list. */
export function totalDomain(pack: Pack, tables: Tables, timeline: Timeline, bound: number): Domain {
	const vocabulary = describeVocabulary(pack);
	const parameters = new Map<string, Parameter>(pack.parameters.map((parameter) => [parameter.id, parameter]));
	const durations = durationsIn(pack);
	return {
		total: true,
		times: [FIRST_DAY * DAY, LAST_DAY * DAY],
		days: [FIRST_DAY, LAST_DAY],
		largestAt(place) {
			const type = vocabulary.typeOf(place);
			return type.kind === "number" && type.scale > 0 ? MOST_DIGITS : LARGEST_NUMBER;
		},
		placesOf: () => bound,
		cellsOf: (fact) => vocabulary.cells.get(fact) ?? [],
		membersOf(place) {
			const type = vocabulary.typeOf(place);
			return type.kind === "choice" || type.kind === "set" ? vocabulary.members.get(type.choices) : undefined;
		},
		durationsOf: () => durations.map((duration) => tables.duration(duration)),
		isOccurrence: (place) => vocabulary.typeOf(place).kind === "occurrence",
		adoptable(id) {
			const parameter = parameters.get(id);
			return parameter === undefined || parameter.enacted.length > 0 ? [] : adoptable(parameter, vocabulary.members);
		},
		dated: (id) =>
			(parameters.get(id)?.enacted ?? [])
				.map(({ from, value }) => ({ from: startOf(from, timeline), value }))
				.sort((left, right) => left.from - right.from),
		optionsOf: (id) => pack.readings.find((reading) => reading.id === id)?.options.map((option) => option.id) ?? [],
	};
}

/** Decimal fractions of more digits are not always what they were when they are read back. */
const MOST_DIGITS = 10 ** 15 - 1;

function startOf(date: string, timeline: Timeline): number {
	const day = parseDate(date);
	return day.ok ? timeline.startOfDay(day.value) : EVER;
}

/** These stand for whatever duration somebody may choose: as good as none, usual ones, and longer than anything usual. */
const USUAL: readonly Duration[] = [
	{ unit: "exact", amount: 1 },
	{ unit: "exact", amount: DAY },
	{ unit: "days", amount: 10 },
	{ unit: "days", amount: 3650 },
];

function adoptable(
	{ type, suggested }: Parameter,
	members: ReadonlyMap<string, readonly string[]>,
): readonly LiteralValue[] | undefined {
	if (type.kind === "duration") return suggested ? [suggested.value] : USUAL;
	if (type.kind === "number") return undefined;
	if (type.kind === "boolean") return [true, false];
	if (type.kind === "choice") return members.get(type.choices) ?? [];
	return suggested ? [suggested.value] : [];
}

/** Every duration of which a pack speaks, and the usual ones. */
export function durationsIn(pack: Pack): readonly Duration[] {
	const found = new Map<string, Duration>();
	const add = (value: LiteralValue | undefined): void => {
		if (typeof value === "object" && "unit" in value) found.set(`${value.amount} ${value.unit}`, value);
	};
	for (const { enacted, suggested } of pack.parameters) {
		for (const { value } of enacted) add(value);
		add(suggested?.value);
	}
	for (const norm of pack.norms) {
		for (const node of kernelsOf(norm)) {
			for (const each of everyNode(node)) if (each.op === "literal") add(each.value);
		}
	}
	for (const duration of USUAL) add(duration);
	return [...found.values()];
}

/** The conditions of a norm. */
export const kernelsOf = (norm: Norm): readonly Kernel[] => [
	...norm.applies.map(({ condition }) => condition),
	...norm.requirements.flatMap(({ guard, met, open, breached }) => [guard, met, open, breached]),
];

export interface DescribedVocabulary {
	readonly cells: ReadonlyMap<string, readonly string[]>;
	readonly members: ReadonlyMap<string, readonly string[]>;
	typeOf(place: Place): Type;
	markOf(place: Place): Mark;
	/** Whether the bearer decides how many elements a list has. */
	listMark(list: string): Mark;
	/** The field that identifies an element of a list. */
	keyOf(list: string): string;
}

/** Types and marks by place. */
export function describeVocabulary(pack: Pack): DescribedVocabulary {
	const { facts, lists, records, choices } = pack.vocabulary;
	const { menus } = indexVocabulary(pack);
	const byId = new Map<string, (typeof facts)[number]>(facts.map((fact) => [fact.id, fact]));
	const recordOf = (list: string) => {
		const name = lists.find(({ id }) => id === list)?.record;
		return records.find(({ id }) => id === name);
	};
	const described = (place: Place) =>
		place.kind === "field" ? recordOf(place.list)?.fields.find(({ id }) => id === place.field) : byId.get(place.fact);
	const product = (index: readonly string[]): readonly string[] =>
		index
			.reduce<readonly (readonly string[])[]>(
				(rows, menu) => rows.flatMap((row) => (menus.get(menu) ?? []).map((member) => [...row, member])),
				[[]],
			)
			.map((keys) => keys.join(","));
	return {
		cells: new Map(facts.filter(({ index }) => index.length > 0).map(({ id, index }) => [id, product(index)])),
		members: new Map(choices.map(({ id, members }) => [id, members.map((member) => member.id)])),
		typeOf: (place) => described(place)?.type ?? { kind: "boolean", judged: false },
		markOf: (place) => described(place)?.mark ?? "circumstance",
		listMark: (list) => lists.find(({ id }) => id === list)?.mark ?? "circumstance",
		keyOf: (list) => recordOf(list)?.key ?? "id",
	};
}
