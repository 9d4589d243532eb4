import { type Binding, dispatch, type Kernel, type KernelTable } from "./kernel.ts";

/** The parts of a node that are evaluated in its own scope, and those evaluated with `binding` in scope. */
export interface Children {
	readonly outer: readonly Kernel[];
	readonly binding?: Binding;
	readonly inner: readonly Kernel[];
}

const leaf = (): Children => ({ outer: [], inner: [] });
const outer = (...nodes: readonly (Kernel | undefined)[]): Children => ({
	outer: nodes.filter((node) => node !== undefined),
	inner: [],
});
const binary = (node: { readonly left: Kernel; readonly right: Kernel }) => outer(node.left, node.right);
const unary = (node: { readonly operand: Kernel }) => outer(node.operand);
const many = (node: { readonly operands: readonly Kernel[] }) => outer(...node.operands);
const over = (
	node: { readonly over: Binding; readonly where?: Kernel; readonly body?: Kernel },
	...own: readonly Kernel[]
): Children => ({
	outer: own,
	binding: node.over,
	inner: [node.where, node.body].filter((inner) => inner !== undefined),
});
const quantifier = (node: { readonly over: Binding; readonly where?: Kernel; readonly body?: Kernel }) => over(node);

const CHILDREN: KernelTable<Children> = {
	literal: leaf,
	unknown: leaf,
	fact: leaf,
	field: leaf,
	item: leaf,
	cell: (node) => outer(...node.keys),
	parameter: (node) => outer(node.at),
	asOf: leaf,
	viewpoint: leaf,
	breached: leaf,
	breachOf: leaf,
	and: many,
	or: many,
	not: unary,
	equal: binary,
	less: binary,
	add: binary,
	subtract: binary,
	multiply: binary,
	divide: binary,
	rescale: unary,
	earliest: many,
	latest: many,
	shift: (node) => outer(node.moment, node.duration),
	startOfDay: (node) => outer(node.day),
	endOfDay: (node) => outer(node.day),
	dayOf: (node) => outer(node.moment),
	member: (node) => outer(node.value),
	includes: (node) => outer(node.set, node.value),
	some: quantifier,
	every: quantifier,
	atLeast: (node) => over(node, node.count),
	atLeastPercent: quantifier,
	count: quantifier,
	sum: quantifier,
	minimum: quantifier,
	maximum: quantifier,
	choose: (node) => outer(node.condition, node.then, node.else),
	reading: (node) => outer(...Object.values(node.options)),
	adopted: (node) => outer(node.then, node.else),
};

/** The expressions directly inside a node. */
export function childrenOf(node: Kernel): Children {
	return dispatch(CHILDREN, node);
}

/** Visits a node and everything inside it, a node before its parts. */
export function walk(node: Kernel, visit: (node: Kernel) => void): void {
	visit(node);
	const { outer, inner } = childrenOf(node);
	for (const child of outer) walk(child, visit);
	for (const child of inner) walk(child, visit);
}

/** A node and everything inside it, a node before its parts. */
export function everyNode(node: Kernel): readonly Kernel[] {
	const nodes: Kernel[] = [];
	walk(node, (each) => nodes.push(each));
	return nodes;
}
