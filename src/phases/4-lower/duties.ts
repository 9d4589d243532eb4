import type { ParameterId } from "../../base/brand.ts";
import type { Deadline, Duty } from "../../model/ast.ts";
import { walk } from "../../model/children.ts";
import type { Kernel } from "../../model/kernel.ts";
import type { NormContext } from "./context.ts";
import { lowerExpression } from "./expressions.ts";
import { AS_OF, after, all, any, byThen, not, truth } from "./kernels.ts";

/** D, O and V of a duty, and the moment until which performance is in time. */
export interface LoweredDuty {
	readonly met: Kernel;
	readonly open: Kernel;
	readonly breached: Kernel;
	readonly due?: Kernel;
}

export const lowerDuty = (duty: Duty, context: NormContext): LoweredDuty => {
	switch (duty.kind) {
		case "holds": {
			const holds = lowerExpression(duty.condition, context);
			return negatedIf(duty.negated, { met: holds, open: truth(false), breached: not(holds) });
		}
		case "happens":
			return negatedIf(duty.negated, lowerHappening(duty, context));
		case "all":
		case "any": {
			const parts = duty.duties.map((part) => lowerDuty(part, context));
			const [met, breached] =
				duty.kind === "all"
					? [all(parts.map((part) => part.met)), any(parts.map((part) => part.breached))]
					: [any(parts.map((part) => part.met)), all(parts.map((part) => part.breached))];
			return { met, open: all([not(met), not(breached)]), breached };
		}
	}
};

/** A prohibition is the duty with D and V exchanged. */
const negatedIf = (negated: boolean, duty: LoweredDuty): LoweredDuty =>
	negated ? { ...duty, met: duty.breached, breached: duty.met } : duty;

const lowerHappening = (duty: Extract<Duty, { kind: "happens" }>, context: NormContext): LoweredDuty => {
	const moment = lowerExpression(duty.moment, context);
	const happened = byThen(moment, AS_OF);
	// Performance before it is allowed does not count, as if it had not happened.
	const counted =
		duty.notBefore === undefined
			? happened
			: all([happened, not(after(lowerExpression(duty.notBefore, context), moment))]);
	if (duty.deadline !== undefined) return lowerDeadline(duty.deadline, moment, counted, context);
	// A ban without a period is a standing one: what has not happened complies.
	return duty.negated ? { met: counted, open: truth(false), breached: not(counted) } : untimed(counted);
};

const lowerDeadline = (deadline: Deadline, moment: Kernel, counted: Kernel, context: NormContext): LoweredDuty => {
	switch (deadline.kind) {
		case "within": {
			const start = deadline.from === undefined ? context.event : lowerExpression(deadline.from, context);
			return timed(moment, counted, shifted(start, lowerExpression(deadline.duration, context)));
		}
		case "by": {
			const due = lowerExpression(deadline.moment, context);
			const type = context.checked.types.get(deadline.moment)?.kind;
			return timed(moment, counted, type === "date" || type === "date-literal" ? { op: "endOfDay", day: due } : due);
		}
		case "without-stated-time": {
			if (deadline.reasonable === undefined) return untimed(counted);
			const reasonable = lowerExpression(deadline.reasonable, context);
			return onceAdopted(reasonable, timed(moment, counted, shifted(context.event, reasonable)), untimed(counted));
		}
	}
};

const shifted = (start: Kernel | undefined, duration: Kernel): Kernel => {
	if (start === undefined) throw new Error("a checked deadline has a moment to count from");
	return { op: "shift", moment: start, duration };
};

/** Late once `asOf` is past due; met if it happened at or before due; late performance does not undo the breach. */
const timed = (moment: Kernel, counted: Kernel, due: Kernel): LoweredDuty => {
	const late = after(AS_OF, due);
	const met = all([counted, byThen(moment, due)]);
	return { met, open: all([not(counted), not(late)]), breached: all([not(met), late]), due };
};

/** The text states no time: done is met, not yet done is pending or violated, and nobody can say which. */
const untimed = (counted: Kernel): LoweredDuty => {
	const cause: Kernel = { op: "unknown", sort: "truth", cause: "no-stated-time" };
	return { met: counted, open: all([not(counted), cause]), breached: all([not(counted), cause]) };
};

/** The one duty where all parameters of the expression have values, else the other. */
const onceAdopted = (expression: Kernel, adopted: LoweredDuty, otherwise: LoweredDuty): LoweredDuty => {
	const parameters = new Set<ParameterId>();
	walk(expression, (node) => {
		if (node.op === "parameter") parameters.add(node.parameter);
	});
	const choose = (first: Kernel, second: Kernel): Kernel =>
		[...parameters].reduce<Kernel>((then, parameter) => ({ op: "adopted", parameter, then, else: second }), first);
	return {
		met: choose(adopted.met, otherwise.met),
		open: choose(adopted.open, otherwise.open),
		breached: choose(adopted.breached, otherwise.breached),
		...(adopted.due === undefined ? {} : { due: adopted.due }),
	};
};
