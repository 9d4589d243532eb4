import { type Choices, chooseSituation } from "../backends/smt/choices.ts";
import { createFoundation, type Encoding, encode } from "../backends/smt/encoding.ts";
import { type Query, queryOf } from "../backends/smt/query.ts";
import { integer, type Term } from "../backends/smt/terms.ts";
import { mergeCalendars } from "../base/time/calendar.ts";
import { parseDate } from "../base/time/parse.ts";
import { createTimeline } from "../base/time/timeline.ts";
import { everyNode } from "../model/children.ts";
import type { Norm, Pack } from "../model/pack.ts";
import type { Timeline } from "../model/situation.ts";
import { type DescribedVocabulary, describeVocabulary, durationsIn, kernelsOf, totalDomain } from "./domain.ts";
import type { Written } from "./facts.ts";
import { readFound } from "./facts.ts";
import { type Claim, replay } from "./replay.ts";
import type { Answer, Session, Window } from "./session.ts";

/** What is proved about: a pack, in every situation in which everything is known. */
export interface Subject {
	readonly pack: Pack;
	readonly bound: number;
	readonly choices: Choices;
	readonly encoding: Encoding;
	readonly vocabulary: DescribedVocabulary;
	readonly window: Window;
	/** What holds of all facts. */
	readonly givens: readonly Term[];
	query(asked: readonly Term[]): Query;
	/** That the evaluation is for one of the bearers of a norm. */
	forBearerOf(norm: Norm): Term;
}

export function openSubject(pack: Pack, bound: number): Subject {
	const { manifest, vocabulary } = pack;
	const timeline = createTimeline(manifest.zone, manifest.counting, mergeCalendars(manifest.calendars, []));
	const foundation = createFoundation(pack, timeline);
	const choices = chooseSituation(foundation, totalDomain(pack, foundation.tables, timeline, bound));
	const encoding = encode(foundation, choices);
	const { build, tables } = foundation;
	const givens = vocabulary.constraints.map(({ condition }) => {
		const truth = encoding.scope.value(condition);
		return truth.sort === "truth" ? build.not(truth.surelyNot) : "true";
	});
	return {
		pack,
		bound,
		choices,
		encoding,
		vocabulary: describeVocabulary(pack),
		window: windowOf(pack, timeline),
		givens,
		query: (asked) => queryOf(foundation, choices, asked, givens),
		forBearerOf: ({ bearers }) =>
			build.any(bearers.map((bearer) => build.same(choices.viewpoint, integer(tables.text(bearer))))),
	};
}

/** Days about the commencement and some time later, and those on which every duration ends that begins on one of them. */
export function windowOf(pack: Pack, timeline: Timeline): Window {
	const first = parseDate(pack.manifest.inForce.from);
	const commencement = first.ok ? first.value : 0;
	const starts = [commencement, commencement + LATER];
	const instants = pack.norms
		.flatMap(kernelsOf)
		.flatMap((root) =>
			everyNode(root).flatMap((node) =>
				node.op === "literal" && node.sort === "moment" ? [(node.value as { readonly lo: number }).lo] : [],
			),
		);
	const literals = [...new Set(instants.filter((at) => Math.abs(at) < FAR).map((at) => timeline.dayOf(at)))];
	const ends = [...starts, ...literals.slice(0, MOST_LITERALS)].flatMap((day) =>
		durationsIn(pack).flatMap((duration) => {
			const end = timeline.shift(timeline.startOfDay(day), duration);
			return end === undefined || Math.abs(end) > FAR ? [] : [timeline.dayOf(end), timeline.dayOf(end) + 1];
		}),
	);
	return { days: [...new Set([commencement - 1, ...starts, ...starts.map((day) => day + 1), ...literals, ...ends])] };
}

/** Some months after commencement, on no special day. */
const LATER = 211;
const MOST_LITERALS = 3;
/** Instants beyond have no year of four digits. */
const FAR = 2e14;

/** What was found of a claim. */
export type Evidence =
	| { readonly kind: "witness"; readonly written: Written }
	/** There is none, at any time. */
	| { readonly kind: "none" }
	| { readonly kind: "open"; readonly reason: string };

/**
 * Looks for facts that make all of it true, and believes them only if the reference evaluator confirms the claim. `expected`
 * says what is tried first: times on which the calendar is known, or all times.
 */
export async function search(
	subject: Subject,
	session: Session,
	asked: readonly Term[],
	claim: Claim,
	expected: "found" | "impossible",
): Promise<Evidence> {
	const query = subject.query(asked);
	const isTimed = query.applications.some(({ operation }) => operation === "shift");
	const windows = isTimed && expected === "found" ? [subject.window, undefined] : [undefined, subject.window];
	let last: Answer = { kind: "unknown", reason: "" };
	for (const window of isTimed ? windows : [undefined]) {
		last = await session.decide(query, window);
		if (last.kind === "impossible" && window === undefined) return { kind: "none" };
		if (last.kind === "found") {
			const found = readFound(subject.pack, subject.choices, subject.encoding.tables, last.model, new Set(query.names));
			const replayed = replay(subject.pack, found, claim);
			if (replayed.believed) return { kind: "witness", written: replayed.written };
			return { kind: "open", reason: `${replayed.reason} (${JSON.stringify(replayed.written)})` };
		}
	}
	return { kind: "open", reason: last.kind === "unknown" ? last.reason : "no times were found that make it true" };
}
