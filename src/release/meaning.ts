import type { Written } from "../prove/facts.ts";

/**
 * What became of the meaning of something that both versions have, over all facts that the earlier one accepts:
 *
 * - `same form`   it says the same, word for word
 * - `equal`       proved to decide the same
 * - `narrower`    proved never to leave more open, and somewhere it leaves less
 * - `wider`       the other way round
 * - `other`       it differs in neither way alone
 * - `undecided`   how it differs, or whether it does, was not found out
 */
export type Verdict = "same form" | "equal" | "narrower" | "wider" | "other" | "undecided";

/** More, less, the same, or some of each. */
export type Trend = "same" | "less" | "more" | "other";

/** Where the parts of a norm can be told apart. */
export interface Effects {
	/** In how many cases it applies. */
	readonly applies?: Trend;
	/** How much it asks for, where it applies. */
	readonly asks?: Trend;
	/** How late it is due. */
	readonly due?: Trend;
}

/** Facts on which the versions differ, and what each makes of them. */
export interface Difference extends Written {
	readonly before: readonly string[];
	readonly after: readonly string[];
}

export interface Meaning {
	readonly name: string;
	readonly kind: MeaningKind;
	readonly verdict: Verdict;
	/** Somewhere more is possible than before, and somewhere less: whatever was found, also where the verdict is open. */
	readonly wider?: Difference;
	readonly narrower?: Difference;
	/** What is known although the verdict is open. */
	readonly never?: "wider" | "narrower";
	readonly effects?: Effects;
	/** Why it is undecided. */
	readonly reason?: string;
	/** How many elements lists had at most, where that played a part. */
	readonly bound?: number;
}

export type MeaningKind = "norm" | "position" | "sanction" | "constraint";
