import { isMoment, only, requireEach, TRUTH } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const hasNotHappened: Operator = {
	id: "has-not-happened",
	form: "postfix",
	surface: { en: ["has not happened"], zh: ["尚未发生"] },
	spoken: { en: "it is not yet the case that", zh: "尚未" },
	summary: "It did not happen by the time of evaluation.",
	examples: [
		{ text: "service.launched has not happened", facts: "service: {launched: 2024-01-05}", value: "false" },
		{ text: "service.launched has not happened", facts: "{}", value: "unknown" },
	],
	type: (operands) => requireEach(operands, isMoment, "an occurrence") ?? TRUTH,
	expand: (operands) => ({ op: "less", left: { op: "asOf" }, right: only(operands).kernel }),
};
