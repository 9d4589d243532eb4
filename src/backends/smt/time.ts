import { DAY } from "../../base/time/civil.ts";
import type { Zone } from "../../model/pack.ts";
import type { Timeline } from "../../model/situation.ts";
import type { Duration } from "../../model/types.ts";
import type { Tables } from "./tables.ts";
import { type Builder, integer, integerOf, NO, type Term, YES } from "./terms.ts";

/**
 * Calendars as terms. What a formula cannot say exactly is a constant that the solver chooses within bounds that always hold:
 * an application. Facts about single days, made with the timeline that evaluates, then say what the solver may not choose.
 */
export interface TimeTerms {
	shift(instant: Term, duration: number): { readonly reached: Term; readonly at: Term };
	dayOf(instant: Term): Term;
	startOfDay(day: Term): Term;
	endOfDay(day: Term): Term;
	/** Every application, by the constant that stands for its result. */
	readonly applications: ReadonlyMap<Term, Application>;
}

/** One use of the calendar on a term. */
export interface Application {
	readonly operation: "shift" | "dayOf" | "startOfDay" | "endOfDay";
	readonly duration?: Duration;
	readonly of: Term;
	readonly at: Term;
	/** Of a shift: whether the calendar reaches so far. */
	readonly reached: Term;
	/** What holds of it at all times. */
	readonly bounds: readonly Term[];
}

/** A duration of which nothing is known but that it is one: what is proved with it holds whatever duration it is. */
export const anyDuration = (number: number): Duration => ({ unit: "days", amount: -1 - number });

export const isAnyDuration = ({ amount }: Duration): boolean => amount < 0;

export function createTime(build: Builder, tables: Tables, timeline: Timeline, zone: Zone): TimeTerms {
	const applications = new Map<Term, Application>();
	const byUse = new Map<string, Application>();
	const settled = settledOffset(zone);

	const apply = (key: string, make: (at: Term) => Omit<Application, "at" | "of">, of: Term): Application => {
		const known = byUse.get(`${key} ${of}`);
		if (known) return known;
		const at = build.definitions.constant("Int");
		const application = { ...make(at), of, at };
		byUse.set(`${key} ${of}`, application);
		applications.set(at, application);
		return application;
	};

	/** A function of the calendar that is exact from some value on. */
	const piecewise = (
		operation: "dayOf" | "startOfDay" | "endOfDay",
		of: Term,
		exactly: { readonly from: number; readonly to: number; term(of: Term, minutes: number): Term },
	): Term => {
		const number = integerOf(of);
		if (number !== undefined) return integer(timeline[operation](Number(number)));
		const within = [build.atMost(integer(exactly.from), of), build.atMost(of, integer(exactly.to))];
		const bounds = [implies(build.all(within), (at) => build.same(at, exactly.term(of, settled.minutes)), build)];
		const make = (at: Term) => ({ operation, reached: YES, bounds: bounds.map((bound) => bound(at)) });
		return apply(operation, make, of).at;
	};

	const firstDay = timeline.dayOf(settled.from) + 1;
	const startTerm = (of: Term, minutes: number) =>
		build.sum([build.product(integer(DAY), of), integer(-minutes * MINUTE)]);

	return {
		applications,
		shift(instant, number) {
			const duration = tables.durationOf(number) as Duration;
			const start = integerOf(instant);
			if (duration.unit === "exact") return { reached: YES, at: build.sum([instant, integer(duration.amount)]) };
			if (start !== undefined && !isAnyDuration(duration)) {
				const end = timeline.shift(Number(start), duration);
				return end === undefined ? { reached: NO, at: instant } : { reached: YES, at: integer(end) };
			}
			return apply(
				`shift ${number}`,
				(at) => ({
					operation: "shift",
					duration,
					reached: build.definitions.constant("Bool"),
					bounds: [build.atMost(instant, at)],
				}),
				instant,
			);
		},
		dayOf: (instant) =>
			piecewise("dayOf", instant, {
				from: settled.from,
				to: FARTHEST * DAY,
				term: (of, minutes) => build.apply("div", build.sum([of, integer(minutes * MINUTE)]), integer(DAY)),
			}),
		startOfDay: (day) => piecewise("startOfDay", day, { from: firstDay, to: FARTHEST, term: startTerm }),
		endOfDay: (day) =>
			piecewise("endOfDay", day, {
				from: firstDay,
				to: FARTHEST - 1,
				term: (of, minutes) => build.sum([startTerm(of, minutes), integer(DAY - 1)]),
			}),
	};
}

const MINUTE = 60_000;
/** Days beyond are as good as never; a timeline may say so. */
const FARTHEST = 10_000_000;

const implies =
	(condition: Term, then: (at: Term) => Term, build: Builder) =>
	(at: Term): Term =>
		build.any([build.not(condition), then(at)]);

/** The offset that holds from some instant on, for good. */
function settledOffset({ offsets }: Zone): { readonly from: number; readonly minutes: number } {
	const [from, minutes] = offsets.at(-1) ?? [0, 0];
	return { from: offsets.length < 2 ? -FARTHEST * DAY : from, minutes };
}

/** Relations between applications that hold of every calendar. */
export function relationsOf(applications: readonly Application[], build: Builder): readonly Term[] {
	return applications.flatMap((one, index) =>
		applications.slice(index + 1).flatMap((other) => {
			if (one.operation !== "shift" || other.operation !== "shift") return [];
			const [left, right] = [one.duration as Duration, other.duration as Duration];
			if (left.unit !== right.unit) return [];
			if ((isAnyDuration(left) || isAnyDuration(right)) && left.amount !== right.amount) return [];
			return [inOrder(one, left, other, right, build), inOrder(other, right, one, left, build)];
		}),
	);
}

/** No earlier start and no longer duration of one unit ends later. */
function inOrder(one: Application, left: Duration, other: Application, right: Duration, build: Builder): Term {
	if (left.amount > right.amount) return YES;
	const premise = [build.atMost(one.of, other.of), one.reached, other.reached];
	return build.any([...premise.map(build.not), build.atMost(one.at, other.at)]);
}

/** What a timeline says of a whole day: of shifts and of the day's number. */
export function onDay(application: Application, day: number, timeline: Timeline, build: Builder): Term {
	const [first, last] = [timeline.startOfDay(day), timeline.endOfDay(day)];
	const { operation, of } = application;
	if (operation === "shift") return between(of, first, last, shiftedFrom(application, first, timeline, build), build);
	if (operation === "dayOf") return between(of, first, last, build.same(application.at, integer(day)), build);
	return between(of, day, day, build.same(application.at, integer(timeline[operation](day))), build);
}

/** What a timeline says of one instant or day; of a shift, for as long as its day lasts. */
export function onValue(application: Application, value: number, timeline: Timeline, build: Builder): Term {
	const { operation, of, at } = application;
	if (operation === "shift") {
		const day = timeline.dayOf(value);
		const isInside = timeline.startOfDay(day) <= value && value <= timeline.endOfDay(day);
		if (isInside) return onDay(application, day, timeline, build);
		// So near to the ends of time numbers are no longer exact.
		return between(of, value, value, shiftedFrom(application, value, timeline, build), build);
	}
	return between(of, value, value, build.same(at, integer(timeline[operation](value))), build);
}

function shiftedFrom({ duration, at, reached }: Application, start: number, timeline: Timeline, build: Builder): Term {
	const end = timeline.shift(start, duration as Duration);
	return end === undefined ? build.not(reached) : build.all([reached, build.same(at, integer(end))]);
}

function between(term: Term, first: number, last: number, then: Term, build: Builder): Term {
	const inside = [build.atMost(integer(first), term), build.atMost(term, integer(last))];
	return build.any([...inside.map(build.not), then]);
}
