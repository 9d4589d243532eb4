import type { Kernel } from "../../model/kernel.ts";
import type { Rails } from "./document.ts";

/** An expression that is no condition, as plain data for the support module. */
export type Term = Readonly<Record<string, unknown>>;

/** What the emission of one operation may ask for. */
export interface Emitter {
	rails(node: Kernel): Rails;
	/** For formulas that are used more than once: references to named conditions, where they are not short. */
	shared(node: Kernel): Rails;
	term(node: Kernel): Term;
}
