import type { Bump, Verdict } from "../release/least.ts";

/** A version held to what changed since an earlier one. */
export interface Release extends Verdict {
	readonly pack: string;
	readonly from: string;
	readonly to: string;
	/** By what the version was raised. */
	readonly given: Bump;
}
