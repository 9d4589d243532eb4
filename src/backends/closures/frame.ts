import type { Kleene } from "../../base/kleene.ts";
import type { Bound } from "../../evaluate/combinations.ts";
import type { Kernel, KernelOf, KernelOp, Moment, Sort } from "../../model/kernel.ts";
import { ANY_MOMENT } from "../../model/kernel.ts";
import type { NormOutcome } from "../../model/outcome.ts";
import type { Situation } from "../../model/situation.ts";

/** One run: the situation, what variables are bound to, and the norms decided so far. */
export interface Frame {
	readonly situation: Situation;
	readonly asOf: Moment;
	/** The scalar facts that the program reads, in the representation of their sorts. */
	readonly facts: readonly unknown[];
	/** What each binding of the program stands for at the moment. Every binding has its own slot, so runs can nest. */
	readonly slots: (Bound | undefined)[];
	readonly outcomes: (NormOutcome | undefined)[];
	/** Whether the norm at this index is breached, evaluating it if need be. */
	breached(norm: number): Kleene;
}

/** A compiled expression. Truth is a `Kleene`; what is unknown of any other sort is `undefined`; a moment is always one. */
export type Thunk<Result> = (frame: Frame) => Result;

/** Where each variable in scope finds what it is bound to. */
export type Scope = ReadonlyMap<string, number>;

/** What the compilation of one operation may ask for. */
export interface Compiler {
	truth(node: Kernel, scope: Scope): Thunk<Kleene>;
	number(node: Kernel, scope: Scope): Thunk<number | undefined>;
	text(node: Kernel, scope: Scope): Thunk<string | undefined>;
	moment(node: Kernel, scope: Scope): Thunk<Moment>;
	/** Whatever its sort. */
	any(node: Kernel, scope: Scope): Thunk<unknown>;
	factSlot(fact: KernelOf<"fact">): number;
	newSlot(): number;
	/** The index of a norm in the pack; -1: no such norm. */
	normIndex(norm: string): number;
}

export type Compilations<Ops extends KernelOp> = {
	readonly [Op in Ops]: (node: KernelOf<Op>, scope: Scope, compiler: Compiler) => Thunk<unknown>;
};

/** A value from a situation or a literal, in the representation of its sort. */
export function represent(sort: Sort, value: unknown): unknown {
	if (sort === "truth") return value === true ? 2 : value === false ? 0 : 1;
	return value === undefined && sort === "moment" ? ANY_MOMENT : value;
}
