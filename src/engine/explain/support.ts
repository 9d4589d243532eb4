import type { Kernel } from "../../model/kernel.ts";
import { freeVariables } from "../../model/variables.ts";
import { isLeaf, isSettled, leafPath } from "./leaves.ts";
import { type Branch, partsOf } from "./parts.ts";
import { type Subject, topScope } from "./scope.ts";

/** A known leaf on which a value rests, and its place in the facts. */
interface Support {
	readonly leaf: Branch;
	readonly path: string;
}

/** Visits the known leaves on which the value of an expression rests. */
export function collectLeaves(branch: Branch, visit: (leaf: Branch, path: string) => void): void {
	const { node, scope } = branch;
	const supports = freeVariables(node).size > 0 ? supportsOf(branch) : supportsOfClosed(node, scope.subject);
	for (const { leaf, path } of supports) visit(leaf, path);
}

const closed = new WeakMap<Subject, Map<Kernel, readonly Support[]>>();

/** What does not depend on any element, as the scope that all norms share, is looked at once. */
function supportsOfClosed(node: Kernel, subject: Subject): readonly Support[] {
	const known = closed.get(subject) ?? new Map<Kernel, readonly Support[]>();
	closed.set(subject, known);
	const supports = known.get(node) ?? supportsOf({ node, scope: topScope(subject) });
	known.set(node, supports);
	return supports;
}

function supportsOf(branch: Branch): readonly Support[] {
	const path = isLeaf(branch.node) ? leafPath(branch) : undefined;
	const settled = path !== undefined && isSettled(branch.scope.value(branch.node), branch.scope);
	const own = settled ? [{ leaf: branch, path }] : [];
	return [...own, ...partsOf(branch).flatMap(supportsOf)];
}
