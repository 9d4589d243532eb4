import type { Kernel, KernelOf, KernelOp, LiteralValue, Moment, Sort } from "../../src/model/kernel.ts";
import type { Duration } from "../../src/model/types.ts";

const one: Kernel = { op: "literal", sort: "number", value: 1 };
const unknown = ({ sort = "text" }: { readonly sort?: Sort }): Kernel => ({ op: "unknown", sort, cause: "broken" });

const OTHER: Readonly<Record<Sort, (value: LiteralValue) => LiteralValue>> = {
	truth: (value) => !value,
	number: (value) => ((value as number) > 0 ? (value as number) - 1 : (value as number) + 1),
	day: (value) => (value as number) - 1,
	moment: (value) => ({ ...(value as Moment), lo: Math.max((value as Moment).lo - 1, -Number.MAX_SAFE_INTEGER) }),
	duration: (value) => ({ ...(value as Duration), amount: 0 }),
	text: (value) => `${value as string}?`,
	set: (value) => (value as readonly string[]).slice(1),
};

/** An operation done wrong: its neighbour, at the boundary, or with two operands exchanged. */
const WRONG: { readonly [Op in KernelOp]: (node: KernelOf<Op>) => Kernel } = {
	literal: (node) => ({ ...node, value: OTHER[node.sort](node.value) }),
	unknown: (node) => ({ op: "literal", sort: node.sort, value: SOMETHING[node.sort] }),
	fact: unknown,
	field: unknown,
	item: () => unknown({}),
	cell: unknown,
	parameter: unknown,
	asOf: () => ({ op: "literal", sort: "moment", value: { lo: 0, hi: 0 } }),
	viewpoint: negated,
	breached: negated,
	breachOf: negated,
	and: (node) => ({ ...node, op: "or" }),
	or: (node) => ({ ...node, op: "and" }),
	not: (node) => node.operand,
	equal: negated,
	less: ({ left, right }) => ({ op: "not", operand: { op: "less", left: right, right: left } }),
	add: (node) => ({ ...node, op: "subtract" }),
	subtract: (node) => ({ ...node, left: node.right, right: node.left }),
	multiply: (node) => ({ ...node, op: "add" }),
	divide: (node) => ({ ...node, rounding: node.rounding === "up" ? "down" : "up" }),
	rescale: (node) => ({ ...node, by: node.by + 1 }),
	earliest: (node) => ({ ...node, op: "latest" }),
	latest: (node) => ({ ...node, op: "earliest" }),
	shift: (node) => node.moment,
	startOfDay: (node) => ({ ...node, op: "endOfDay" }),
	endOfDay: (node) => ({ ...node, op: "startOfDay" }),
	dayOf: (node) => ({ op: "add", left: { ...node }, right: one }),
	member: negated,
	includes: negated,
	some: (node) => ({ ...node, op: "every" }),
	every: (node) => ({ ...node, op: "some" }),
	atLeast: (node) => ({ ...node, count: { op: "add", left: node.count, right: one } }),
	atLeastPercent: (node) => ({ ...node, percent: node.percent === 100 ? 99 : node.percent + 1 }),
	count: (node) => ({ op: "add", left: { ...node }, right: one }),
	sum: (node) => ({ ...node, op: "maximum" }),
	minimum: (node) => ({ ...node, op: "maximum" }),
	maximum: (node) => ({ ...node, op: "minimum" }),
	choose: (node) => ({ ...node, then: node.else, else: node.then }),
	reading: (node) => ({ ...node, options: exchanged(node.options) }),
	adopted: (node) => ({ ...node, then: node.else, else: node.then }),
};

function negated(node: Kernel): Kernel {
	return { op: "not", operand: { ...node } };
}

function exchanged(options: Readonly<Record<string, Kernel>>): Readonly<Record<string, Kernel>> {
	const names = Object.keys(options);
	return Object.fromEntries(Object.values(options).map((option, index) => [names.at(-1 - index) as string, option]));
}

const SOMETHING: Readonly<Record<Sort, LiteralValue>> = {
	truth: true,
	number: 0,
	day: 0,
	moment: { lo: 0, hi: 0 },
	duration: { unit: "exact", amount: 0 },
	text: "age",
	set: [],
};

let broken: KernelOp | undefined;
let intact = new WeakSet<Kernel>();

/** From now on an executor that is not the reference does this operation wrong. */
export function breakOperation(op: KernelOp | undefined): void {
	broken = op;
	intact = new WeakSet();
}

/** What a back end is told to do instead of what stands there. */
export function insteadOf(node: Kernel): Kernel {
	if (node.op !== broken || intact.has(node)) return node;
	const wrong = WRONG[node.op] as (node: Kernel) => Kernel;
	const instead = wrong(node);
	// The operation inside what replaces it is meant as it stands.
	for (const each of [instead, ...Object.values(instead)]) if (typeof each === "object") intact.add(each);
	return instead;
}
