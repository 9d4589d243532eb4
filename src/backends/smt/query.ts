import type { Choices } from "./choices.ts";
import type { Foundation } from "./encoding.ts";
import { termsOf } from "./model.ts";
import { namesIn, type Term, YES } from "./terms.ts";
import { type Application, relationsOf } from "./time.ts";

/** A question to a solver: whether some situation makes all of it true. */
export interface Query {
	/** The names that it needs, in an order in which each comes after those that it uses. */
	readonly names: readonly Term[];
	readonly assertions: readonly Term[];
	readonly applications: readonly Application[];
	/** What a model has to tell: the constants that the solver chooses, and the values that are made of them. */
	readonly watched: readonly Term[];
}

/**
 * Everything that has to be said for a question: what its constants are like, what calendars do, and of `givens` (what holds of
 * all facts) those that speak of what the question speaks of.
 */
export function queryOf(
	{ build, time }: Foundation,
	choices: Choices,
	asked: readonly Term[],
	givens: readonly Term[] = [],
): Query {
	const { definitions } = build;
	const seen = new Set<Term>();
	const assertions = new Set<Term>();
	const applications = new Set<Application>();
	const pending: Term[] = [];

	const assertTerm = (term: Term): void => {
		if (term === YES || assertions.has(term)) return;
		assertions.add(term);
		pending.push(...namesIn(term));
	};
	const follow = (): void => {
		for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
			if (seen.has(name)) continue;
			seen.add(name);
			pending.push(...definitions.usedBy(name));
			for (const assumption of choices.assumptionsOn(name)) assertTerm(assumption);
			const application = time.applications.get(name);
			if (application === undefined) continue;
			applications.add(application);
			pending.push(...namesIn(application.of), ...namesIn(application.reached));
			for (const bound of application.bounds) assertTerm(bound);
		}
	};

	for (const term of asked) assertTerm(term);
	follow();
	for (let more = true; more; ) {
		const relevant = givens.filter(
			(given) => !assertions.has(given) && constantsOf(given, definitions.usedBy).some((name) => seen.has(name)),
		);
		for (const given of relevant) assertTerm(given);
		follow();
		more = relevant.length > 0;
	}
	const values = [...choices.leaves.values()].flatMap(({ value }) => {
		const names = termsOf(value).flatMap(namesIn);
		return names.some((name) => seen.has(name)) ? names : [];
	});
	pending.push(...values);
	follow();
	for (const relation of relationsOf([...applications], build)) assertTerm(relation);
	follow();
	const names = inOrder(seen);
	return {
		names,
		assertions: [...assertions],
		applications: [...applications],
		watched: [...new Set([...names.filter((name) => name.startsWith("c")), ...values])],
	};
}

/** The names in terms and in what they are made of. */
export function namesUnder(terms: readonly Term[], usedBy: (name: Term) => readonly Term[]): readonly Term[] {
	const seen = new Set<Term>();
	const pending = terms.flatMap(namesIn);
	for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		pending.push(...usedBy(name));
	}
	return inOrder(seen);
}

const constantsOf = (term: Term, usedBy: (name: Term) => readonly Term[]): readonly Term[] =>
	namesUnder([term], usedBy).filter((name) => name.startsWith("c"));

/** Names are numbered as they are made. */
const inOrder = (names: ReadonlySet<Term>): readonly Term[] =>
	[...names].sort((left, right) => Number(left.slice(1)) - Number(right.slice(1)));
