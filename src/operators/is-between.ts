import { before, isTime, not } from "./operands.ts";
import type { Operator } from "./operator.ts";
import { sizeType, smaller, timeType } from "./order.ts";

export const isBetween: Operator = {
	id: "is-between",
	form: "range",
	surface: { en: ["is between"], zh: ["介于"] },
	summary: "Not before, or not smaller than, the first bound, and not after, or not greater than, the second.",
	examples: [{ text: "service.users is between 3 and 5", facts: "service: {users: 5}", value: "true" }],
	type: (operands) => (operands.every(isTime) ? timeType(operands) : sizeType(operands)),
	expand: (operands, expansion) => {
		const [value, low, high] = operands;
		if (value === undefined || low === undefined || high === undefined) throw new Error("a range has two bounds");
		const under = isTime(value.type) ? before(value, low, expansion) : smaller(value, low);
		const over = isTime(value.type) ? before(high, value, expansion) : smaller(high, value);
		return { op: "and", operands: [not(under), not(over)] };
	},
};
