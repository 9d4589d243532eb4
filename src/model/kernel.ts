import type { BearerId, FactId, NormId, ParameterId, ReadingId } from "../base/brand.ts";
import type { Duration } from "./types.ts";

/**
 * The kernel: the only language that executors and back ends implement.
 *
 * Every operation is total and monotone: on unknown operands it gives a result that learning can only make more certain.
 * Truth is strong Kleene. A moment is an interval of instants `[lo, hi]` in integer milliseconds, both ends included:
 * an instant has `lo = hi`, a bare date is its whole day, `not yet` seen at `o` is `[o + 1, NEVER]`, `done` seen at `o` is
 * `[EVER, o]`, unknown is `[EVER, NEVER]`. So happening by a moment is one comparison, and nothing asks whether something
 * is unknown.
 *
 * Sorts: truth, number, day, moment, duration, text (also choices), set.
 */
export type Kernel =
	// leaves
	| { readonly op: "literal"; readonly sort: Sort; readonly value: LiteralValue }
	/** Always unknown, for the stated cause: what the law leaves open. */
	| { readonly op: "unknown"; readonly sort: Sort; readonly cause: string }
	| { readonly op: "fact"; readonly sort: Sort; readonly fact: FactId }
	/** A field of the record to which `variable` is bound. */
	| { readonly op: "field"; readonly sort: Sort; readonly variable: string; readonly field: string }
	/** The menu member or norm to which `variable` is bound. Sort text. */
	| { readonly op: "item"; readonly variable: string }
	/** One cell of an indexed fact; a key that names no cell gives unknown. */
	| { readonly op: "cell"; readonly sort: Sort; readonly fact: FactId; readonly keys: readonly Kernel[] }
	/** A dated value, taken at the moment `at` (else at `asOf`); unknown until adopted or enacted, or where `at` straddles two values. */
	| { readonly op: "parameter"; readonly sort: Sort; readonly parameter: ParameterId; readonly at?: Kernel }
	| { readonly op: "asOf" }
	/** True where the evaluation is for this bearer. Always decided. */
	| { readonly op: "viewpoint"; readonly bearer: BearerId }
	/** True if violated is the only outcome of the norm, false if it is not among its outcomes, else unknown. */
	| { readonly op: "breached"; readonly norm: NormId }
	/** `breached`, of the norm to which `variable` is bound (only inside a sanction ladder). */
	| { readonly op: "breachOf"; readonly variable: string }
	// logic
	| { readonly op: "and" | "or"; readonly operands: readonly Kernel[] }
	| { readonly op: "not"; readonly operand: Kernel }
	// comparison: numbers, days, texts, truths, moments (equal); numbers, days, moments (less)
	| { readonly op: "equal" | "less"; readonly left: Kernel; readonly right: Kernel }
	// arithmetic on scaled integers; out of ±(2⁵³ − 1), or divided by zero: unknown
	| { readonly op: "add" | "subtract" | "multiply"; readonly left: Kernel; readonly right: Kernel }
	/** `left · 10^shift / right`, rounded. */
	| {
			readonly op: "divide";
			readonly left: Kernel;
			readonly right: Kernel;
			readonly shift: number;
			readonly rounding: Rounding;
	  }
	/** A number `times · 10^by`, exact. */
	| { readonly op: "rescale"; readonly operand: Kernel; readonly by: number }
	// moments
	/** The first, the last of several moments: `[min lo, min hi]`, `[max lo, max hi]`. Never empty. */
	| { readonly op: "earliest" | "latest"; readonly operands: readonly Kernel[] }
	/** The moment at which a duration that starts at `moment` ends, by the regulation's counting rule; unknown where the calendar ends. */
	| { readonly op: "shift"; readonly moment: Kernel; readonly duration: Kernel }
	/** The first, the last millisecond of a day, in the regulation's zone. */
	| { readonly op: "startOfDay" | "endOfDay"; readonly day: Kernel }
	/** The day of a moment, unknown where the moment straddles two. */
	| { readonly op: "dayOf"; readonly moment: Kernel }
	// membership
	| { readonly op: "member"; readonly value: Kernel; readonly of: readonly string[] }
	| { readonly op: "includes"; readonly set: Kernel; readonly value: Kernel }
	// over a source; `where` (default: always true) says which elements count
	| { readonly op: "some" | "every"; readonly over: Binding; readonly where?: Kernel; readonly body: Kernel }
	/** At least `count` elements of the source satisfy the body. */
	| {
			readonly op: "atLeast";
			readonly count: Kernel;
			readonly over: Binding;
			readonly where?: Kernel;
			readonly body: Kernel;
	  }
	/** At least `percent`% of the elements satisfy the body: `100·k ≥ percent·n`; of no elements: true. */
	| {
			readonly op: "atLeastPercent";
			readonly percent: number;
			readonly over: Binding;
			readonly where?: Kernel;
			readonly body: Kernel;
	  }
	/** Unknown unless the list is complete and `where` is decided for each element. */
	| { readonly op: "count"; readonly over: Binding; readonly where?: Kernel }
	/** Of no elements: 0 for `sum`, unknown for `minimum` and `maximum`. Numbers only. */
	| {
			readonly op: "sum" | "minimum" | "maximum";
			readonly over: Binding;
			readonly where?: Kernel;
			readonly body: Kernel;
	  }
	// choice
	/** On an unknown condition: what both branches agree on (moments: their hull). */
	| { readonly op: "choose"; readonly condition: Kernel; readonly then: Kernel; readonly else: Kernel }
	/** The adopted option; until one is adopted, what all options agree on (moments: their hull). */
	| {
			readonly op: "reading";
			readonly sort: Sort;
			readonly reading: ReadingId;
			readonly options: Readonly<Record<string, Kernel>>;
	  }
	/** `then` where the parameter has a value (adopted or enacted), else `else`: configuration, not a fact. */
	| { readonly op: "adopted"; readonly parameter: ParameterId; readonly then: Kernel; readonly else: Kernel };

export type KernelOp = Kernel["op"];
/** The node of one operation, also where several operations share a shape. */
export type KernelOf<Op extends KernelOp> = NodeOf<Kernel, Op>;
type NodeOf<Node, Op> = Node extends { readonly op: infer Ops }
	? Op extends Ops
		? Node & { readonly op: Op }
		: never
	: never;

/** One function for each kernel operation: what a back end is. The compiler lists those that are missing. */
export type KernelTable<Result, Rest extends readonly unknown[] = []> = {
	readonly [Op in KernelOp]: (node: KernelOf<Op>, ...rest: Rest) => Result;
};

/** Applies the function of a table that belongs to the node's operation. */
export function dispatch<Result, Rest extends readonly unknown[]>(
	table: KernelTable<Result, Rest>,
	node: Kernel,
	...rest: Rest
): Result {
	const apply = table[node.op] as (node: Kernel, ...rest: Rest) => Result;
	return apply(node, ...rest);
}

export type Sort = "truth" | "number" | "day" | "moment" | "duration" | "text" | "set";
export type Rounding = "down" | "up" | "half-up";
export type LiteralValue = boolean | number | string | readonly string[] | Moment | Duration;

/** A variable and what it runs over: a fact that is a list of records, or the members of a menu (norm ids, in a ladder). */
export type Binding =
	| { readonly variable: string; readonly list: FactId }
	| { readonly variable: string; readonly members: readonly string[] };

/** All the instants at which something may have happened, ends included. */
export interface Moment {
	readonly lo: number;
	readonly hi: number;
}

/** Before every instant, after every instant. */
export const EVER = -Number.MAX_SAFE_INTEGER;
export const NEVER = Number.MAX_SAFE_INTEGER;
export const ANY_MOMENT: Moment = { lo: EVER, hi: NEVER };
