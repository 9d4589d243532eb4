import { fromValue, type Kleene } from "../../base/kleene.ts";
import type { Kernel, KernelOf, KernelOp, Moment, Sort } from "../../model/kernel.ts";
import { ANY_MOMENT } from "../../model/kernel.ts";
import type { Situation, Value } from "../../model/situation.ts";
import type { Bound } from "../combinations.ts";

/** What an expression is evaluated in. Immutable: binding a variable gives a new environment. */
export interface Environment {
	readonly situation: Situation;
	value(node: Kernel): Value;
	bound(variable: string): Bound | undefined;
	bind(variable: string, bound: Bound): Environment;
	/** Whether the norm is breached, from its outcome in this situation. */
	breached(norm: string): Kleene;
}

/** The meaning of some of the operations. */
export type Meanings<Ops extends KernelOp> = {
	readonly [Op in Ops]: (node: KernelOf<Op>, environment: Environment) => Value;
};

/** What nothing is known of: any moment for a moment, `undefined` for everything else. */
export const unknownOf = (sort: Sort): Value => (sort === "moment" ? ANY_MOMENT : undefined);

/** A leaf's value; a moment is never undefined. */
export const leafValue = (sort: Sort, value: Value): Value => value ?? unknownOf(sort);

export const truthOf = (environment: Environment, node: Kernel): Kleene => fromValue(environment.value(node));

export function numberOf(environment: Environment, node: Kernel): number | undefined {
	const value = environment.value(node);
	return typeof value === "number" ? value : undefined;
}

export function textOf(environment: Environment, node: Kernel): string | undefined {
	const value = environment.value(node);
	return typeof value === "string" ? value : undefined;
}

export const isMoment = (value: Value): value is Moment =>
	typeof value === "object" && !Array.isArray(value) && "lo" in value;

export function momentOf(environment: Environment, node: Kernel): Moment {
	const value = environment.value(node);
	return isMoment(value) ? value : ANY_MOMENT;
}
