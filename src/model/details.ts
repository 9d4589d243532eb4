import type { Span } from "../base/diagnostic.ts";
import type { CauseCode, Warning } from "./report.ts";

/**
 * What the fact reader knows of a situation beyond its values: where each value stands in the file, who signed it, why it
 * reads as unknown. Executors never see it; the explainer does.
 *
 * Leaf paths, everywhere the same: `service.launched` (a scalar fact), `incidents[0].disposed` (a field, by index),
 * `incidents[0]` (an element), `discrimination.prevented[algorithm_design, race]` (a cell), `incidents` (a list as a whole).
 */
export interface SituationDetails {
	/** What the file says at this path; undefined where it says nothing there. */
	leaf(path: string): LeafDetail | undefined;
	/** Paths of the judgements that the file answers and for which nobody stands. */
	readonly unsigned: readonly string[];
	/** Who the service is, where the file names it. */
	readonly service: { readonly id?: string; readonly name?: string };
	/** What was understood but deserves a remark: stale facts, times after `asOf`. */
	readonly warnings: readonly Warning[];
}

/** One value as the file gives it: a scalar fact, a cell, a field, an element or a list. */
export interface LeafDetail {
	readonly path: string;
	/** As a person wrote it: `not yet`, `2024-03-01`; absent where the file holds `null` or a structure. */
	readonly given?: string;
	/** Why it reads as unknown, or as less certain than it was written (`stale`, `bare-date`, `time-unknown`, `incomplete-list`). */
	readonly reason?: CauseCode;
	/** An open term of the law, which a person decides and signs. */
	readonly judged: boolean;
	/** Somebody stands for the value: it has a `by`. */
	readonly attributed: boolean;
	/** The instant (ms) of which the value speaks, where it is not `asOf`. */
	readonly observedAt?: number;
	/** RFC 6901 pointer to the value in the file: `/incidents/items/0/disposed`. */
	readonly pointer: string;
	/** Where the value stands in the text of the file, if it has a text. */
	readonly span?: Span | undefined;
}

/** The details of a situation that was built by hand: nothing is known of any file. */
export const NO_DETAILS: SituationDetails = { leaf: () => undefined, unsigned: [], service: {}, warnings: [] };
