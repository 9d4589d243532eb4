import { EVER, type Kernel, NEVER } from "../../../model/kernel.ts";
import { type Encodings, momentOf, numberOf, type Scope } from "../scope.ts";
import { type Builder, integer, integerOf, NO, type Term, YES } from "../terms.ts";
import { ANY_MOMENT_TERMS, type DurationTerms, type MomentTerms, pick, type Symbolic } from "../values.ts";

export const MOMENTS: Encodings<"earliest" | "latest" | "shift" | "startOfDay" | "endOfDay" | "dayOf"> = {
	earliest: (node, scope) => combined(node.operands, scope, scope.build.smaller),
	latest: (node, scope) => combined(node.operands, scope, scope.build.greater),

	shift(node, scope) {
		const { build } = scope;
		const moment = momentOf(scope, node.moment);
		const duration = scope.value(node.duration) as DurationTerms;
		const shifted = duration.among.reduce<Symbolic>((rest, number) => {
			const isIt = duration.among.length === 1 ? YES : build.same(duration.value, integer(number));
			const [lo, hi] = [moment.lo, moment.hi].map((end) => shiftedEnd(end, number, scope));
			const reached = build.all([lo?.reached ?? NO, hi?.reached ?? NO]);
			const ends: MomentTerms = { sort: "moment", lo: lo?.at ?? "", hi: hi?.at ?? "" };
			return pick(isIt, pick(reached, ends, ANY_MOMENT_TERMS, build), rest, build);
		}, ANY_MOMENT_TERMS);
		return pick(duration.known, shifted, ANY_MOMENT_TERMS, build);
	},

	startOfDay: (node, scope) => instantOf(node.day, scope, (day) => scope.time.startOfDay(day)),
	endOfDay: (node, scope) => instantOf(node.day, scope, (day) => scope.time.endOfDay(day)),

	dayOf(node, scope) {
		const { build, time } = scope;
		const { lo, hi } = momentOf(scope, node.moment);
		const finite = [lo, hi].map((end) => build.not(isEndless(end, build)));
		const [first, last] = [time.dayOf(lo), time.dayOf(hi)];
		return { sort: "day", known: build.all([...finite, build.same(first, last)]), value: first };
	},
};

function combined(operands: readonly Kernel[], scope: Scope, chosen: (left: Term, right: Term) => Term): MomentTerms {
	if (operands.length === 0) return ANY_MOMENT_TERMS;
	return operands
		.map((operand) => momentOf(scope, operand))
		.reduce((one, other) => ({ sort: "moment", lo: chosen(one.lo, other.lo), hi: chosen(one.hi, other.hi) }));
}

function isEndless(instant: Term, build: Builder): Term {
	if (integerOf(instant) !== undefined) {
		const number = integerOf(instant) as bigint;
		return number <= EVER || number >= NEVER ? YES : NO;
	}
	return build.any([build.atMost(instant, integer(EVER)), build.atMost(integer(NEVER), instant)]);
}

/** The ends of time stay put. */
function shiftedEnd(end: Term, duration: number, { build, time }: Scope): { reached: Term; at: Term } {
	const endless = isEndless(end, build);
	if (endless === YES) return { reached: YES, at: end };
	const { reached, at } = time.shift(end, duration);
	return { reached: build.any([endless, reached]), at: build.either(endless, end, saturated(at, build)) };
}

/** An instant beyond the range of integers is before or after everything. */
const saturated = (instant: Term, build: Builder): Term =>
	build.smaller(build.greater(instant, integer(EVER)), integer(NEVER));

function instantOf(node: Kernel, scope: Scope, at: (day: Term) => Term): Symbolic {
	const day = numberOf(scope, node);
	const instant = saturated(at(day.value), scope.build);
	return pick(day.known, { sort: "moment", lo: instant, hi: instant }, ANY_MOMENT_TERMS, scope.build);
}
