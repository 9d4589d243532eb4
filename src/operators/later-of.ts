import { isMoment, requireEach } from "./operands.ts";
import type { Operator } from "./operator.ts";

export const laterOf: Operator = {
	id: "later-of",
	form: "group",
	surface: { en: ["later of", "the later of"], zh: ["较晚者"] },
	spoken: { en: "the later of these moments", zh: "下列时刻中较晚者" },
	summary: "The last of several moments.",
	examples: [
		{
			text: "later of (service.launched, commencement) is after 2023-08-15",
			facts: "service: {launched: 2023-01-01}",
			value: "false",
		},
	],
	type: (operands) =>
		requireEach(operands, isMoment, "a moment", "write `start of` before a date") ?? { kind: "occurrence" },
	expand: (operands) => ({ op: "latest", operands: operands.map((operand) => operand.kernel) }),
};
