import { DAY } from "../../base/time/civil.ts";
import { parseDate } from "../../base/time/parse.ts";
import type { CountingRule, Manifest, Zone } from "../../model/pack.ts";
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

export function createTime(
	build: Builder,
	tables: Tables,
	timeline: Timeline,
	{ zone, counting }: Pick<Manifest, "zone" | "counting">,
): TimeTerms {
	const applications = new Map<Term, Application>();
	const byUse = new Map<string, Application>();
	const spans = spansOf(zone, timeline);
	const needsCalendar = ({ unit, amount }: Duration): boolean =>
		amount > 0 && (unit === "workingDays" || counting.rollsPastHolidays);
	const mayNotReach = (duration: Duration): boolean => isAnyDuration(duration) || needsCalendar(duration);

	const apply = (key: string, make: (at: Term) => Omit<Application, "at" | "of">, of: Term): Application => {
		const known = byUse.get(`${key} ${of}`);
		if (known) return known;
		const at = build.definitions.constant("Int");
		const application = { ...make(at), of, at };
		byUse.set(`${key} ${of}`, application);
		applications.set(at, application);
		return application;
	};

	/** A function of the calendar that is exact as long as the offset of the zone does not change. */
	const piecewise = (
		operation: "dayOf" | "startOfDay" | "endOfDay",
		of: Term,
		exactly: (span: Span) => { readonly from: number; readonly to: number; readonly term: Term },
	): Term => {
		const number = integerOf(of);
		if (number !== undefined) return integer(timeline[operation](Number(number)));
		const make = (at: Term) => ({
			operation,
			reached: YES,
			bounds: spans.map((span) => {
				const { from, to, term } = exactly(span);
				return between(of, from, to, build.same(at, term), build);
			}),
		});
		return apply(operation, make, of).at;
	};

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
				(at) => {
					const reached = mayNotReach(duration) ? build.definitions.constant("Bool") : YES;
					const bounds = [
						...shiftBounds(duration, instant, at, tolerance(zone), counting, build),
						...(needsCalendar(duration) ? calendarBounds(at, timeline, build) : []),
					];
					return {
						operation: "shift",
						duration,
						reached,
						bounds: bounds.map((bound) => build.any([build.not(reached), withinTime(instant, bound, build)])),
					};
				},
				instant,
			);
		},
		dayOf: (instant) =>
			piecewise("dayOf", instant, ({ first, last, minutes }) => ({
				from: first,
				to: last,
				term: build.apply("div", build.sum([instant, integer(minutes * MINUTE)]), integer(DAY)),
			})),
		startOfDay: (day) =>
			piecewise("startOfDay", day, ({ firstDay, lastDay, minutes }) => ({
				from: firstDay,
				to: lastDay,
				term: startTerm(day, minutes),
			})),
		endOfDay: (day) =>
			piecewise("endOfDay", day, ({ firstDay, lastDay, minutes }) => ({
				from: firstDay,
				to: lastDay - 1,
				term: build.sum([startTerm(day, minutes), integer(DAY - 1)]),
			})),
	};
}

const MINUTE = 60_000;
/** Days beyond are as good as never; a timeline may say so. */
const FARTHEST = 10_000_000;

/** A time during which the offset of a zone stays the same, and the days that begin in it. */
interface Span {
	readonly first: number;
	readonly last: number;
	readonly firstDay: number;
	readonly lastDay: number;
	readonly minutes: number;
}

/** A zone that changes its clocks every half year has more of them than a formula should hold. */
const MOST_SPANS = 24;

/** The last spans of a zone; the very last goes on for good, and the very first has always been. */
function spansOf({ offsets }: Zone, timeline: Timeline): readonly Span[] {
	const all = offsets.map(([from, minutes], index): Span => {
		const next = offsets[index + 1]?.[0];
		const first = index === 0 ? -FARTHEST * DAY : from;
		const last = next === undefined ? FARTHEST * DAY : next - 1;
		return { first, last, minutes, firstDay: timeline.dayOf(first) + 1, lastDay: timeline.dayOf(last) };
	});
	return all.slice(-MOST_SPANS);
}

/** How much two clocks of the zone differ at most. */
function tolerance({ offsets }: Zone): number {
	const minutes = offsets.map(([, each]) => each);
	return minutes.length === 0 ? 0 : (Math.max(...minutes) - Math.min(...minutes)) * MINUTE;
}

/** How many days a unit has at least and at most; of working days nobody knows how far apart they are. */
const DAYS: Readonly<Record<Exclude<Duration["unit"], "exact">, readonly [least: number, most: number | undefined]>> = {
	days: [1, 1],
	workingDays: [1, undefined],
	months: [28, 31],
	years: [365, 366],
};

/** A calendar duration ends with a day: not before its days are over, and one day later at most, unless that day is a holiday. */
function shiftBounds(
	duration: Duration,
	of: Term,
	at: Term,
	slack: number,
	{ rollsPastHolidays }: CountingRule,
	build: Builder,
): readonly Term[] {
	const { unit, amount } = duration;
	if (isAnyDuration(duration)) return [build.atMost(of, at)];
	if (unit === "exact" || amount > FARTHEST) return [];
	const [least, most] = DAYS[unit];
	const days = Math.max(amount, 0);
	const notBefore = build.atMost(build.sum([of, integer(days * least * DAY - slack)]), at);
	const latest = build.sum([of, integer((days * (most ?? 0) + 1) * DAY + slack)]);
	const hasLatest = most !== undefined && !(rollsPastHolidays && days > 0);
	return [build.atMost(of, at), notBefore, ...(hasLatest ? [build.atMost(at, latest)] : [])];
}

/** The ends of time stay put, so what holds of a shift need not hold of them. */
const withinTime = (of: Term, bound: Term, build: Builder): Term =>
	between(of, -FARTHEST * DAY, FARTHEST * DAY, bound, build);

/** What needs a calendar ends on one of its days. */
function calendarBounds(at: Term, { calendar, startOfDay, endOfDay }: Timeline, build: Builder): readonly Term[] {
	const [from, to] = [calendar?.from, calendar?.to].map((date) => parseDate(date ?? ""));
	if (!from?.ok || !to?.ok) return [NO];
	return [build.atMost(integer(startOfDay(from.value)), at), build.atMost(at, integer(endOfDay(to.value)))];
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
