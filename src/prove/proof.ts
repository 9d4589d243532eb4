/** What is proved about every pack, in the order in which it is reported. */
export const PROPERTIES = [
	"compliance-is-possible",
	"no-conflict",
	"not-dead",
	"every-condition-counts",
	"no-redundancy",
	"exceptions-are-ordered",
	"time-has-no-gap",
] as const;

export type PropertyName = (typeof PROPERTIES)[number];
export type ProofResult = "proved" | "refuted" | "undecided";

/** One claim about some norms, and what became of it. */
export interface Proof {
	readonly property: PropertyName;
	readonly norms: readonly string[];
	/** What is claimed, as a sentence about the norms. */
	readonly claim: string;
	readonly result: ProofResult;
	/** Why it is refuted or undecided. */
	readonly reason?: string;
	/** What shows it: facts that `deontic check` accepts, with these options. */
	readonly facts?: Readonly<Record<string, unknown>>;
	readonly flags?: readonly string[];
	/** How many elements lists had at most, where that played a part. */
	readonly bound?: number;
	readonly ms: number;
}

/** A piece of work that needs a solver. */
export interface Task {
	readonly property: PropertyName;
	readonly norms: readonly string[];
	run(session: import("./session.ts").Session): Promise<readonly Untimed[]>;
}

export type Untimed = Omit<Proof, "ms">;
