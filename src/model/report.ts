import type { BearerId, NormId, ParameterId, ProvisionId, ReadingId } from "../base/brand.ts";
import type { Localised } from "../base/text.ts";
import type { Outcome, Status } from "./outcome.ts";
import type { Locator, PartName } from "./pack.ts";

/** What `deontic check` says of one facts file: the contract that others rely on (`docs/report.schema.json`). */
export interface Report {
	readonly format: 1;
	readonly service: { readonly id?: string; readonly name?: string };
	readonly receipt: Receipt;
	readonly summary: Readonly<Record<Status, number>>;
	readonly findings: readonly Finding[];
	readonly positions: readonly PositionReport[];
	readonly exposures: readonly Exposure[];
	readonly warnings: readonly Warning[];
}

/** Everything that is needed to repeat the result. Digests are SHA-256 in hexadecimal. */
export interface Receipt {
	/** Of the engine. */
	readonly version: string;
	readonly pack: { readonly id: string; readonly version: string; readonly edition: string; readonly digest: string };
	readonly facts: { readonly file: string; readonly digest: string };
	readonly config?: { readonly digest: string };
	readonly calendars: readonly { readonly id: string; readonly digest: string }[];
	/** RFC 3339, in the regulation's zone. */
	readonly asOf: string;
	readonly bearer: BearerId;
	readonly adopted: {
		readonly readings: Readonly<Record<ReadingId, string>>;
		/** As a person writes them: `24 hours`. */
		readonly parameters: Readonly<Record<ParameterId, string>>;
	};
}

export interface Finding {
	readonly norm: NormId;
	readonly provision: ProvisionId;
	readonly kind: "obligation" | "prohibition";
	readonly bearer: BearerId;
	readonly counterparty?: BearerId;
	readonly status: Status;
	/** In the order satisfied, pending, violated, not-applicable. */
	readonly possible: readonly Outcome[];
	/** RFC 3339; of a norm for each element, the due moment stands at the element. */
	readonly due?: string;
	/** Fact paths, sorted; empty where the finding is decided. */
	readonly missing: readonly string[];
	readonly causes: readonly Cause[];
	readonly unattributed: readonly string[];
	/** Why it does not apply. */
	readonly because: readonly Because[];
	readonly restsOn: {
		/** The adopted or enacted value as a person writes it; null: not adopted. */
		readonly parameters: Readonly<Record<ParameterId, string | null>>;
		readonly readings: Readonly<Record<ReadingId, string | null>>;
	};
	readonly gist: Localised;
	readonly remedy?: Localised;
	readonly elements?: readonly ElementFinding[];
	/** The words that the norm rests on, from a copy of the text whose words are the pinned ones. */
	readonly words?: readonly Passage[];
}

/** Words of a provision: one of its sentences, or clauses of that, or without any of these all of it. */
export interface Passage extends Partial<Locator> {
	readonly provision: ProvisionId;
	/** Normalised. */
	readonly text: string;
}

export interface ElementFinding {
	/** The fact that is the list, or the menus joined with ` × `. */
	readonly list: string;
	readonly index: number;
	/** The element's identifying field, or the menu members joined with `, `. */
	readonly key?: string;
	readonly status: Status;
	readonly possible: readonly Outcome[];
	readonly due?: string;
	readonly missing: readonly string[];
}

/** Why something is unknown, beyond a fact that nobody has given. */
export interface Cause {
	readonly code: CauseCode;
	readonly message: string;
	/** A fact path, a parameter, a reading, a calendar, a norm. */
	readonly subject?: string;
}

export type CauseCode =
	| "expired"
	| "attributed-later"
	| "unattributed"
	| "stale"
	| "bare-date"
	| "time-unknown"
	| "incomplete-list"
	| "parameter-not-adopted"
	| "parameter-changes"
	| "reading-not-adopted"
	| "calendar-coverage"
	| "no-stated-time"
	| "left-open"
	| "division-by-zero"
	| "overflow"
	| "empty-list"
	| "no-such-cell"
	| "conflict";

export interface Because {
	readonly part: PartName;
	readonly provision?: ProvisionId;
	readonly norm?: NormId;
	readonly message: string;
}

export interface PositionReport {
	readonly norm: NormId;
	readonly provision: ProvisionId;
	readonly kind: "permission" | "power" | "policy";
	readonly bearer: BearerId;
	readonly holds: boolean | "unknown";
	readonly gist: Localised;
}

export interface Exposure {
	readonly provision: ProvisionId;
	readonly step: string;
	readonly status: "open" | "undetermined" | "closed";
	readonly missing: readonly string[];
	/** The breached norms that open the step, or may. */
	readonly because: readonly NormId[];
	readonly gist: Localised;
}

export interface Warning {
	readonly code: string;
	readonly message: string;
	readonly path?: string;
}
