import { childrenOf } from "../model/children.ts";
import type { Kernel } from "../model/kernel.ts";
import type { Norm } from "../model/pack.ts";
import { kernelsOf } from "./domain.ts";
import type { Subject } from "./subject.ts";

/** The bound of the lists, for a result about norms in which lists play a part. */
export function boundOf(subject: Subject, norms: readonly Norm[]): { readonly bound?: number } {
	const isBounded = norms.some(
		(norm) => norm.forEach.some((each) => "list" in each) || kernelsOf(norm).some(speaksOfLists),
	);
	return isBounded ? { bound: subject.bound } : {};
}

function speaksOfLists(node: Kernel): boolean {
	const { outer, binding, inner } = childrenOf(node);
	return (binding !== undefined && "list" in binding) || [...outer, ...inner].some(speaksOfLists);
}
