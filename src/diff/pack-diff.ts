import type { Localised } from "../base/text.ts";
import type { Pack } from "../model/pack.ts";
import type { Sentences } from "../model/sentences.ts";

/** One of the two packs that are compared. */
export interface Side {
	readonly pack: Pack;
	readonly sentences: Sentences;
}

/** A part of an entry, by its name in the pack. */
export type Aspect = string;

/** What became of one thing that has a name. */
export type Change =
	| { readonly name: string; readonly change: "added" | "removed" }
	/** The aspects that are not the same; `texts`: only words for people. */
	| { readonly name: string; readonly change: "changed"; readonly aspects: readonly Aspect[] };

/** A norm, position, exception or sanction, with what it says on either side. */
export type NormChange = Change & {
	readonly kind: string;
	readonly provision: string;
	readonly before?: Localised;
	readonly after?: Localised;
};

/** Everything in which two packs differ, apart from what only follows from it. */
export interface PackDiff {
	readonly from: PackName;
	readonly to: PackName;
	readonly provisions: readonly Change[];
	readonly bearers: readonly Change[];
	readonly norms: readonly NormChange[];
	readonly facts: readonly Change[];
	/** Lists with their records' fields, as `complaints[].answered`. */
	readonly lists: readonly Change[];
	/** Menus, and their members as `menu.member`. */
	readonly choices: readonly Change[];
	/** Readings, and their options as `reading.option`. */
	readonly readings: readonly Change[];
	readonly parameters: readonly Change[];
	/** What holds of the whole regulation: edition, zone, counting, calendars, constraints. */
	readonly regulation: readonly Change[];
}

export interface PackName {
	readonly id: string;
	readonly version: string;
	readonly edition: string;
	readonly digest: string;
}

/** The lists of a difference, in the order in which people are told of them. */
export const SECTIONS = [
	"regulation",
	"provisions",
	"bearers",
	"norms",
	"readings",
	"parameters",
	"facts",
	"lists",
	"choices",
] as const satisfies readonly (keyof PackDiff)[];

export const isSame = (diff: Pick<PackDiff, (typeof SECTIONS)[number]>): boolean =>
	SECTIONS.every((section) => diff[section].length === 0);
