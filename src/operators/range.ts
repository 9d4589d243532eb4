import type { Binding, Kernel } from "../model/kernel.ts";
import type { Expansion } from "./operator.ts";

/** What a quantifier or an aggregate runs over. */
export const rangeOf = ({ over }: Expansion): { readonly over: Binding; readonly where?: Kernel } => {
	if (over === undefined) throw new Error("an iteration runs over something");
	return over.where === undefined ? { over: over.binding } : { over: over.binding, where: over.where };
};

/** `and at least one`: the source has an element of which the condition speaks. */
export const withWitness = (condition: Kernel, expansion: Expansion): Kernel => {
	if (expansion.vacuity !== "and-at-least-one") return condition;
	const body: Kernel = { op: "literal", sort: "truth", value: true };
	return { op: "and", operands: [condition, { op: "some", ...rangeOf(expansion), body }] };
};
