import { isLeaf, isSettled, leafPath } from "./leaves.ts";
import { type Branch, partsOf } from "./parts.ts";

/** Visits the known leaves on which the value of an expression rests. */
export function collectLeaves(branch: Branch, visit: (leaf: Branch, path: string) => void): void {
	const path = isLeaf(branch.node) ? leafPath(branch) : undefined;
	if (path !== undefined && isSettled(branch.scope.value(branch.node), branch.scope)) visit(branch, path);
	for (const part of partsOf(branch)) collectLeaves(part, visit);
}
