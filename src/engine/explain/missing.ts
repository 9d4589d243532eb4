import type { Kernel } from "../../model/kernel.ts";
import type { Cause } from "../../model/report.ts";
import { freeVariables } from "../../model/variables.ts";
import { causesOf } from "./causes.ts";
import { isLeaf, isSettled, isUndecided, leafPath } from "./leaves.ts";
import { type Branch, furtherElementsMatter, partsOf } from "./parts.ts";
import { type Subject, topScope } from "./scope.ts";

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
	if (!isUndecided(scope.value(node))) return;
	if (freeVariables(node).size > 0) collectHere(branch, gaps);
	else mergeGaps(gapsOfClosed(node, scope.subject), gaps);
}

const closed = new WeakMap<Subject, Map<Kernel, Gaps>>();

/** What does not depend on any element is looked at once, and not for each. */
function gapsOfClosed(node: Kernel, subject: Subject): Gaps {
	const known = closed.get(subject) ?? new Map<Kernel, Gaps>();
	closed.set(subject, known);
	const gaps = known.get(node) ?? noGaps();
	if (!known.has(node)) {
		known.set(node, gaps);
		collectHere({ node, scope: topScope(subject) }, gaps);
	}
	return gaps;
}

/** Adds what keeps something undecided, but not the norms on whose breach it depends. */
export function addGaps(from: Gaps, to: Gaps): void {
	for (const path of from.missing) to.missing.add(path);
	for (const [key, cause] of from.causes) to.causes.set(key, cause);
}

function mergeGaps(from: Gaps, to: Gaps): void {
	addGaps(from, to);
	for (const norm of from.breaches) to.breaches.add(norm);
}

function collectHere(branch: Branch, gaps: Gaps): void {
	const { node, scope } = branch;
	if (isLeaf(node) && isSettled(scope.value(node), scope)) return;
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
