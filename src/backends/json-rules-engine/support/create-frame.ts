import type { Bound } from "../../../evaluate/combinations.ts";
import { ANY_MOMENT } from "../../../model/kernel.ts";
import type { Situation, Value } from "../../../model/situation.ts";
import type { Condition, Leaf } from "../document.ts";
import { FACTS } from "./facts.ts";
import type { Frame } from "./frame.ts";
import { OPERATORS } from "./operators.ts";
import { TERMS } from "./terms.ts";

/** What all frames of a run have in common. */
export interface Run {
	readonly situation: Situation;
	/** Conditions that are referred to by name. */
	readonly conditions: Readonly<Record<string, Condition>>;
	breached(norm: string): Value;
}

/** A frame in which nothing is bound. */
export const createFrame = (run: Run): Frame => frameOf(run, new Map());

function frameOf(run: Run, variables: ReadonlyMap<string, Bound>): Frame {
	const frame: Frame = {
		situation: run.situation,
		breached: run.breached,
		bound: (variable) => variables.get(variable),
		bind: (variable, bound) => frameOf(run, new Map(variables).set(variable, bound)),
		holds: (condition) => holds(condition, frame, run),
		value(term) {
			const value = named(TERMS, term.op)(term as never, frame);
			return value === undefined && term.sort === "moment" ? ANY_MOMENT : value;
		},
	};
	return frame;
}

function holds(condition: Condition, frame: Frame, run: Run): boolean {
	if ("all" in condition) return condition.all.every((part) => holds(part, frame, run));
	if ("any" in condition) return condition.any.some((part) => holds(part, frame, run));
	if ("condition" in condition) return holds(named(run.conditions, condition.condition), frame, run);
	return leafHolds(condition, frame);
}

function leafHolds({ fact, params, operator, value }: Leaf, frame: Frame): boolean {
	const right = isReference(value) ? factValue(value.fact, value.params, frame) : value;
	return named(OPERATORS, operator)(factValue(fact, params, frame), right);
}

const isReference = (value: unknown): value is { readonly fact: string; readonly params?: unknown } =>
	typeof value === "object" && value !== null && Object.hasOwn(value, "fact");

/** The value of a fact: one that is computed, or one of the situation. */
function factValue(fact: string, params: unknown, frame: Frame): unknown {
	if (Object.hasOwn(FACTS, fact)) return named(FACTS, fact)(params as never, frame);
	return frame.situation.facts.get(fact as never);
}

/** Whatever the rules name exists, or the rules and this module do not belong together. */
function named<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry {
	const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
	if (entry === undefined) throw new Error(`the rules refer to \`${name}\`, which does not exist`);
	return entry;
}
