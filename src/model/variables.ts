import { childrenOf } from "./children.ts";
import type { Kernel } from "./kernel.ts";

const NONE: ReadonlySet<string> = new Set();
const known = new WeakMap<Kernel, ReadonlySet<string>>();

/** The variables on which the value of an expression can depend: those that it uses and does not bind itself. */
export function freeVariables(node: Kernel): ReadonlySet<string> {
	const found = known.get(node) ?? find(node);
	known.set(node, found);
	return found;
}

function find(node: Kernel): ReadonlySet<string> {
	const { outer, binding, inner } = childrenOf(node);
	const free = new Set<string>();
	for (const child of inner) for (const variable of freeVariables(child)) free.add(variable);
	if (binding) free.delete(binding.variable);
	for (const child of outer) for (const variable of freeVariables(child)) free.add(variable);
	if ("variable" in node) free.add(node.variable);
	return free.size === 0 ? NONE : free;
}
