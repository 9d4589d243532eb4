import type { Place, Span } from "../base/diagnostic.ts";

/** Text that takes the place of a stretch of a file. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/** The rules with one change. */
export interface Mutant {
	/** The mutation that made it: `dropped-condition`. */
	readonly kind: string;
	/** The norm, reading, parameter… or provision that was changed. */
	readonly of: string;
	readonly file: string;
	readonly place: Place;
	/** As it was written, and as it is in the mutant, each in one line; empty: nothing. */
	readonly before: string;
	readonly after: string;
	readonly edits: readonly Edit[];
}

/** What became of a mutant. */
export type Verdict =
	/** A scenario fails, and says why. */
	| { readonly result: "killed"; readonly scenario: string; readonly message: string }
	/** No scenario notices. */
	| { readonly result: "survived" }
	/** The compiler takes it for a mistake. */
	| { readonly result: "refused"; readonly message: string }
	/** It compiles to the very pack of the rules as they are: nothing could tell them apart. */
	| { readonly result: "same" };

export interface Tried {
	readonly mutant: Mutant;
	readonly verdict: Verdict;
}
