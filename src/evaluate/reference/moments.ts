import { ANY_MOMENT, EVER, type Kernel, type Moment, NEVER } from "../../model/kernel.ts";
import type { Timeline, Value } from "../../model/situation.ts";
import type { Duration } from "../../model/types.ts";
import { type Environment, type Meanings, momentOf, numberOf } from "./environment.ts";

export const MOMENTS: Meanings<"earliest" | "latest" | "shift" | "startOfDay" | "endOfDay" | "dayOf"> = {
	earliest: (node, environment) => combine(node.operands, environment, Math.min),
	latest: (node, environment) => combine(node.operands, environment, Math.max),

	shift(node, environment) {
		const moment = momentOf(environment, node.moment);
		const duration = environment.value(node.duration) as Duration | undefined;
		if (duration === undefined) return ANY_MOMENT;
		const lo = shiftEnd(moment.lo, duration, environment.situation.timeline);
		const hi = shiftEnd(moment.hi, duration, environment.situation.timeline);
		return lo === undefined || hi === undefined ? ANY_MOMENT : { lo, hi };
	},

	startOfDay: (node, environment) => instantOf(node.day, environment, (day, timeline) => timeline.startOfDay(day)),
	endOfDay: (node, environment) => instantOf(node.day, environment, (day, timeline) => timeline.endOfDay(day)),

	dayOf(node, environment) {
		const { lo, hi } = momentOf(environment, node.moment);
		if (isEndless(lo) || isEndless(hi)) return undefined;
		const day = environment.situation.timeline.dayOf(lo);
		return day === environment.situation.timeline.dayOf(hi) ? day : undefined;
	},
};

function combine(operands: readonly Kernel[], environment: Environment, pick: (...ends: number[]) => number): Moment {
	if (operands.length === 0) return ANY_MOMENT;
	const moments = operands.map((operand) => momentOf(environment, operand));
	return moments.reduce((one, other) => ({ lo: pick(one.lo, other.lo), hi: pick(one.hi, other.hi) }));
}

const isEndless = (instant: number): boolean => instant <= EVER || instant >= NEVER;

function shiftEnd(instant: number, duration: Duration, timeline: Timeline): number | undefined {
	if (isEndless(instant)) return instant;
	const shifted = timeline.shift(instant, duration);
	return shifted === undefined ? undefined : saturate(shifted);
}

/** An instant beyond the range of integers is before or after everything. */
const saturate = (instant: number): number => Math.min(Math.max(instant, EVER), NEVER);

function instantOf(node: Kernel, environment: Environment, pick: (day: number, timeline: Timeline) => number): Value {
	const day = numberOf(environment, node);
	if (day === undefined) return ANY_MOMENT;
	const instant = saturate(pick(day, environment.situation.timeline));
	return { lo: instant, hi: instant };
}
