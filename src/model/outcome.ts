import type { NormId } from "../base/brand.ts";
import type { Kleene } from "../base/kleene.ts";

/** Outcomes as bits, so that a set of them is one small integer; a greater bit is a worse outcome. */
export const NOT_APPLICABLE = 1;
export const SATISFIED = 2;
export const PENDING = 4;
export const VIOLATED = 8;

export type Possible = number;
export type Outcome = "satisfied" | "pending" | "violated" | "not-applicable";
export type Status = Outcome | "undetermined";

export const OUTCOMES: readonly (readonly [bit: number, outcome: Outcome])[] = [
	[SATISFIED, "satisfied"],
	[PENDING, "pending"],
	[VIOLATED, "violated"],
	[NOT_APPLICABLE, "not-applicable"],
];

/** What an executor says of a pack in a situation. Executors are compared on this, to the bit. */
export interface Outcomes {
	/** In the order of `pack.norms`, every norm, whoever bears it. */
	readonly norms: readonly NormOutcome[];
	/** In the order of `pack.positions`. */
	readonly positions: readonly Kleene[];
	/** In the order of `pack.ladders`, its steps, and the norms of its `on` (one entry where it has none). */
	readonly ladders: readonly (readonly (readonly Kleene[])[])[];
}

export interface NormOutcome {
	readonly norm: NormId;
	readonly possible: Possible;
	/** One per known element (product of `forEach`, first outermost), in order; undefined where the norm has no `forEach`. */
	readonly elements: readonly Possible[] | undefined;
	/** Two replacements of the requirement surely strike at once, for the norm or for an element. */
	readonly conflict: boolean;
}

/** How the facts reach the outcomes. All executors are interchangeable. */
export interface Executor {
	readonly name: string;
	run(situation: import("./situation.ts").Situation): Outcomes;
}

/** Like an executor, for engines that are asynchronous. */
export interface AsyncExecutor {
	readonly name: string;
	run(situation: import("./situation.ts").Situation): Promise<Outcomes>;
}
