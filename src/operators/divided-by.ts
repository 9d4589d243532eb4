import { MOST_DIGITS, unitOf } from "./arithmetic.ts";
import { ERROR, isError, isNumber, pair, requireEach, scaleOf } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const dividedBy: Operator = {
	id: "divided-by",
	form: "multiplicative",
	surface: { en: ["divided by"], zh: ["除以"] },
	summary:
		"The quotient of two numbers, with a stated rounding: `rounded down to 2 digits`. By zero: unknown. A comparison of products needs no rounding.",
	examples: [
		{ text: "service.users divided by 2 rounded down to 0 digits is 1", facts: "service: {users: 3}", value: "true" },
		{
			text: "1 divided by service.users rounded down to 0 digits is 1",
			facts: "service: {users: 0}",
			value: "unknown",
		},
	],
	type: (operands, context) => {
		const [left, right] = operands;
		const misfit = requireEach(operands, isNumber, "a number");
		if (misfit !== undefined) return misfit;
		if (context.rounding === undefined)
			return { operand: 1, message: "a division states its rounding", hint: "add `rounded down to 2 digits`" };
		if (left === undefined || right === undefined || isError(left) || isError(right)) return ERROR;
		if (context.rounding.digits > MOST_DIGITS)
			return { operand: 1, message: `a number has at most ${MOST_DIGITS} digits after the point` };
		const unit = unitOf(left) === unitOf(right) ? undefined : unitOf(left);
		return { kind: "number", scale: context.rounding.digits, ...(unit === undefined ? {} : { unit }) };
	},
	expand: (operands, { rounding }) => {
		const [left, right] = pair(operands);
		if (rounding === undefined) throw new Error("a checked division has a rounding");
		const shift = rounding.digits + scaleOf(right.type) - scaleOf(left.type);
		return {
			op: "divide",
			left: left.kernel,
			right: shift < 0 ? { op: "rescale", operand: right.kernel, by: -shift } : right.kernel,
			shift: Math.max(shift, 0),
			rounding: rounding.mode,
		};
	},
};
