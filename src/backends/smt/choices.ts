import { DAY } from "../../base/time/civil.ts";
import { EVER, type LiteralValue, NEVER, type Sort } from "../../model/kernel.ts";
import { LARGEST_NUMBER } from "../../model/types.ts";
import type { Foundation } from "./encoding.ts";
import type { Inputs, ListTerms, ParameterTerms } from "./inputs.ts";
import { literalTerms } from "./operations/leaves.ts";
import { type Builder, integer, type Term } from "./terms.ts";
import { type Symbolic, unknownOf } from "./values.ts";

/** Where a value stands in a situation. */
export type Place =
	| { readonly kind: "fact"; readonly fact: string }
	| { readonly kind: "cell"; readonly fact: string; readonly cell: string }
	| { readonly kind: "field"; readonly list: string; readonly place: number; readonly field: string };

/** A value that the solver chooses. */
export interface Leaf {
	readonly place: Place;
	readonly sort: Sort;
	readonly value: Symbolic;
}

/** What limits the choices of the solver. */
export interface Domain {
	/** Everything is known: of every moment when it was, or that it has not been as of now. */
	readonly total: boolean;
	/** Of a moment nothing is known but what a facts file can say of it. */
	readonly asWritten?: true;
	/** The first and the last instant that something may happen. */
	readonly times: readonly [first: number, last: number];
	/** The first and the last day that a date may be. */
	readonly days: readonly [first: number, last: number];
	/** The largest number at a place, in scaled units. */
	largestAt(place: Place): number;
	/** How many elements each list has at most. */
	placesOf(list: string): number;
	cellsOf(fact: string): readonly string[];
	/** The members of a set or of a choice; undefined for a text that may be any. */
	membersOf(place: Place): readonly string[] | undefined;
	/** The numbers of the durations that may be chosen. */
	durationsOf(place: Place): readonly number[];
	/** Whether something happens at that place, or whether it is just a point in time. */
	isOccurrence(place: Place): boolean;
	/** What a parameter may be adopted as; undefined for any number. */
	adoptable(parameter: string): readonly LiteralValue[] | undefined;
	dated(parameter: string): readonly { readonly from: number; readonly value: LiteralValue }[];
	/** The options of a reading. */
	optionsOf(reading: string): readonly string[];
}

/** A situation that the solver chooses, as far as formulas ask for it. */
export interface Choices extends Inputs {
	readonly leaves: ReadonlyMap<string, Leaf>;
	readonly lists: ReadonlyMap<string, ListTerms>;
	readonly parameters: ReadonlyMap<string, ParameterTerms>;
	readonly readings: ReadonlyMap<string, Term>;
	/** The number of the bearer in the table of texts. */
	readonly viewpoint: Term;
	/** What holds of a constant, whatever else is chosen. */
	assumptionsOn(constant: Term): readonly Term[];
}

export function chooseSituation(foundation: Foundation, domain: Domain): Choices {
	const { build, tables } = foundation;
	const { definitions } = build;
	const assumptions = new Map<Term, Term[]>();
	const leaves = new Map<string, Leaf>();
	const lists = new Map<string, ListTerms>();
	const parameters = new Map<string, ParameterTerms>();
	const readings = new Map<string, Term>();

	const assume = (constant: Term, ...terms: readonly Term[]): Term => {
		assumptions.set(constant, [...(assumptions.get(constant) ?? []), ...terms]);
		return constant;
	};
	const number = (...limits: readonly ((term: Term) => Term)[]): Term => {
		const constant = definitions.constant("Int");
		return assume(constant, ...limits.map((limit) => limit(constant)));
	};
	const asOf = number(within(build, ...domain.times));
	const viewpoint = number();
	const fresh = freshValue({ foundation, domain, asOf, number, assume });

	const leaf = (place: Place, sort: Sort): Symbolic => {
		const key = keyOf(place);
		const known = leaves.get(key) ?? { place, sort, value: fresh(place, sort) };
		leaves.set(key, known);
		return known.value;
	};
	const once = <Value>(made: Map<string, Value>, key: string, make: () => Value): Value => {
		const known = made.get(key) ?? make();
		made.set(key, known);
		return known;
	};

	const inputs: Choices = {
		asOf,
		viewpoint,
		leaves,
		lists,
		parameters,
		readings,
		assumptionsOn: (constant) => assumptions.get(constant) ?? [],
		bearer: (bearer) => build.same(viewpoint, integer(tables.text(bearer))),
		fact: (fact, sort) => leaf({ kind: "fact", fact }, sort),
		cells: (fact, sort) =>
			new Map(domain.cellsOf(fact).map((cell) => [cell, leaf({ kind: "cell", fact, cell }, sort)])),
		field: (list, place, field, sort) => leaf({ kind: "field", list, place, field }, sort),
		list: (list) =>
			once(lists, list, () => {
				const exists = Array.from({ length: domain.placesOf(list) }, () => definitions.constant("Bool"));
				for (const [place, each] of exists.entries()) {
					const before = exists[place - 1];
					if (before !== undefined) assume(each, build.any([build.not(each), before]));
				}
				return { exists, complete: domain.total ? "true" : definitions.constant("Bool") };
			}),
		parameter: (parameter, sort) =>
			once(parameters, parameter, () => {
				const values = domain.adoptable(parameter);
				const dated = domain
					.dated(parameter)
					.map(({ from, value }) => ({ from, value: literalTerms(sort, value, tables) }));
				const none = values !== undefined && values.length === 0;
				return {
					adopted: none ? "false" : definitions.constant("Bool"),
					value: none ? unknownOf(sort) : adoptedValue(sort, values, { foundation, number }),
					dated,
				};
			}),
		hasValue: (parameter) => {
			if (domain.dated(parameter).length > 0) return "true";
			const values = domain.adoptable(parameter) ?? [0];
			return values.length === 0 ? "false" : inputs.parameter(parameter, sortOf(values[0] ?? 0)).adopted;
		},
		reading: (reading) =>
			once(readings, reading, () => {
				const options = domain.optionsOf(reading).map((option) => integer(tables.text(option)));
				return number((term) => build.any([integer(-1), ...options].map((option) => build.same(term, option))));
			}),
	};
	return inputs;
}

export const keyOf = (place: Place): string =>
	JSON.stringify(
		place.kind === "fact"
			? [place.fact]
			: place.kind === "cell"
				? [place.fact, place.cell]
				: [place.list, place.place, place.field],
	);

const within =
	(build: Builder, least: number, greatest: number) =>
	(term: Term): Term =>
		build.all([build.atMost(integer(least), term), build.atMost(term, integer(greatest))]);

/** Of a parameter, by one of its values. */
function sortOf(value: LiteralValue): Sort {
	if (typeof value === "boolean") return "truth";
	if (typeof value === "number") return "number";
	if (typeof value === "string") return "text";
	if ("unit" in value) return "duration";
	return "lo" in value ? "moment" : "set";
}

type MakeNumber = (...limits: readonly ((term: Term) => Term)[]) => Term;

/** One of the values that may be adopted. */
function adoptedValue(
	sort: Sort,
	values: readonly LiteralValue[] | undefined,
	{ foundation: { build, tables }, number }: { readonly foundation: Foundation; readonly number: MakeNumber },
): Symbolic {
	if (values === undefined) {
		return { sort: "number", known: "true", value: number(within(build, -LARGEST_NUMBER, LARGEST_NUMBER)) };
	}
	const options = values.map((value) => literalTerms(sort, value, tables));
	if (sort === "duration") {
		const among = options.flatMap((option) => (option.sort === "duration" ? option.among : []));
		return durationAmong(among, "true", build, number);
	}
	const numbers = options.map((option) => ("value" in option ? option.value : ""));
	if (sort === "truth") {
		const surely = build.definitions.constant("Bool");
		return { sort, surely, surelyNot: build.not(surely) };
	}
	if (sort === "number" || sort === "day" || sort === "text") {
		const value = number((term) => build.any(numbers.map((each) => build.same(term, each))));
		return { sort, known: "true", value };
	}
	return options[0] ?? unknownOf(sort);
}

/** Where there is no choice, nothing is asked of the solver. */
function durationAmong(among: readonly number[], known: Term, build: Builder, number: MakeNumber): Symbolic {
	const value = among.length === 1 ? integer(among[0] as number) : number(oneOf(build, among));
	return { sort: "duration", known, value, among };
}

const oneOf =
	(build: Builder, numbers: readonly number[]) =>
	(term: Term): Term =>
		build.any(numbers.map((each) => build.same(term, integer(each))));

interface Making {
	readonly foundation: Foundation;
	readonly domain: Domain;
	readonly asOf: Term;
	readonly number: MakeNumber;
	assume(constant: Term, ...terms: readonly Term[]): Term;
}

/** A value of which the solver chooses everything that the domain leaves open. */
function freshValue(making: Making): (place: Place, sort: Sort) => Symbolic {
	const { foundation, domain, number } = making;
	const { build, tables } = foundation;
	const bool = (): Term => build.definitions.constant("Bool");
	const known = (): Term => (domain.total ? "true" : bool());
	return (place, sort) => {
		switch (sort) {
			case "truth": {
				const surely = bool();
				if (domain.total) return { sort, surely, surelyNot: build.not(surely) };
				const surelyNot = bool();
				making.assume(surely, build.any([build.not(surely), build.not(surelyNot)]));
				return { sort, surely, surelyNot };
			}
			case "moment":
				if (domain.total) return totalMoment(place, making);
				return domain.asWritten ? writtenMoment(place, making) : anyMoment(making);
			case "duration":
				return durationAmong(domain.durationsOf(place), known(), build, number);
			case "set": {
				const members = (domain.membersOf(place) ?? []).map((member) => [member, bool()] as const);
				return { sort, known: known(), members: new Map(members) };
			}
			case "text": {
				const members = domain.membersOf(place);
				const limit =
					members === undefined
						? (term: Term) => build.atMost("0", term)
						: oneOf(
								build,
								members.map((member) => tables.text(member)),
							);
				return { sort, known: known(), value: number(limit) };
			}
			case "day":
				return { sort, known: known(), value: number(within(build, ...domain.days)) };
			default: {
				const largest = domain.largestAt(place);
				return { sort, known: known(), value: number(within(build, -largest, largest)) };
			}
		}
	};
}

/** When it was, or `not yet` as of now. */
function totalMoment(place: Place, { foundation: { build }, domain, asOf, number }: Making): Symbolic {
	const finite = within(build, ...domain.times);
	if (!domain.isOccurrence(place)) {
		const at = number(finite);
		return { sort: "moment", lo: at, hi: at };
	}
	const past = number(finite, (term) => build.atMost(term, asOf));
	const happened = build.definitions.constant("Bool");
	return {
		sort: "moment",
		lo: build.either(happened, past, build.sum([asOf, "1"])),
		hi: build.either(happened, past, integer(NEVER)),
	};
}

/** A time; of something that happens also a day, and that it had happened or had not as of some time; or nothing. */
function writtenMoment(place: Place, { foundation: { build, time }, domain, number, assume }: Making): Symbolic {
	const finite = within(build, ...domain.times);
	const [lo, hi] = [number(), number()];
	const between = (first: Term, last: Term): Term => build.all([build.same(lo, first), build.same(hi, last)]);
	const shapes = [build.all([finite(lo), build.same(lo, hi)]), between(integer(EVER), integer(NEVER))];
	if (domain.isOccurrence(place)) {
		const [first, last] = domain.times.map((at) => Math.trunc(at / DAY)) as [number, number];
		const day = number(within(build, first, last));
		shapes.push(
			between(time.startOfDay(day), time.endOfDay(day)),
			build.all([finite(lo), build.same(hi, integer(NEVER))]),
			build.all([build.same(lo, integer(EVER)), finite(hi)]),
		);
	}
	const shape = build.all([build.any(shapes), build.atMost(lo, hi)]);
	for (const end of [lo, hi]) assume(end, shape);
	return { sort: "moment", lo, hi };
}

function anyMoment({ foundation: { build }, number, assume }: Making): Symbolic {
	const [lo, hi] = [number(within(build, EVER, NEVER)), number(within(build, EVER, NEVER))];
	assume(lo, build.atMost(lo, hi));
	return { sort: "moment", lo, hi };
}
