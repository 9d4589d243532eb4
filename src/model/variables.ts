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
	const own = "variable" in node ? [node.variable] : [];
	if (own.length + outer.length + inner.length === 0) return NONE;
	const free = new Set(inner.flatMap((child) => [...freeVariables(child)]));
	if (binding) free.delete(binding.variable);
	for (const variable of [...own, ...outer.flatMap((child) => [...freeVariables(child)])]) free.add(variable);
	return free.size === 0 ? NONE : free;
}
