import { aligned, alike, ERROR, isTruth, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const conditional: Operator = {
	id: "if",
	form: "conditional",
	surface: { en: ["if"], zh: ["如果"] },
	summary:
		"The first value where the condition holds, else the second; while the condition is unknown, what both agree on.",
	examples: [
		{
			text: "if service.open_to_public then service.users is 3 otherwise service.users is 3",
			facts: "service: {users: 3}",
			value: "true",
		},
	],
	type: ([condition, first, second]) => {
		if (condition === undefined || first === undefined || second === undefined) return ERROR;
		return requireEach([condition], isTruth, "a condition") ?? alike(first, second);
	},
	expand: (operands) => {
		const [condition, first, second] = operands;
		if (condition === undefined || first === undefined || second === undefined) throw new Error("both branches stand");
		const [yes, no] = first.type.kind === "number" ? aligned(first, second) : [first.kernel, second.kernel];
		return { op: "choose", condition: condition.kernel, then: yes, else: no };
	},
};
