import { ANY_MOMENT, EVER, type Moment, NEVER } from "../../model/kernel.ts";
import type { Duration } from "../../model/types.ts";
import type { Compilations, Frame, Thunk } from "./frame.ts";

export const MOMENTS: Compilations<"earliest" | "latest" | "shift" | "startOfDay" | "endOfDay" | "dayOf"> = {
	earliest(node, scope, compiler) {
		const operands = node.operands.map((operand) => compiler.moment(operand, scope));
		if (operands.length === 0) return () => ANY_MOMENT;
		return (frame) => {
			let lo = NEVER;
			let hi = NEVER;
			for (const operand of operands) {
				const moment = operand(frame);
				if (moment.lo < lo) lo = moment.lo;
				if (moment.hi < hi) hi = moment.hi;
			}
			return { lo, hi };
		};
	},

	latest(node, scope, compiler) {
		const operands = node.operands.map((operand) => compiler.moment(operand, scope));
		if (operands.length === 0) return () => ANY_MOMENT;
		return (frame) => {
			let lo = EVER;
			let hi = EVER;
			for (const operand of operands) {
				const moment = operand(frame);
				if (moment.lo > lo) lo = moment.lo;
				if (moment.hi > hi) hi = moment.hi;
			}
			return { lo, hi };
		};
	},

	shift(node, scope, compiler) {
		const from = compiler.moment(node.moment, scope);
		const by = compiler.any(node.duration, scope) as Thunk<Duration | undefined>;
		return (frame) => {
			const duration = by(frame);
			if (duration === undefined) return ANY_MOMENT;
			const moment = from(frame);
			const lo = shifted(moment.lo, duration, frame);
			if (lo === undefined) return ANY_MOMENT;
			if (moment.hi === moment.lo) return { lo, hi: lo };
			const hi = shifted(moment.hi, duration, frame);
			return hi === undefined ? ANY_MOMENT : { lo, hi };
		};
	},

	startOfDay(node, scope, compiler) {
		const day = compiler.number(node.day, scope);
		return (frame) => instant(day(frame), (number) => frame.situation.timeline.startOfDay(number));
	},

	endOfDay(node, scope, compiler) {
		const day = compiler.number(node.day, scope);
		return (frame) => instant(day(frame), (number) => frame.situation.timeline.endOfDay(number));
	},

	dayOf(node, scope, compiler) {
		const moment = compiler.moment(node.moment, scope);
		return (frame) => {
			const { lo, hi } = moment(frame);
			if (lo <= EVER || lo >= NEVER || hi <= EVER || hi >= NEVER) return undefined;
			const { timeline } = frame.situation;
			const day = timeline.dayOf(lo);
			return lo === hi || timeline.dayOf(hi) === day ? day : undefined;
		};
	},
};

function shifted(instant: number, duration: Duration, frame: Frame): number | undefined {
	if (instant <= EVER || instant >= NEVER) return instant;
	const result = frame.situation.timeline.shift(instant, duration);
	return result === undefined ? undefined : bounded(result);
}

const bounded = (instant: number): number => (instant < EVER ? EVER : instant > NEVER ? NEVER : instant);

function instant(day: number | undefined, pick: (day: number) => number): Moment {
	if (day === undefined) return ANY_MOMENT;
	const result = bounded(pick(day));
	return { lo: result, hi: result };
}
