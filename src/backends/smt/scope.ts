import type { Kernel, KernelOf, KernelOp } from "../../model/kernel.ts";
import type { Inputs } from "./inputs.ts";
import type { Tables } from "./tables.ts";
import type { Builder } from "./terms.ts";
import type { TimeTerms } from "./time.ts";
import { ANY_MOMENT_TERMS, type MomentTerms, type NumberTerms, type Symbolic, type TruthTerms } from "./values.ts";

/** What a variable stands for: one of the places of a list, a further element of which nothing is known, a member of a menu. */
export type BoundTerms =
	| { readonly list: string; readonly place: number }
	| { readonly phantom: true }
	| { readonly member: string };

/** What an expression is turned into terms in. Immutable: binding a variable gives a new scope. */
export interface Scope {
	readonly build: Builder;
	readonly inputs: Inputs;
	readonly tables: Tables;
	readonly time: TimeTerms;
	value(node: Kernel): Symbolic;
	bound(variable: string): BoundTerms | undefined;
	bind(variable: string, bound: BoundTerms): Scope;
	/** Whether the norm is breached. */
	breached(norm: string): TruthTerms;
}

/** The encoding of some of the operations. */
export type Encodings<Ops extends KernelOp> = {
	readonly [Op in Ops]: (node: KernelOf<Op>, scope: Scope) => Symbolic;
};

const wrong = (node: Kernel, sort: string): Error =>
	new Error(`\`${node.op}\` is no ${sort}: the pack is not well-sorted`);

export function truthOf(scope: Scope, node: Kernel): TruthTerms {
	const value = scope.value(node);
	if (value.sort !== "truth") throw wrong(node, "truth");
	return value;
}

export function numberOf(scope: Scope, node: Kernel): NumberTerms {
	const value = scope.value(node);
	if (value.sort !== "number" && value.sort !== "day") throw wrong(node, "number");
	return value;
}

export function momentOf(scope: Scope, node: Kernel): MomentTerms {
	const value = scope.value(node);
	return value.sort === "moment" ? value : ANY_MOMENT_TERMS;
}
