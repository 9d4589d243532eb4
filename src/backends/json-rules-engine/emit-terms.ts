import { dispatch, type Kernel, type KernelTable } from "../../model/kernel.ts";
import { sortOf } from "../../model/sort.ts";
import { ALWAYS, NEVER } from "./emit-conditions.ts";
import type { Emitter, Term } from "./emitter.ts";

const leaf = (node: Kernel): Term => ({ ...node });

/** A truth that is used as a value. */
const truth = (node: Kernel, emitter: Emitter): Term => ({ op: "truth", ...emitter.shared(node) });

const binary = (
	node: { readonly op: string; readonly left: Kernel; readonly right: Kernel },
	emitter: Emitter,
): Term => ({
	...node,
	left: emitter.term(node.left),
	right: emitter.term(node.right),
});

const many = (node: { readonly op: string; readonly operands: readonly Kernel[] }, emitter: Emitter): Term => ({
	op: node.op,
	operands: node.operands.map((operand) => emitter.term(operand)),
});

const ofDay = (node: { readonly op: string; readonly day: Kernel }, emitter: Emitter): Term => ({
	op: node.op,
	day: emitter.term(node.day),
});

function aggregate(
	node: { readonly op: string; readonly over: object; readonly where?: Kernel; readonly body?: Kernel },
	emitter: Emitter,
): Term {
	const counts = node.where === undefined ? { surely: ALWAYS, surelyNot: NEVER } : emitter.shared(node.where);
	const body = node.body === undefined ? {} : { body: emitter.term(node.body) };
	return { op: node.op, over: node.over, counts, ...body };
}

const TERMS: KernelTable<Term, [emitter: Emitter]> = {
	literal: leaf,
	unknown: (node) => ({ op: node.op, sort: node.sort }),
	fact: leaf,
	field: leaf,
	item: leaf,
	cell: (node, emitter) => ({ ...node, keys: node.keys.map((key) => emitter.term(key)) }),
	parameter: (node, emitter) => ({ ...node, at: emitter.term(node.at ?? { op: "asOf" }) }),
	asOf: leaf,
	viewpoint: leaf,
	breached: leaf,
	breachOf: leaf,
	and: truth,
	or: truth,
	not: truth,
	equal: truth,
	less: truth,
	add: binary,
	subtract: binary,
	multiply: binary,
	divide: binary,
	rescale: (node, emitter) => ({ ...node, operand: emitter.term(node.operand) }),
	earliest: many,
	latest: many,
	shift: ({ op, moment, duration }, emitter) => ({
		op,
		moment: emitter.term(moment),
		duration: emitter.term(duration),
	}),
	startOfDay: ofDay,
	endOfDay: ofDay,
	dayOf: ({ op, moment }, emitter) => ({ op, moment: emitter.term(moment) }),
	member: truth,
	includes: truth,
	some: truth,
	every: truth,
	atLeast: truth,
	atLeastPercent: truth,
	count: aggregate,
	sum: aggregate,
	minimum: aggregate,
	maximum: aggregate,
	choose: (node, emitter) => ({
		op: node.op,
		sort: sortOf(node),
		condition: emitter.shared(node.condition),
		then: emitter.term(node.then),
		else: emitter.term(node.else),
	}),
	reading: (node, emitter) => ({
		op: node.op,
		sort: node.sort,
		reading: node.reading,
		options: Object.entries(node.options).map(([name, option]) => [name, emitter.term(option)]),
	}),
	adopted: (node, emitter) => ({
		op: node.op,
		parameter: node.parameter,
		then: emitter.term(node.then),
		else: emitter.term(node.else),
	}),
};

/** An expression as data, its conditions as formulas. */
export const termOf = (node: Kernel, emitter: Emitter): Term => dispatch(TERMS, node, emitter);
