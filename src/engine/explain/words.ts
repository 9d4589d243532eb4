import type { Binding, Kernel, KernelOf, KernelOp, KernelTable } from "../../model/kernel.ts";
import { sortOf } from "../../model/sort.ts";

const source = (over: Binding): string => ("list" in over ? over.list : `[${over.members.join(", ")}]`);
const among =
	(words: string) =>
	({ over }: { readonly over: Binding }): string =>
		`${words} ${source(over)}`;

const isTime = (node: Kernel): boolean => sortOf(node) !== "number";

/** What the opposite of some operations is called, which would else read as a negation of its own. */
const OPPOSITES: { readonly [Op in KernelOp]?: (node: KernelOf<Op>) => string } = {
	less: ({ left }) => (isTime(left) ? "is not before" : "is at least"),
	equal: () => "is not",
	member: ({ of }) => `is none of [${of.join(", ")}]`,
	includes: () => "does not include",
	some: among("none of"),
};

/** The words for `not` over an operation, if it has any. */
export function oppositeOf(node: Kernel): string | undefined {
	const opposite = OPPOSITES[node.op] as ((node: Kernel) => string) | undefined;
	return opposite?.(node);
}

/** What each operation is called in an explanation; a leaf is called by its path, which stands beside it. */
export const WORDS: KernelTable<string> = {
	literal: () => "given by the rules",
	unknown: ({ cause }) => cause.replaceAll("-", " "),
	fact: ({ fact }) => fact,
	field: ({ variable, field }) => `${variable}.${field}`,
	item: ({ variable }) => variable,
	cell: ({ fact }) => fact,
	parameter: ({ parameter }) => `parameter ${parameter}`,
	asOf: () => "the moment of the evaluation",
	viewpoint: ({ bearer }) => `evaluated for ${bearer}`,
	breached: ({ norm }) => `${norm} is breached`,
	breachOf: ({ variable }) => `${variable} is breached`,
	and: () => "all of",
	or: () => "any of",
	not: () => "not",
	equal: () => "is",
	less: ({ left }) => (isTime(left) ? "is before" : "is less than"),
	add: () => "plus",
	subtract: () => "minus",
	multiply: () => "times",
	divide: () => "divided by",
	rescale: () => "in other units",
	earliest: () => "the first of",
	latest: () => "the last of",
	shift: () => "the end of a period",
	startOfDay: () => "the start of the day",
	endOfDay: () => "the end of the day",
	dayOf: () => "the day of",
	member: ({ of }) => `is one of [${of.join(", ")}]`,
	includes: () => "includes",
	some: among("some of"),
	every: among("every one of"),
	atLeast: among("at least so many of"),
	atLeastPercent: (node) => among(`at least ${node.percent}% of`)(node),
	count: among("the number of"),
	sum: among("the sum over"),
	minimum: among("the least of"),
	maximum: among("the greatest of"),
	choose: () => "if, then, else",
	reading: ({ reading }) => `reading ${reading}`,
	adopted: ({ parameter }) => `whether ${parameter} is adopted`,
};
