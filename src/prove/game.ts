import { keyOf, type Leaf, type Place } from "../backends/smt/choices.ts";
import { type Encoding, encode } from "../backends/smt/encoding.ts";
import type { Inputs } from "../backends/smt/inputs.ts";
import { isTrue, type Model, numberIn, termsOf, valueIn } from "../backends/smt/model.ts";
import { literalTerms } from "../backends/smt/operations/leaves.ts";
import { elementsOf, onlyTerm } from "../backends/smt/outcomes.ts";
import { namesUnder } from "../backends/smt/query.ts";
import { momentOf } from "../backends/smt/scope.ts";
import { integer, NO, namesIn, type Term, YES } from "../backends/smt/terms.ts";
import { type MomentTerms, type Symbolic, unknownOf } from "../backends/smt/values.ts";
import { NEVER } from "../model/kernel.ts";
import { VIOLATED } from "../model/outcome.ts";
import type { Norm } from "../model/pack.ts";
import type { Answer, Session } from "./session.ts";
import type { Subject } from "./subject.ts";

/**
 * Two players: one chooses the circumstances, the other answers with conduct that violates none of the norms. An answer is not a
 * conduct but a rule for one (`at the moment at which the incident was discovered`), so it answers many circumstances at once.
 */
export interface Game {
	readonly norms: readonly Norm[];
	/** For whom the norms are evaluated, as a term. */
	readonly forBearer: Term;
	isConduct(place: Place): boolean;
	/** Whether the bearer decides how many elements a list has. */
	isConductList(list: string): boolean;
}

export type Result =
	| { readonly kind: "answered" }
	/** The choices of the circumstances to which there is no answer. */
	| { readonly kind: "unanswered"; readonly circumstances: Model }
	| { readonly kind: "open"; readonly reason: string };

const MOST_ROUNDS = 40;

/** A rule for conduct: what each of its values is, in terms of the circumstances. */
interface Rule {
	value(place: Place, symbolic: Symbolic): Symbolic;
	exists(list: string, places: readonly Term[]): readonly Term[];
}

export async function play(subject: Subject, session: Session, game: Game): Promise<Result> {
	const rules: Rule[] = [];
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const asked = [game.forBearer, ...rules.map((rule) => violatedUnder(rule, subject, game))];
		const candidate = await decideSomehow(subject, session, asked);
		if (candidate.kind === "impossible") return { kind: "answered" };
		if (candidate.kind === "unknown") return { kind: "open", reason: candidate.reason };
		const answer = await respond(subject, session, game, candidate.model);
		if (answer.kind === "unknown") return { kind: "open", reason: answer.reason };
		if (answer.kind === "impossible") return { kind: "unanswered", circumstances: candidate.model };
		rules.push(ruleFrom(answer.model, answer.occasions, subject));
	}
	return { kind: "open", reason: `no conduct was found that answers everything, in ${MOST_ROUNDS} rounds` };
}

/** First on times of which the calendar is known, which find quickly and exclude nothing; then at all times. */
async function decideSomehow(subject: Subject, session: Session, asked: readonly Term[]): Promise<Answer> {
	const query = subject.query(asked);
	const within = await session.decide(query, subject.window);
	return within.kind === "found" ? within : session.decide(query);
}

/** That some norm is violated, whoever acts by the rule. */
function violatedUnder(rule: Rule, subject: Subject, game: Game): Term {
	const { encoding, choices } = subject;
	const inputs: Inputs = {
		...choices,
		fact(fact, sort) {
			const place: Place = { kind: "fact", fact };
			const symbolic = choices.fact(fact, sort);
			return game.isConduct(place) ? rule.value(place, symbolic) : symbolic;
		},
		cells: (fact, sort) =>
			new Map(
				[...choices.cells(fact, sort)].map(([cell, symbolic]) => {
					const place: Place = { kind: "cell", fact, cell };
					return [cell, game.isConduct(place) ? rule.value(place, symbolic) : symbolic];
				}),
			),
		field(list, index, field, sort) {
			const place: Place = { kind: "field", list, place: index, field };
			const symbolic = choices.field(list, index, field, sort);
			return game.isConduct(place) ? rule.value(place, symbolic) : symbolic;
		},
		list(list) {
			const { exists, complete } = choices.list(list);
			return { complete, exists: game.isConductList(list) ? rule.exists(list, exists) : exists };
		},
	};
	return violated(encode(encoding, inputs), game.norms);
}

const violated = (encoding: Encoding, norms: readonly Norm[]): Term =>
	encoding.build.any(norms.map(({ id }) => onlyTerm(encoding.outcome(id), VIOLATED, encoding.build)));

type Response =
	| { readonly kind: "found"; readonly model: Model; readonly occasions: readonly Occasion[] }
	| { readonly kind: "impossible" }
	| { readonly kind: "unknown"; readonly reason: string };

/** Conduct in the given circumstances: by preference such that happens together with something else. */
async function respond(subject: Subject, session: Session, game: Game, circumstances: Model): Promise<Response> {
	const asked = complyingTerms(subject, game, game.norms, circumstances);
	// The fewer occasions, the more circumstances a rule answers.
	for (const occasions of [eventsAndNow(subject, game), [...endsOf(subject, game), ...eventsAndNow(subject, game)]]) {
		const query = subject.query([...asked, ...togetherTerms(subject, game, occasions)]);
		const told = new Set(query.names);
		const moments = occasions.flatMap(({ moment }) => termsOf(moment).filter((term) => told.has(term)));
		const watched = [...new Set([...query.watched, ...moments])];
		const simple = await session.decide({ ...query, watched }, subject.window);
		if (simple.kind === "found") return { ...simple, occasions };
	}
	const free = await decideSomehow(subject, session, asked);
	return free.kind === "found" ? { ...free, occasions: [] } : free;
}

/** That none of some norms is violated, in circumstances that are given. */
export function complyingTerms(
	subject: Subject,
	game: Game,
	norms: readonly Norm[],
	circumstances: Model,
): readonly Term[] {
	const { encoding } = subject;
	const { build } = encoding;
	const complied = norms.map(({ id }) => build.not(onlyTerm(encoding.outcome(id), VIOLATED, build)));
	const fixed = [...circumstanceConstants(subject, game)].flatMap((constant) => {
		const value = circumstances.get(constant);
		if (value === undefined) return [];
		if (value === YES) return [constant];
		return [value === NO ? build.not(constant) : build.same(constant, value)];
	});
	return [game.forBearer, ...complied, ...fixed];
}

/** The constants in which the circumstances are chosen. */
function circumstanceConstants(subject: Subject, game: Game): ReadonlySet<Term> {
	const { choices, encoding } = subject;
	const constantsIn = (terms: readonly Term[]): readonly Term[] =>
		namesUnder(terms, encoding.build.definitions.usedBy).filter((name) => name.startsWith("c"));
	const leaves = (isConduct: boolean): readonly Term[] =>
		[...choices.leaves.values()]
			.filter(({ place }) => game.isConduct(place) === isConduct)
			.flatMap(({ value }) => termsOf(value));
	const lists = [...choices.lists].filter(([list]) => !game.isConductList(list)).flatMap(([, { exists }]) => exists);
	const parameters = [...choices.parameters.values()].flatMap(({ adopted, value }) => [adopted, ...termsOf(value)]);
	return new Set(
		constantsIn([
			...leaves(false),
			...lists,
			...parameters,
			...choices.readings.values(),
			choices.asOf,
			choices.viewpoint,
		]),
	);
}

/** What conduct can happen together with. */
interface Occasion {
	/** Of an event that befalls the bearer. */
	readonly place?: Place;
	readonly moment: MomentTerms;
}

/** The events that befall the bearer; now; never yet. */
function eventsAndNow({ choices, encoding: { build } }: Subject, game: Game): readonly Occasion[] {
	const { asOf } = choices;
	const events = [...choices.leaves.values()].flatMap(({ place, value }): readonly Occasion[] =>
		value.sort === "moment" && !game.isConduct(place) ? [{ place, moment: value }] : [],
	);
	return [
		...events,
		{ moment: { sort: "moment", lo: asOf, hi: asOf } },
		{ moment: { sort: "moment", lo: build.sum([asOf, "1"]), hi: integer(NEVER) } },
	];
}

/** The end of each period, and the moment after it; as long as it has not come, not yet. */
function endsOf({ choices: { asOf }, encoding }: Subject, { norms }: Game): readonly Occasion[] {
	const { build, scope } = encoding;
	const ends = norms.flatMap((norm) =>
		elementsOf(norm, scope).flatMap((element) =>
			norm.requirements.flatMap(({ due }) => (due === undefined ? [] : [momentOf(element.scope, due).lo])),
		),
	);
	return [...new Set(ends)]
		.flatMap((end) => [end, build.sum([end, "1"])])
		.map((at) => {
			const hasCome = build.atMost(at, asOf);
			const lo = build.either(hasCome, at, build.sum([asOf, "1"]));
			return { moment: { sort: "moment", lo, hi: build.either(hasCome, at, integer(NEVER)) } };
		});
}

const conductMoments = ({ choices }: Subject, game: Game): readonly (Leaf & { readonly value: MomentTerms })[] =>
	[...choices.leaves.values()].flatMap((leaf) =>
		leaf.value.sort === "moment" && game.isConduct(leaf.place) ? [{ ...leaf, value: leaf.value }] : [],
	);

/** Of the moments at which the norms look: each is one of the occasions. */
function togetherTerms(subject: Subject, game: Game, all: readonly Occasion[]): readonly Term[] {
	const { build } = subject.encoding;
	const asked = new Set(subject.query(game.norms.map(({ id }) => violatedTerm(subject, id))).names);
	const occasions = all.filter(
		({ place, moment }) => place === undefined || termsOf(moment).some((term) => asked.has(term)),
	);
	return conductMoments(subject, game)
		.filter(({ value }) => termsOf(value).some((term) => asked.has(term)))
		.map(({ value }) =>
			build.any(
				occasions.map(({ moment }) => build.all([build.same(value.lo, moment.lo), build.same(value.hi, moment.hi)])),
			),
		);
}

const violatedTerm = ({ encoding }: Subject, norm: string): Term =>
	onlyTerm(encoding.outcome(norm), VIOLATED, encoding.build);

/** Generalises conduct to a rule: moments to the occasions with which they coincide, the rest as it is. */
function ruleFrom(model: Model, occasions: readonly Occasion[], subject: Subject): Rule {
	const { tables } = subject.encoding;
	return {
		value(place, symbolic) {
			if (symbolic.sort === "moment") {
				return coinciding(place, symbolic, model, occasions) ?? fixedMoment(symbolic, model);
			}
			const value = valueIn(symbolic, model, tables);
			return value === undefined ? unknownOf(symbolic.sort) : literalTerms(symbolic.sort, value, tables);
		},
		exists: (_, places) => places.map((place) => (isTrue(place, model) ? YES : NO)),
	};
}

const fixedMoment = ({ lo, hi }: MomentTerms, model: Model): MomentTerms => ({
	sort: "moment",
	lo: integer(numberIn(lo, model)),
	hi: integer(numberIn(hi, model)),
});

/** An event of the same element rather than another, an event rather than now. */
function coinciding(
	place: Place,
	{ lo, hi }: MomentTerms,
	model: Model,
	occasions: readonly Occasion[],
): MomentTerms | undefined {
	// What no norm looked at may be as it is.
	if (!model.has(lo)) return occasions.at(-1)?.moment;
	const alike = occasions.filter(
		({ moment }) =>
			numberIn(moment.lo, model) === numberIn(lo, model) && numberIn(moment.hi, model) === numberIn(hi, model),
	);
	const near = alike.find((occasion) => occasion.place !== undefined && sameElement(occasion.place, place));
	const undone = alike.find((occasion) => occasion.place === undefined);
	return (near ?? undone ?? alike[0])?.moment;
}

function sameElement(one: Place, other: Place): boolean {
	if (one.kind === "field" && other.kind === "field") return one.list === other.list && one.place === other.place;
	return one.kind !== "field" && other.kind !== "field";
}

/** The places at which terms look, also through the calendar. */
export function placesOf({ choices, encoding }: Subject, terms: readonly Term[]): ReadonlyMap<string, Place> {
	const { build, time } = encoding;
	const usedBy = (name: Term): readonly Term[] => [
		...build.definitions.usedBy(name),
		...namesIn(time.applications.get(name)?.of ?? ""),
	];
	const names = new Set(namesUnder(terms, usedBy));
	const leaves = [...choices.leaves.values()].filter(({ value }) =>
		// All moments that have not come yet have `asOf` in common.
		namesUnder(termsOf(value), usedBy).some((name) => name.startsWith("c") && name !== choices.asOf && names.has(name)),
	);
	return new Map(leaves.map(({ place }) => [keyOf(place), place]));
}
