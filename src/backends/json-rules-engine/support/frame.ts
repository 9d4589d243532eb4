import type { Bound } from "../../../evaluate/combinations.ts";
import type { Sort } from "../../../model/kernel.ts";
import type { Situation, Value } from "../../../model/situation.ts";
import type { Condition } from "../document.ts";

/** What conditions and terms are evaluated in: a fact of the run. */
export interface Frame {
	readonly situation: Situation;
	/** What a variable stands for. */
	bound(variable: string): Bound | undefined;
	/** The same frame with one more variable. */
	bind(variable: string, bound: Bound): Frame;
	/** Evaluates a condition as json-rules-engine would, for an element of a list. */
	holds(condition: Condition): boolean;
	/** The value of a term; `undefined` is unknown, but a moment is always one. */
	value(term: Term): Value;
	/** Whether a norm is breached, as far as that is decided. */
	breached(norm: string): Value;
}

/** An expression that is no condition, as the rules hold it. */
export interface Term {
	readonly op: string;
	readonly sort?: Sort;
	readonly [property: string]: unknown;
}
