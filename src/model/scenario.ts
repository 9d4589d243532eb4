import type { BearerId, NormId, ProvisionId } from "../base/brand.ts";
import type { PlainValue } from "./ast.ts";
import type { Outcome, Status } from "./outcome.ts";

/** A test of the rules, as data: facts as a facts file would give them, and what must be found. */
export interface Scenario {
	readonly title: string;
	readonly file: string;
	readonly line: number;
	/** A date or an instant, as `--as-of` takes it. Without it, the scenario says nothing about time and takes the edition's day. */
	readonly asOf?: string;
	readonly bearer?: BearerId;
	readonly adoptSuggested: boolean;
	/** Readings by their option, parameters by their value, as a person writes them. */
	readonly adopted: Readonly<Record<string, string>>;
	readonly facts: { readonly [key: string]: PlainValue };
	readonly expectations: readonly ScenarioExpectation[];
}

export type ScenarioExpectation = { readonly line: number; readonly text: string } & (
	| { readonly kind: "status"; readonly norm: NormId; readonly status: Status; readonly elements: readonly string[] }
	| { readonly kind: "possible"; readonly norm: NormId; readonly possible: readonly Outcome[] }
	| { readonly kind: "missing"; readonly norm: NormId; readonly paths: readonly string[] }
	| { readonly kind: "because"; readonly norm: NormId; readonly reason: string }
	/** RFC 3339 in the regulation's zone, or with its own offset. */
	| { readonly kind: "due"; readonly norm: NormId; readonly due: string; readonly elements: readonly string[] }
	| {
			readonly kind: "exposure";
			readonly provision: ProvisionId;
			readonly step: string;
			readonly status: "open" | "undetermined" | "closed";
	  }
	| { readonly kind: "position"; readonly norm: NormId; readonly holds: boolean | "unknown" }
	| { readonly kind: "only"; readonly norms: readonly NormId[]; readonly status: Status }
	| { readonly kind: "conflict"; readonly norm: NormId }
);
