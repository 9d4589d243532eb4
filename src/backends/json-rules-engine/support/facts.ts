import { sourceOf } from "../../../evaluate/combinations.ts";
import type { Binding } from "../../../model/kernel.ts";
import { READING, SOURCE, TERM } from "../document.ts";
import type { Frame, Term } from "./frame.ts";

/** Elements to quantify over, with what is needed to ask something of each. */
export interface Elements {
	readonly frame: Frame;
	readonly binding: Binding;
	readonly source: ReturnType<typeof sourceOf>;
}

/** The facts that are computed when a condition asks for them. All of them read the frame of the run. */
export const FACTS: Readonly<Record<string, (params: never, frame: Frame) => unknown>> = {
	[TERM]: (term: Term, frame) => frame.value(term),

	[SOURCE]: (binding: Binding, frame): Elements => ({ frame, binding, source: sourceOf(binding, frame.situation) }),

	/** The adopted option, if it is one of those that the condition offers. */
	[READING]({ reading, options }: { readonly reading: never; readonly options: readonly string[] }, { situation }) {
		const adopted = situation.readings.get(reading);
		return adopted !== undefined && options.includes(adopted) ? adopted : undefined;
	},
};
