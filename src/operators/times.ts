import { MOST_DIGITS, unitOf } from "./arithmetic.ts";
import { ERROR, isError, isNumber, pair, requireEach, scaleOf } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const times: Operator = {
	id: "times",
	form: "multiplicative",
	surface: { en: ["times"], zh: ["乘以"] },
	summary: "The product of two numbers. At most one of them has a unit.",
	examples: [{ text: "service.users times 2 is 6", facts: "service: {users: 3}", value: "true" }],
	type: (operands) => {
		const [left, right] = operands;
		const misfit = requireEach(operands, isNumber, "a number");
		if (misfit !== undefined) return misfit;
		if (left === undefined || right === undefined || isError(left) || isError(right)) return ERROR;
		const [first, second] = [unitOf(left), unitOf(right)];
		if (first !== undefined && second !== undefined)
			return { operand: 1, message: `${first} times ${second} has no meaning here` };
		const scale = scaleOf(left) + scaleOf(right);
		if (scale > MOST_DIGITS) return { operand: 1, message: `the product has ${scale} digits after the point` };
		const unit = first ?? second;
		return { kind: "number", scale, ...(unit === undefined ? {} : { unit }) };
	},
	expand: (operands) => {
		const [left, right] = pair(operands);
		return { op: "multiply", left: left.kernel, right: right.kernel };
	},
};
