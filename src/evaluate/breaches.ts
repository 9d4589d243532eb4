import { childrenOf, walk } from "../model/children.ts";
import type { Kernel } from "../model/kernel.ts";
import type { Norm } from "../model/pack.ts";

/** The norms whose breach a norm asks for. `breachOf` asks for that of any norm that some variable may stand for. */
export function breachesAskedBy(norm: Norm): ReadonlySet<string> {
	const asked = new Set<string>();
	const members = new Set<string>(norm.forEach.flatMap((each) => ("members" in each ? each.members : [])));
	let indirectly = false;
	const visit = (node: Kernel): void => {
		if (node.op === "breached") asked.add(node.norm);
		if (node.op === "breachOf") indirectly = true;
		const over = childrenOf(node).binding;
		if (over !== undefined && "members" in over) for (const member of over.members) members.add(member);
	};
	for (const part of norm.applies) walk(part.condition, visit);
	for (const { guard, met, open, breached } of norm.requirements) {
		for (const node of [guard, met, open, breached]) walk(node, visit);
	}
	return indirectly ? new Set([...asked, ...members]) : asked;
}

/** The norms in an order in which each comes after those whose breach it asks for: their indices. */
export function inOrderOfBreaches(norms: readonly Norm[]): readonly number[] {
	const indices = new Map<string, number>(norms.map((norm, index) => [norm.id, index]));
	const order = new Set<number>();
	const visit = (index: number): void => {
		const norm = norms[index];
		if (norm === undefined || order.has(index)) return;
		for (const asked of breachesAskedBy(norm)) visit(indices.get(asked) ?? -1);
		order.add(index);
	};
	for (const index of norms.keys()) visit(index);
	return [...order];
}
