import type { Foundation } from "../backends/smt/encoding.ts";
import { isTrue, type Model, numberIn, readModel } from "../backends/smt/model.ts";
import { namesUnder, type Query } from "../backends/smt/query.ts";
import { integer, type Term } from "../backends/smt/terms.ts";
import { type Application, onDay, onValue } from "../backends/smt/time.ts";
import { EVER, NEVER } from "../model/kernel.ts";

/** A solver that reads SMT-LIB commands and says what it has to say. */
export interface Solver {
	/** Undefined where it took too long: it was started afresh, and remembers nothing. */
	ask(commands: string): Promise<string | undefined>;
}

/** Days to which times are confined, so that all that a calendar says of them is known. */
export interface Window {
	readonly days: readonly number[];
}

export type Answer =
	| { readonly kind: "found"; readonly model: Model }
	| { readonly kind: "impossible" }
	| { readonly kind: "unknown"; readonly reason: string };

/** A conversation with a solver about one pack. Names are told once. */
export interface Session {
	/**
	 * Whether there is a situation that makes the query true. What is found agrees with the calendar; what is impossible is so at
	 * all times, or within the window where there is one.
	 */
	decide(query: Query, window?: Window): Promise<Answer>;
}

export function openSession(foundation: Foundation, solver: Solver): Session {
	const { build, timeline } = foundation;
	const told = new Set<Term>();

	const tell = (names: readonly Term[]): string => {
		const news = names.filter((name) => !told.has(name));
		for (const name of news) told.add(name);
		return news.map(build.definitions.commandOf).join("\n");
	};
	const ask = async (commands: string): Promise<string | undefined> => {
		const answer = await solver.ask(commands);
		if (answer === undefined) told.clear();
		return answer;
	};
	const asserted = (terms: readonly Term[]): string => terms.map((term) => `(assert ${term})`).join("\n");

	return {
		async decide(query, window) {
			const lemmas = window === undefined ? [] : windowTerms(query, window, foundation);
			for (let round = 0; round < MOST_ROUNDS; round++) {
				const said = [...query.assertions, ...lemmas];
				const names = namesUnder([...query.names, ...said], build.definitions.usedBy);
				const verdict = await ask(`${tell(names)}\n(push)\n${asserted(said)}\n(check-sat)`);
				if (verdict === undefined) return { kind: "unknown", reason: OVERRAN };
				const word = verdict.trim();
				if (word !== "sat") {
					await ask("(pop)");
					if (word === "unsat") return { kind: "impossible" };
					return { kind: "unknown", reason: word === "unknown" ? OVERRAN : word };
				}
				const wanted = [...new Set([...query.watched, ...query.applications.map(({ of }) => of)])];
				const values = await ask(wanted.length === 0 ? "(pop)" : `(get-value (${wanted.join(" ")}))\n(pop)`);
				if (values === undefined) return { kind: "unknown", reason: OVERRAN };
				const model = readModel(values);
				const wrong = query.applications.filter((application) => !agrees(application, model, foundation));
				if (wrong.length === 0) return { kind: "found", model };
				lemmas.push(...wrong.map((each) => onValue(each, numberIn(each.of, model), timeline, build)));
			}
			return { kind: "unknown", reason: "no times were found on which the calendar agrees" };
		},
	};
}

const MOST_ROUNDS = 24;
const OVERRAN = "the time limit for a question was reached";

/** Whether the solver used the calendar as it is. */
function agrees(
	{ operation, duration, of, at, reached }: Application,
	model: Model,
	{ timeline }: Foundation,
): boolean {
	const start = numberIn(of, model);
	if (operation !== "shift") return !Number.isSafeInteger(start) || timeline[operation](start) === numberIn(at, model);
	if (duration === undefined) return false;
	// The ends of time stay put, whatever the calendar says.
	if (start <= EVER || start >= NEVER) return true;
	const end = timeline.shift(start, duration);
	return end === undefined ? !isTrue(reached, model) : isTrue(reached, model) && end === numberIn(at, model);
}

/** Every time that the solver chooses lies in the window, and what the calendar does with it is known. */
function windowTerms(query: Query, { days }: Window, { build, timeline }: Foundation): Term[] {
	const ranges = rangesOf(days).map(([first, last]) => [timeline.startOfDay(first), timeline.endOfDay(last)] as const);
	const shifts = query.applications.filter(({ operation }) => operation === "shift");
	return shifts.flatMap((application) => [
		build.any([
			build.atMost(integer(NEVER), application.of),
			...ranges.map(([first, last]) =>
				build.all([build.atMost(integer(first), application.of), build.atMost(application.of, integer(last))]),
			),
		]),
		...days.map((day) => onDay(application, day, timeline, build)),
	]);
}

/** Days that follow one another, as ranges. */
function rangesOf(days: readonly number[]): readonly (readonly [number, number])[] {
	const sorted = [...new Set(days)].sort((left, right) => left - right);
	return sorted.reduce<(readonly [number, number])[]>((ranges, day) => {
		const last = ranges.at(-1);
		if (last !== undefined && last[1] === day - 1) ranges[ranges.length - 1] = [last[0], day];
		else ranges.push([day, day]);
		return ranges;
	}, []);
}
