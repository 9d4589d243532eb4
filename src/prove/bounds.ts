import { breachesAskedBy } from "../evaluate/breaches.ts";
import { childrenOf, everyNode } from "../model/children.ts";
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

/**
 * What is not found with few elements may be found with more, but only where conditions look at lists as a whole: of elements that
 * are looked at one by one, one is enough.
 */
export function unfound(subject: Subject, norms: readonly Norm[]): "refuted" | "undecided" {
	const byId = new Map<string, Norm>(subject.pack.norms.map((norm) => [norm.id, norm]));
	const looksAtLists = (norm: Norm): boolean =>
		kernelsOf(norm).some(speaksOfLists) ||
		[...breachesAskedBy(norm)].some((id) => {
			const asked = byId.get(id);
			return asked !== undefined && (asked.forEach.some((each) => "list" in each) || looksAtLists(asked));
		});
	return norms.some(looksAtLists) ? "undecided" : "refuted";
}

/** Whether conditions look at a list of which the bearer decides how many elements it has. */
export const looksAtConductLists = (subject: Subject, norms: readonly Norm[]): boolean =>
	norms.some((norm) =>
		kernelsOf(norm)
			.flatMap(everyNode)
			.some((node) => {
				const { binding } = childrenOf(node);
				return binding !== undefined && "list" in binding && subject.vocabulary.listMark(binding.list) === "conduct";
			}),
	);

/** Whether an expression looks at a list as a whole. */
export const speaksOfLists = (root: Kernel): boolean =>
	everyNode(root).some((node) => {
		const { binding } = childrenOf(node);
		return binding !== undefined && "list" in binding;
	});
