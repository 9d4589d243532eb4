import { sumType } from "./arithmetic.ts";
import { aligned, INSTANT, isMoment, pair } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const plus: Operator = {
	id: "plus",
	form: "additive",
	surface: { en: ["plus"], zh: ["加"] },
	summary: "The sum of two numbers; or the moment at which a duration that starts at a moment ends.",
	examples: [
		{ text: "service.users plus 2 is 5", facts: "service: {users: 3}", value: "true" },
		{
			text: "service.launched plus 3 days is before 2024-01-10",
			facts: "service: {launched: 2024-01-05T10:00}",
			value: "true",
		},
	],
	type: (operands) => {
		const [left, right] = operands;
		if (left && right && isMoment(left) && right.kind === "duration") return INSTANT;
		return sumType(operands, "two numbers, or a moment and a duration");
	},
	expand: (operands) => {
		const [left, right] = pair(operands);
		if (right.type.kind === "duration") return { op: "shift", moment: left.kernel, duration: right.kernel };
		const [first, second] = aligned(left, right);
		return { op: "add", left: first, right: second };
	},
};
