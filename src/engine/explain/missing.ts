import type { Cause } from "../../model/report.ts";
import { causesOf } from "./causes.ts";
import { isLeaf, isSettled, isUndecided, leafPath } from "./leaves.ts";
import { type Branch, furtherElementsMatter, partsOf } from "./parts.ts";

/** What stands between an undecided expression and a decision. */
export interface Gaps {
	/** Paths of facts that nobody has given, or not well enough. */
	readonly missing: Set<string>;
	/** By code and subject, so that each is said once. */
	readonly causes: Map<string, Cause>;
	/** Norms whose breach is not decided. */
	readonly breaches: Set<string>;
}

export const noGaps = (): Gaps => ({ missing: new Set(), causes: new Map(), breaches: new Set() });

/** Collects the unknown leaves that are reachable through undecided expressions, in whatever order those are evaluated. */
export function collectGaps(branch: Branch, gaps: Gaps): void {
	const { node, scope } = branch;
	const value = scope.value(node);
	if (!isUndecided(value)) return;
	if (isLeaf(node) && isSettled(value, scope)) return;
	const path = isLeaf(node) ? leafPath(branch) : undefined;
	if (path !== undefined) gaps.missing.add(path);
	if (furtherElementsMatter(node, scope) && "over" in node && "list" in node.over) gaps.missing.add(node.over.list);
	const norm = normOf(branch);
	if (norm !== undefined) gaps.breaches.add(norm);
	const parts = partsOf(branch).filter((part) => isUndecided(part.scope.value(part.node)));
	for (const cause of causesOf(branch)) addCause(cause, gaps);
	for (const part of parts) collectGaps(part, gaps);
}

export function addCause(cause: Cause, gaps: Gaps): void {
	gaps.causes.set(`${cause.code} ${cause.subject ?? cause.message}`, cause);
}

function normOf({ node, scope }: Branch): string | undefined {
	if (node.op === "breached") return node.norm;
	const bound = node.op === "breachOf" ? scope.environment.bound(node.variable) : undefined;
	return typeof bound === "string" ? bound : undefined;
}
