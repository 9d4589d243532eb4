import { type Choices, chooseSituation, type Domain } from "../backends/smt/choices.ts";
import { createFoundation, type Encoding, encode, type Foundation } from "../backends/smt/encoding.ts";
import type { Inputs, ParameterTerms } from "../backends/smt/inputs.ts";
import { literalTerms } from "../backends/smt/operations/leaves.ts";
import { type Scope, truthOf } from "../backends/smt/scope.ts";
import { type Builder, integer, NO, type Term, YES } from "../backends/smt/terms.ts";
import { anyDuration } from "../backends/smt/time.ts";
import { pick, type TruthTerms, unknownOf } from "../backends/smt/values.ts";
import { canonicalJson } from "../base/canonical-json.ts";
import { mergeCalendars } from "../base/time/calendar.ts";
import { DAY } from "../base/time/civil.ts";
import { createTimeline } from "../base/time/timeline.ts";
import type { Sort } from "../model/kernel.ts";
import type { Pack, Parameter, Reading } from "../model/pack.ts";
import type { Duration, Type } from "../model/types.ts";
import { describeVocabulary, totalDomain } from "../prove/domain.ts";
import type { Window } from "../prove/session.ts";
import { windowOf } from "../prove/subject.ts";

/** Two versions of a pack about the same situation: any that a facts file of the earlier one can describe. */
export interface Pair {
	readonly from: Pack;
	readonly to: Pack;
	readonly bound: number;
	readonly choices: Choices;
	readonly before: Encoding;
	readonly after: Encoding;
	/** What holds of all facts that both packs accept, and of those that the earlier one does. */
	readonly givens: readonly Term[];
	readonly earlierGivens: readonly Term[];
	/** Whether somebody adopts everything that is suggested. */
	readonly suggested: Term;
	/** Where any norm may be breached or not, the same in both versions. */
	scopeOfAnyBreach(encoding: Encoding): Scope;
	/** That no duration stands for all durations: those cannot be written down. */
	noAnyDuration(): readonly Term[];
	readonly window: Window;
	/** The beginning of a day from which on the zone keeps one offset. */
	readonly settled: number;
}

export function openPair(from: Pack, to: Pack, bound: number): Pair {
	const { manifest } = from;
	const timeline = createTimeline(manifest.zone, manifest.counting, mergeCalendars(manifest.calendars, []));
	const foundation = createFoundation(from, timeline);
	const { build } = foundation;
	const anyDurations: number[] = [];
	const choices = chooseSituation(foundation, earlierFacts(from, to, foundation, bound, anyDurations));
	const breached = anyBreach(build);
	const suggested = suggestTheSame(from, to) ? NO : build.definitions.constant("Bool");
	const before = encode(foundation, inputsOf(from, from, choices, foundation, suggested));
	const after = encode({ ...foundation, pack: to }, inputsOf(to, from, choices, foundation, suggested));
	return {
		from,
		to,
		bound,
		choices,
		before,
		after,
		givens: [...givensOf(before), ...givensOf(after)],
		earlierGivens: givensOf(before),
		suggested,
		scopeOfAnyBreach: (encoding) => encoding.scopeWith(breached),
		noAnyDuration: () =>
			[...choices.leaves.values(), ...choices.parameters.values()].flatMap(({ value }) =>
				value.sort === "duration" && value.among.length > 1
					? anyDurations
							.filter((number) => value.among.includes(number))
							.map((number) => build.not(build.same(value.value, integer(number))))
					: [],
			),
		settled: (Math.floor((manifest.zone.offsets.at(-1)?.[0] ?? 0) / DAY) + 2) * DAY,
		window: { days: [...new Set([from, to].flatMap((pack) => windowOf(pack, timeline).days))] },
	};
}

const givensOf = ({ pack, scope, build }: Encoding): readonly Term[] =>
	pack.vocabulary.constraints.map(({ condition }) => build.not(truthOf(scope, condition).surelyNot));

function anyBreach(build: Builder): (norm: string) => TruthTerms {
	const breaches = new Map<string, TruthTerms>();
	return (norm) => {
		const [surely, surelyNot] = [build.definitions.constant("Bool"), build.definitions.constant("Bool")];
		const breach = breaches.get(norm) ?? { sort: "truth", surely, surelyNot };
		breaches.set(norm, breach);
		return breach;
	};
}

const suggestionsIn = ({ readings, parameters }: Pack): string =>
	canonicalJson(
		[
			...readings.map(({ id, suggested }) => [id, suggested ?? null]),
			...parameters.map(({ id, suggested }) => [id, suggested?.value ?? null]),
		].filter(([, suggestion]) => suggestion !== null),
	);

const suggestTheSame = (from: Pack, to: Pack): boolean => suggestionsIn(from) === suggestionsIn(to);

/** What facts of the earlier pack can say. Of durations some, and one that stands for all. */
function earlierFacts(
	from: Pack,
	to: Pack,
	{ tables, timeline }: Foundation,
	bound: number,
	anyDurations: number[],
): Domain {
	const domain = totalDomain(from, tables, timeline, bound);
	const sampled = new Map<string, Duration>(USUAL.map((duration) => [canonicalJson(duration), duration]));
	for (const { suggested } of [...from.parameters, ...to.parameters]) {
		const value = suggested?.value;
		if (typeof value === "object" && "unit" in value) sampled.set(canonicalJson(value), value);
	}
	const durations = (): readonly Duration[] => {
		const any = anyDuration(anyDurations.length);
		anyDurations.push(tables.duration(any));
		return [...sampled.values(), any];
	};
	const { typeOf } = describeVocabulary(from);
	return {
		...domain,
		total: false,
		asWritten: true,
		durationsOf: () => durations().map((duration) => tables.duration(duration)),
		isOccurrence: (place) => typeOf(place).kind === "occurrence",
		adoptable(id) {
			const parameter = from.parameters.find((each) => each.id === id);
			if (parameter === undefined || parameter.enacted.length > 0) return [];
			return parameter.sort === "duration" ? durations() : domain.adoptable(id);
		},
	};
}

const USUAL: readonly Duration[] = [
	{ unit: "exact", amount: DAY },
	{ unit: "days", amount: 10 },
];

interface Typed {
	readonly id: string;
	readonly type: Type;
	readonly index?: readonly string[];
}

/** What both have, and ask for in the same way. */
function sharedBy<Entry extends Typed>(before: readonly Entry[], after: readonly Typed[]): readonly Entry[] {
	const asked = ({ type, index = [] }: Typed): string =>
		canonicalJson([type.kind === "boolean" ? type.kind : type, index]);
	return before.filter((entry) => {
		const later = after.find(({ id }) => id === entry.id);
		return later !== undefined && asked(later) === asked(entry);
	});
}

/** The situation as one of the packs sees it: what the earlier one does not have is unknown. */
function inputsOf(pack: Pack, from: Pack, choices: Choices, foundation: Foundation, suggested: Term): Inputs {
	const { build, tables, timeline } = foundation;
	const known = describeVocabulary(from);
	const own = totalDomain(pack, tables, timeline, 0);
	const parameters = new Map<string, Parameter>(pack.parameters.map((parameter) => [parameter.id, parameter]));
	const readings = new Map<string, Reading>(pack.readings.map((reading) => [reading.id, reading]));
	const has = (entries: readonly { readonly id: string }[], id: string): boolean =>
		entries.some((each) => each.id === id);
	const facts = sharedBy(from.vocabulary.facts, pack.vocabulary.facts);
	const shared = sharedBy(from.parameters, pack.parameters);
	const fieldsOf = (list: string) => {
		const [earlier, later] = [from, pack].map(({ vocabulary: { lists, records } }) => {
			const record = lists.find(({ id }) => id === list)?.record;
			return records.find(({ id }) => id === record)?.fields ?? [];
		});
		return sharedBy(earlier ?? [], later ?? []);
	};
	const dated = (id: string): ParameterTerms["dated"] =>
		own.dated(id).map(({ from: start, value }) => ({
			from: start,
			value: literalTerms(parameters.get(id)?.sort as Sort, value, tables),
		}));
	const adopted = (id: string, sort: Sort): ParameterTerms => {
		const { suggested: suggestion, enacted = [] } = parameters.get(id) ?? {};
		const chosen =
			has(shared, id) && enacted.length === 0 ? choices.parameter(id, sort) : { adopted: NO, value: unknownOf(sort) };
		const rest = { dated: dated(id) };
		if (suggestion === undefined || enacted.length > 0) return { ...chosen, ...rest };
		const value = pick(chosen.adopted, chosen.value, literalTerms(sort, suggestion.value, tables), build);
		return { adopted: build.any([chosen.adopted, suggested]), value, ...rest };
	};
	return {
		asOf: choices.asOf,
		bearer: choices.bearer,
		fact: (fact, sort) => (has(facts, fact) ? choices.fact(fact, sort) : unknownOf(sort)),
		cells(fact, sort) {
			const earlier = has(facts, fact) && known.cells.has(fact) ? choices.cells(fact, sort) : new Map();
			return new Map(own.cellsOf(fact).map((cell) => [cell, earlier.get(cell) ?? unknownOf(sort)]));
		},
		list: (list) => (has(from.vocabulary.lists, list) ? choices.list(list) : { exists: [], complete: NO }),
		field: (list, place, field, sort) =>
			has(fieldsOf(list), field) ? choices.field(list, place, field, sort) : unknownOf(sort),
		parameter: adopted,
		hasValue(id) {
			const parameter = parameters.get(id);
			if (parameter === undefined) return NO;
			return parameter.enacted.length > 0 ? YES : adopted(id, parameter.sort).adopted;
		},
		reading(id) {
			const chosen = has(from.readings, id) ? choices.reading(id) : integer(-1);
			const suggestion = readings.get(id)?.suggested;
			if (suggestion === undefined) return chosen;
			const none = build.all([suggested, build.same(chosen, integer(-1))]);
			return build.either(none, integer(tables.text(suggestion)), chosen);
		},
	};
}
