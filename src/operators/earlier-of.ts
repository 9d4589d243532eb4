import { isMoment, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const earlierOf: Operator = {
	id: "earlier-of",
	form: "group",
	surface: { en: ["earlier of", "the earlier of"], zh: ["较早者"] },
	spoken: { en: "the earlier of these moments", zh: "下列时刻中较早者" },
	summary: "The first of several moments.",
	examples: [
		{
			text: "earlier of (service.launched, commencement) is before 2023-08-15",
			facts: "service: {launched: 2023-01-01}",
			value: "true",
		},
	],
	type: (operands) =>
		requireEach(operands, isMoment, "a moment", "write `start of` before a date") ?? { kind: "occurrence" },
	expand: (operands) => ({ op: "earliest", operands: operands.map((operand) => operand.kernel) }),
};
