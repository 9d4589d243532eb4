import type { Localised } from "../base/text.ts";

/**
 * What a fact or an expression can be. Every type includes *unknown*; none includes a default.
 *
 * - `boolean`     yes or no; `judged` where a person decides and signs (an open term of the law)
 * - `number`      a scaled integer: `value · 10^scale`, within ±(2⁵³ − 1)
 * - `date`        a calendar day, as the number of days since 1970-01-01
 * - `instant`     a moment, in milliseconds since 1970-01-01T00:00Z; a bare date is an error
 * - `occurrence`  something that happens: `not yet`, `done`, an instant, or a bare date
 * - `duration`    an exact time, or calendar days, working days, months, years
 * - `choice`      one member of a named list of choices; `set` any number of its members
 */
export type Type =
	| { readonly kind: "boolean"; readonly judged: boolean }
	| { readonly kind: "number"; readonly scale: number; readonly unit?: string }
	| { readonly kind: "date" }
	| { readonly kind: "instant" }
	| { readonly kind: "occurrence" }
	| { readonly kind: "duration" }
	| { readonly kind: "text" }
	| { readonly kind: "choice"; readonly choices: string }
	| { readonly kind: "set"; readonly choices: string };

export type TypeKind = Type["kind"];

/** A named menu. An open-ended one has the member `other` as well. */
export interface Choices {
	readonly id: string;
	readonly label: Localised;
	readonly openEnded: boolean;
	/** Includes `other`, last, where the menu is open-ended. */
	readonly members: readonly { readonly id: string; readonly label: Localised }[];
}

/** The largest magnitude of a number, in scaled units. */
export const LARGEST_NUMBER = Number.MAX_SAFE_INTEGER;

export type DurationUnit = "exact" | "days" | "workingDays" | "months" | "years";

/** `amount` is in milliseconds where the unit is `exact`. The two kinds, exact and calendar, are never compared. */
export interface Duration {
	readonly unit: DurationUnit;
	readonly amount: number;
}
