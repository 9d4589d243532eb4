import { keyOf, type Place } from "../backends/smt/choices.ts";
import { type Model, termsOf } from "../backends/smt/model.ts";
import { elementsOf, onlyTerm } from "../backends/smt/outcomes.ts";
import { integer, type Term } from "../backends/smt/terms.ts";
import type { Kernel } from "../model/kernel.ts";
import { VIOLATED } from "../model/outcome.ts";
import type { Norm } from "../model/pack.ts";
import { boundOf, looksAtConductLists } from "./bounds.ts";
import { readFound, type Written } from "./facts.ts";
import { complyingTerms, type Game, placesOf, play } from "./game.ts";
import type { Task, Untimed } from "./proof.ts";
import { replay } from "./replay.ts";
import type { Session } from "./session.ts";
import type { Subject } from "./subject.ts";

/** In all circumstances there is conduct that violates nothing, and what a breach asks for can still be done. */
export function complianceIsPossible(subject: Subject, norms: readonly Norm[]): readonly Task[] {
	const together = componentsOf(subject, norms).map(
		(component): Task => ({
			property: "compliance-is-possible",
			norms: component.norms.map(({ id }) => id),
			run: async (session) => (await outcomeOf(subject, component, session)).compliance,
		}),
	);
	return [...together, ...norms.filter(({ event }) => event !== undefined).map((norm) => repairTask(subject, norm))];
}

/** No two norms exclude each other where each alone can be kept. */
export function noConflict(subject: Subject, norms: readonly Norm[]): readonly Task[] {
	return componentsOf(subject, norms).map((component) => ({
		property: "no-conflict",
		norms: component.norms.map(({ id }) => id),
		run: async (session) => (await outcomeOf(subject, component, session)).conflicts,
	}));
}

/** The norms of one bearer that ask for the same conduct, by whatever chain. */
interface Component {
	readonly norms: readonly Norm[];
	/** What the norms ask for, by name. */
	readonly conduct: ReadonlySet<string>;
	readonly whole: Whole;
}

/** All norms of one bearer. */
interface Whole {
	readonly bearer: string;
	readonly components: Component[];
}

const components = new WeakMap<Subject, Map<string, readonly Component[]>>();

function componentsOf(subject: Subject, norms: readonly Norm[]): readonly Component[] {
	const known = components.get(subject) ?? new Map<string, readonly Component[]>();
	components.set(subject, known);
	const key = norms.map(({ id }) => id).join(" ");
	const found = known.get(key) ?? splitByConduct(subject, norms);
	known.set(key, found);
	return found;
}

/**
 * Norms touch where they ask for the same conduct. Conduct on which it depends whether norms apply (ending the service, say) counts
 * as a circumstance at first: what can be kept whatever else is done can be kept.
 */
function splitByConduct(subject: Subject, norms: readonly Norm[]): readonly Component[] {
	return subject.pack.manifest.bearers.flatMap(({ id: bearer }) => {
		const own = norms.filter(({ bearers }) => bearers.includes(bearer));
		const before = new Set(own.flatMap((norm) => [...conductBefore(subject, norm)]));
		const askedFor = (norm: Norm) => [...ownConduct(subject, norm)].filter((name) => !before.has(name));
		const whole: Whole = { bearer, components: [] };
		for (const group of groupsOf(own, askedFor)) {
			whole.components.push({ norms: group, conduct: new Set(group.flatMap(askedFor)), whole });
		}
		return whole.components;
	});
}

/** Norms that share something, by whatever chain; in their order. */
function groupsOf(norms: readonly Norm[], namesOf: (norm: Norm) => readonly string[]): readonly (readonly Norm[])[] {
	const groups: { readonly norms: readonly Norm[]; readonly names: ReadonlySet<string> }[] = [];
	for (const norm of norms) {
		const names = namesOf(norm);
		const touching = groups.filter((group) => names.some((name) => group.names.has(name)));
		for (const group of touching) groups.splice(groups.indexOf(group), 1);
		groups.push({
			norms: [...touching.flatMap((group) => group.norms), norm],
			names: new Set([...touching.flatMap((group) => [...group.names]), ...names]),
		});
	}
	return groups.map((group) => norms.filter((norm) => group.norms.includes(norm)));
}

const violatedTerm = ({ encoding }: Subject, { id }: Norm): Term =>
	onlyTerm(encoding.outcome(id), VIOLATED, encoding.build);

interface Outcome {
	readonly compliance: readonly Untimed[];
	readonly conflicts: readonly Untimed[];
}

const COMPLIANCE = "in all circumstances there is conduct that violates none of them (it may foresee what comes)";
const CONFLICT = "they can be kept together wherever each of them can be kept";

/** Several properties and components ask for the same; it is found out once. */
function once<Key extends object, Value>(make: (key: Key, subject: Subject, session: Session) => Promise<Value>) {
	const made = new WeakMap<Key, Promise<Value>>();
	return (key: Key, subject: Subject, session: Session): Promise<Value> => {
		const known = made.get(key) ?? make(key, subject, session);
		made.set(key, known);
		return known;
	};
}

/** Whether the norms of a component can be kept by what they ask for, whatever else is done. */
const standsAlone = once(async (component: Component, subject: Subject, session: Session): Promise<boolean> => {
	const game: Game = {
		...gameOf(subject, component.whole.bearer, component.norms),
		isConduct: (place) => component.conduct.has(nameOf(place)),
		isConductList: () => false,
	};
	return (await play(subject, session, game)).kind === "answered";
});

/** What comes of the components that do not stand alone, with all other conduct of the bearer: in the groups that share any. */
const together = once(async (whole: Whole, subject: Subject, session: Session): Promise<ReadonlyMap<Norm, Outcome>> => {
	const alone: boolean[] = [];
	for (const component of whole.components) alone.push(await standsAlone(component, subject, session));
	const settled = new Set(whole.components.flatMap(({ conduct }, index) => (alone[index] ? [...conduct] : [])));
	const others = whole.components.flatMap(({ norms }, index) => (alone[index] ? [] : norms));
	const conductOf = (norm: Norm) =>
		[...ownConduct(subject, norm), ...conductBefore(subject, norm)].filter((name) => !settled.has(name));
	const outcomes = new Map<Norm, Outcome>();
	for (const norms of groupsOf(others, conductOf)) {
		const [first] = norms;
		if (first !== undefined) outcomes.set(first, await playTogether(subject, whole, norms, settled, session));
	}
	return outcomes;
});

async function outcomeOf(subject: Subject, component: Component, session: Session): Promise<Outcome> {
	const { norms, whole } = component;
	if (await standsAlone(component, subject, session)) return verdict(subject, norms, PROVED);
	const outcomes = await together(whole, subject, session);
	const own = norms.flatMap((norm) => outcomes.get(norm) ?? []);
	return {
		compliance: own.flatMap(({ compliance }) => compliance),
		conflicts: own.flatMap(({ conflicts }) => conflicts),
	};
}

/** The same of both properties; of a norm alone there is no conflict. */
function verdict(
	subject: Subject,
	norms: readonly Norm[],
	part: Omit<Untimed, "property" | "norms" | "claim">,
): Outcome {
	const outline = { norms: norms.map(({ id }) => id), ...boundOf(subject, norms), ...part } as const;
	return {
		compliance: [{ property: "compliance-is-possible", claim: COMPLIANCE, ...outline }],
		conflicts: norms.length < 2 ? [] : [{ property: "no-conflict", claim: CONFLICT, ...outline }],
	};
}

/** `settled`: the conduct by which other norms are kept, which counts as a circumstance. Of each clash one norm is left out. */
async function playTogether(
	subject: Subject,
	{ bearer }: Whole,
	norms: readonly Norm[],
	settled: ReadonlySet<string>,
	session: Session,
): Promise<Outcome> {
	const verdicts: Outcome[] = [];
	let rest = norms;
	while (rest.length > 0) {
		const everything = gameOf(subject, bearer, rest);
		const isConduct = (place: Place) => everything.isConduct(place) && !settled.has(nameOf(place));
		const result = await play(subject, session, { ...everything, isConduct });
		if (result.kind !== "unanswered") {
			const part = result.kind === "answered" ? PROVED : { result: "undecided" as const, reason: result.reason };
			verdicts.push(verdict(subject, rest, part));
			break;
		}
		const clash = await clashOf(subject, session, everything, result.circumstances);
		verdicts.push(verdict(subject, clash.norms, clash.shown));
		const left = rest.filter((norm) => norm !== clash.norms.at(-1));
		if (clash.shown.result !== "refuted" || left.length === rest.length) break;
		rest = left;
	}
	return {
		compliance: verdicts.flatMap(({ compliance }) => compliance),
		conflicts: verdicts.flatMap(({ conflicts }) => conflicts),
	};
}

const PROVED = { result: "proved" } as const;

function gameOf(subject: Subject, bearer: string, norms: readonly Norm[]): Game {
	const { vocabulary, choices, encoding } = subject;
	return {
		norms,
		forBearer: encoding.build.same(choices.viewpoint, integer(encoding.tables.text(bearer))),
		isConduct: (place) => vocabulary.markOf(place) === "conduct",
		isConductList: (list) => vocabulary.listMark(list) === "conduct",
	};
}

interface Clash {
	readonly norms: readonly Norm[];
	readonly shown: Pick<Untimed, "result" | "reason" | "facts" | "flags">;
}

/** The fewest norms that cannot be kept together in these circumstances; shown by how each of them alone is given up. */
async function clashOf(subject: Subject, session: Session, game: Game, circumstances: Model): Promise<Clash> {
	const impossible = async (norms: readonly Norm[]): Promise<boolean> => {
		const terms = complyingTerms(subject, game, norms, circumstances);
		return (await session.decide(subject.query(terms))).kind === "impossible";
	};
	let core = game.norms;
	if (!(await impossible(core))) {
		return {
			norms: core,
			shown: { result: "undecided", reason: "it depends on conduct by which other norms are kept" },
		};
	}
	for (const norm of game.norms) {
		const rest = core.filter((each) => each !== norm);
		if (rest.length > 0 && (await impossible(rest))) core = rest;
	}
	if (looksAtConductLists(subject, core)) {
		return { norms: core, shown: { result: "undecided", reason: "more elements of a list might keep them" } };
	}
	const shown: Written[] = [];
	for (const norm of core) {
		const others = core.filter((each) => each !== norm);
		const replayed = await giveUp(subject, session, game, norm, others, circumstances);
		if ("reason" in replayed) return { norms: core, shown: { result: "undecided", reason: replayed.reason } };
		shown.push(replayed);
	}
	const [first] = shown;
	const names = core.map(({ id, provision }) => `${id} (${provision})`);
	const reason =
		core.length === 1
			? `whatever is done in these circumstances violates ${names[0]}`
			: `in these circumstances whatever keeps all but one of ${names.join(", ")} violates that one`;
	return { norms: core, shown: { result: "refuted", reason, ...first } };
}

async function giveUp(
	subject: Subject,
	session: Session,
	game: Game,
	norm: Norm,
	others: readonly Norm[],
	circumstances: Model,
): Promise<Written | { readonly reason: string }> {
	const query = subject.query([...complyingTerms(subject, game, others, circumstances), violatedTerm(subject, norm)]);
	const answer = await session.decide(query);
	if (answer.kind !== "found") return { reason: "the conduct that shows it was not found" };
	const { pack, choices, encoding } = subject;
	const found = readFound(pack, choices, encoding.tables, answer.model, new Set(query.names));
	const replayed = replay(
		pack,
		found,
		(judge) =>
			judge.outcome(norm.id).possible === VIOLATED && others.every(({ id }) => judge.outcome(id).possible !== VIOLATED),
	);
	return replayed.believed ? replayed.written : { reason: replayed.reason };
}

/** Whatever else was done or violated, a norm with an event can still be kept: other conduct counts as circumstance. */
function repairTask(subject: Subject, norm: Norm): Task {
	return {
		property: "compliance-is-possible",
		norms: [norm.id],
		async run(session) {
			const own = ownConduct(subject, norm);
			const [bearer] = norm.bearers;
			const game: Game = {
				...gameOf(subject, bearer ?? "", [norm]),
				isConduct: (place) => own.has(nameOf(place)),
				isConductList: () => false,
			};
			const outline = {
				property: "compliance-is-possible",
				norms: [norm.id],
				claim: "can still be kept, whatever else was done or violated",
				...boundOf(subject, [norm]),
			} as const;
			const result = await play(subject, session, game);
			if (result.kind === "answered") return [{ ...outline, result: "proved" }];
			if (result.kind === "open") return [{ ...outline, result: "undecided", reason: result.reason }];
			return [{ ...outline, ...(await clashOf(subject, session, game, result.circumstances)).shown }];
		},
	};
}

const nameOf = (place: Place): string => (place.kind === "field" ? `${place.list} ${place.field}` : keyOf(place));

/** Conduct at which the requirement of a norm looks. */
function ownConduct(subject: Subject, norm: Norm): ReadonlySet<string> {
	return conductIn(
		subject,
		norm,
		norm.requirements.flatMap(({ met, breached }) => [met, breached]),
	);
}

/** Conduct on which it depends whether a norm applies, or from when. */
function conductBefore(subject: Subject, norm: Norm): ReadonlySet<string> {
	const before = [...norm.applies.map(({ condition }) => condition), ...norm.requirements.map(({ guard }) => guard)];
	return conductIn(subject, norm, norm.event === undefined ? before : [...before, norm.event]);
}

function conductIn(subject: Subject, norm: Norm, nodes: readonly Kernel[]): ReadonlySet<string> {
	const { encoding, vocabulary } = subject;
	const terms = elementsOf(norm, encoding.scope).flatMap(({ scope }) =>
		nodes.flatMap((node) => termsOf(scope.value(node))),
	);
	const places = [...placesOf(subject, terms).values()];
	return new Set(places.filter((place) => vocabulary.markOf(place) === "conduct").map(nameOf));
}
