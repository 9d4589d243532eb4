import type { Binding } from "../../model/kernel.ts";

/**
 * `json-rules-engine.json`: rules that json-rules-engine runs, and what is needed to put their results together.
 * Every condition of the pack has two rules, one that fires where it is surely true and one where it is surely false.
 */
export interface RulesDocument {
	readonly format: 1;
	readonly pack: { readonly id: string; readonly version: string };
	/** Conditions that several rules share, by name. */
	readonly conditions: Readonly<Record<string, Condition>>;
	readonly rules: readonly Rule[];
	readonly norms: readonly NormPlan[];
	readonly positions: readonly { readonly forEach: readonly Binding[]; readonly applies: number }[];
	readonly ladders: readonly LadderPlan[];
	/** The norms, each after those whose breach it asks for: indices into `norms`. */
	readonly order: readonly number[];
	/** What this format cannot express. */
	readonly unsupported: readonly string[];
}

export interface Rule {
	readonly name: string;
	readonly conditions: Condition;
	/** `subject`: `norms[0]`; `condition`: `applies[0]`. */
	readonly event: { readonly type: "decided"; readonly params: Decision };
}

export interface Decision {
	readonly subject: string;
	readonly condition: string;
	readonly is: boolean;
}

/** What a norm is evaluated for, and how many parts and requirements it has. */
export interface NormPlan {
	readonly id: string;
	readonly forEach: readonly Binding[];
	readonly applies: number;
	readonly requirements: number;
}

export interface LadderPlan {
	readonly on: readonly string[];
	readonly variable: string;
	readonly steps: number;
}

/** Never a negation, never an empty `any` or `all`: json-rules-engine calls both true. */
export type Condition =
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly condition: string }
	| Leaf;

export interface Leaf {
	readonly fact: string;
	readonly params?: object;
	readonly operator: string;
	readonly value: unknown;
}

/** The two formulas of one condition. Neither holds where the condition is unknown. */
export interface Rails {
	readonly surely: Condition;
	readonly surelyNot: Condition;
}

/** Whether a scalar fact can stand in the rules under its own name: the dynamic facts below have a colon in theirs. */
export const isPlainName = (fact: string): boolean => fact !== "" && !fact.includes(":");

/** The dynamic facts of the support module. */
export const TERM = "deontic:term";
export const SOURCE = "deontic:source";
export const READING = "deontic:reading";
export const FRAME = "deontic:frame";
