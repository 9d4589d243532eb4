import type { BearerId, FactId, NormId, ParameterId, ProvisionId, ReadingId } from "../base/brand.ts";
import type { Localised } from "../base/text.ts";
import type { Binding, Kernel, LiteralValue, Sort } from "./kernel.ts";
import type { PACK_FORMATS } from "./pack-document.ts";
import type { Choices, Duration, Type } from "./types.ts";

/** A compiled regulation: plain data, in the order of the text. Everything else in a pack is derived from it. */
export interface Pack {
	/** Of the document that it was read from (`pack-document.ts`). */
	readonly format: (typeof PACK_FORMATS)[number];
	readonly manifest: Manifest;
	readonly vocabulary: Vocabulary;
	readonly provisions: readonly Provision[];
	readonly parameters: readonly Parameter[];
	readonly readings: readonly Reading[];
	readonly norms: readonly Norm[];
	readonly positions: readonly Position[];
	readonly ladders: readonly Ladder[];
}

export interface Manifest {
	readonly id: string;
	readonly title: Localised;
	/** `YYYY-MM-DD`: the day on which this edition of the text came into force. */
	readonly edition: string;
	readonly promulgated?: string;
	/** Semver of the encoding. */
	readonly version: string;
	/** Half-open, as days in the zone: `from` is the edition, `until` the first day on which it no longer binds. */
	readonly inForce: { readonly from: string; readonly until?: string };
	/** The provision that brings the regulation into force, where one is encoded. */
	readonly commencement?: ProvisionId;
	readonly language: string;
	readonly zone: Zone;
	readonly counting: CountingRule;
	/** Calendars that the pack brings along, by id. */
	readonly calendars: readonly Calendar[];
	readonly bearers: readonly { readonly id: BearerId; readonly label: Localised }[];
	readonly defaultBearer: BearerId;
	/** The text from which the rules were written, where `source.yaml` pins it. */
	readonly source?: PinnedSource;
	/** SHA-256 over the canonical JSON of the pack without this field. */
	readonly digest: string;
}

/** SHA-256 of a text and of each provision's normalised words; the words themselves are no part of a pack. */
export interface PinnedSource {
	readonly digest: string;
	readonly provisions: Readonly<Record<ProvisionId, string>>;
	/** How many clauses each sentence has: what locators can name. */
	readonly clauses?: Readonly<Record<ProvisionId, readonly number[]>>;
}

/** Offsets in minutes east of UTC, each from an instant (ms) on; the first also holds before it. */
export interface Zone {
	readonly name: string;
	readonly offsets: readonly (readonly [from: number, minutes: number])[];
}

/**
 * How calendar durations are counted. Always: the first day is not counted, due at the end of the last day, month ends are
 * clamped from the origin. `rollsPastHolidays`: a last day that is a statutory holiday moves to the next day that is none
 * (Civil Code of China, Art. 203). `calendar` names the calendar of working days and holidays.
 */
export interface CountingRule {
	readonly rollsPastHolidays: boolean;
	readonly calendar?: string;
}

/** Which days are worked. Outside `from`..`to` (inclusive days) the calendar says nothing. */
export interface Calendar {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Weekdays that are days off, 1 = Monday … 7 = Sunday. */
	readonly weekend: readonly number[];
	/** Days off in addition to the weekend. */
	readonly off: readonly string[];
	/** Weekend days that are worked. */
	readonly worked: readonly string[];
	readonly source: string;
	readonly digest: string;
}

export interface Vocabulary {
	readonly groups: readonly { readonly id: string; readonly label: Localised }[];
	readonly choices: readonly Choices[];
	readonly records: readonly RecordType[];
	readonly facts: readonly Fact[];
	readonly lists: readonly ListFact[];
	/** What must hold of any facts, assumed by proofs and validated on facts. */
	readonly constraints: readonly { readonly id: string; readonly condition: Kernel; readonly message: Localised }[];
}

/** Whether the bearer does it, or it befalls the bearer. */
export type Mark = "conduct" | "circumstance";

export interface Question {
	readonly question: Localised;
	readonly help?: Localised;
	/** What to consider before answering: for judgements, which somebody signs. */
	readonly weigh?: Localised;
	/** What shows that the answer is right. */
	readonly evidence?: Localised;
	readonly example?: string;
	/** Worth asking only where this is not surely false. */
	readonly onlyWhen?: Kernel;
}

/** One typed input. `index`: the menus (or `norm`) over which it is indexed; the cells are their product, first menu outermost. */
export interface Fact extends Question {
	readonly id: FactId;
	readonly type: Type;
	readonly mark: Mark;
	readonly index: readonly string[];
}

export interface ListFact extends Question {
	readonly id: FactId;
	readonly record: string;
	readonly mark: Mark;
}

export interface RecordType {
	readonly id: string;
	readonly label: Localised;
	/** The text field that identifies an element; also among `fields`. */
	readonly key: string;
	readonly fields: readonly Field[];
}

export interface Field extends Question {
	readonly id: string;
	readonly type: Type;
	readonly mark: Mark;
}

export interface Provision {
	readonly id: ProvisionId;
	readonly article: string;
	readonly title: Localised;
	readonly gist: Localised;
	readonly kinds: readonly ProvisionKind[];
	/** Why it has no norm: `stated without a test`. */
	readonly reason?: Localised;
}

export type ProvisionKind =
	| "obligation"
	| "prohibition"
	| "permission"
	| "power"
	| "policy"
	| "definition"
	| "scope"
	| "exception"
	| "sanction"
	| "commencement"
	| "stated";

/**
 * A dated value. `enacted` values bind by themselves; a `suggested` one binds only once adopted.
 * `range`, in the parameter's units, is what an adoption may choose from.
 */
export interface Parameter {
	readonly id: ParameterId;
	readonly label: Localised;
	readonly type: Type;
	readonly sort: Sort;
	readonly enacted: readonly { readonly from: string; readonly value: LiteralValue; readonly basis: Localised }[];
	readonly suggested?: { readonly value: LiteralValue; readonly basis: Localised };
}

export interface Reading {
	readonly id: ReadingId;
	readonly provision?: ProvisionId;
	readonly question: Localised;
	readonly options: readonly { readonly id: string; readonly label: Localised; readonly basis: Localised }[];
	/** The option that `--adopt suggested` adopts. */
	readonly suggested?: string;
}

/** Words of a provision: one of its sentences, or of that the clauses `from` to `to`, all counted from 1 in the pinned text. */
export interface Locator {
	readonly sentence: number;
	readonly from?: number;
	readonly to?: number;
}

/** An obligation or a prohibition: what a finding is about. */
export interface Norm {
	readonly id: NormId;
	readonly provision: ProvisionId;
	/** The words that it rests on; absent: the provision as a whole. */
	readonly standsIn?: readonly Locator[];
	readonly kind: "obligation" | "prohibition";
	readonly bearers: readonly BearerId[];
	readonly counterparty?: BearerId;
	/** What the norm is evaluated for, one by one; none: once. Lists of records first, then menus. */
	readonly forEach: readonly Binding[];
	/** A: the conjunction of its parts. */
	readonly applies: readonly ApplicabilityPart[];
	/** The event that starts the clock. */
	readonly event?: Kernel;
	/** Exactly one guard is true under total facts, but where replacements conflict. First the norm's own requirement. */
	readonly requirements: readonly Requirement[];
	/** Everything the norm rests on, in the order of the pack. */
	readonly restsOn: { readonly parameters: readonly ParameterId[]; readonly readings: readonly ReadingId[] };
	readonly gist: Localised;
	readonly evidence?: Localised;
	readonly remedy?: Localised;
}

/** In this order: the order in which reasons for not applying are given. */
export type PartName = "in force" | "scope" | "trigger" | "exception";

export interface ApplicabilityPart {
	readonly part: PartName;
	readonly condition: Kernel;
	/** The provision that the part rests on: scope, commencement, exception. */
	readonly provision?: ProvisionId;
	/** The exception or the special norm that switches this norm off. */
	readonly by?: NormId;
	/** It says again what this provision says: deliberately, as the text does. */
	readonly clarifies?: ProvisionId;
}

/** D, O, V of one requirement: the norm's own, or an exception's that replaces it. */
export interface Requirement {
	/** The exception that replaces the norm's own requirement. */
	readonly exception?: NormId;
	readonly provision: ProvisionId;
	/** Strikes under this condition. Two surely true guards are a conflict. */
	readonly guard: Kernel;
	readonly met: Kernel;
	readonly open: Kernel;
	readonly breached: Kernel;
	/** Moment until which performance is in time. */
	readonly due?: Kernel;
}

/** What a permission, power or policy gives somebody. Never part of compliance. */
export interface Position {
	readonly id: NormId;
	readonly provision: ProvisionId;
	readonly standsIn?: readonly Locator[];
	readonly kind: "permission" | "power" | "policy";
	readonly bearers: readonly BearerId[];
	readonly counterparty?: BearerId;
	/** Holds for at least one element. */
	readonly forEach: readonly Binding[];
	readonly applies: readonly ApplicabilityPart[];
	readonly gist: Localised;
}

/** A sanction: what a breach exposes its bearer to. */
export interface Ladder {
	readonly id: NormId;
	readonly provision: ProvisionId;
	readonly standsIn?: readonly Locator[];
	readonly by: readonly BearerId[];
	/** Whom it reaches; nobody named: everyone. */
	readonly against: readonly BearerId[];
	/** The norms whose breach opens it, decided breach by breach; none: the steps stand on their own conditions. */
	readonly on: readonly NormId[];
	/** The variable bound to the breached norm. */
	readonly variable: string;
	readonly steps: readonly LadderStep[];
}

export interface LadderStep {
	readonly id: string;
	readonly gist: Localised;
	/** Includes `breachOf` where the ladder has breaches. */
	readonly condition: Kernel;
}

export type { Duration };
