import fc from "fast-check";
import type { FactId } from "../../../src/base/brand.ts";
import type { Binding, Kernel, KernelOp, Sort } from "../../../src/model/kernel.ts";
import { expression, NO_VARIABLES, type Variables } from "./expressions.ts";
import { LISTS, MENU, NORMS, SORTS } from "./universe.ts";

/** The sorts that each operation can have. */
const SORTS_OF: Readonly<Record<KernelOp, readonly Sort[]>> = {
	literal: SORTS,
	unknown: SORTS,
	fact: SORTS,
	field: SORTS,
	item: ["text"],
	cell: SORTS,
	parameter: SORTS,
	asOf: ["moment"],
	viewpoint: ["truth"],
	breached: ["truth"],
	breachOf: ["truth"],
	and: ["truth"],
	or: ["truth"],
	not: ["truth"],
	equal: ["truth"],
	less: ["truth"],
	add: ["number"],
	subtract: ["number"],
	multiply: ["number"],
	divide: ["number"],
	rescale: ["number"],
	earliest: ["moment"],
	latest: ["moment"],
	shift: ["moment"],
	startOfDay: ["moment"],
	endOfDay: ["moment"],
	dayOf: ["day"],
	member: ["truth"],
	includes: ["truth"],
	some: ["truth"],
	every: ["truth"],
	atLeast: ["truth"],
	atLeastPercent: ["truth"],
	count: ["number"],
	sum: ["number"],
	minimum: ["number"],
	maximum: ["number"],
	choose: SORTS,
	reading: SORTS,
	adopted: SORTS,
};

export const OPERATIONS = Object.keys(SORTS_OF) as readonly KernelOp[];

/** What has to be bound for an operation to have something to speak of. */
const NEEDS: Partial<Record<KernelOp, { readonly forEach: readonly Binding[]; readonly variables: Variables }>> = {
	field: {
		forEach: [{ variable: "each", list: LISTS[0] as unknown as FactId }],
		variables: { ...NO_VARIABLES, records: ["each"] },
	},
	item: {
		forEach: [{ variable: "member", members: MENU }],
		variables: { ...NO_VARIABLES, members: ["member"] },
	},
	breached: { forEach: [], variables: { ...NO_VARIABLES, norms: [NORMS[0]] } },
	breachOf: {
		forEach: [{ variable: "member", members: [NORMS[0], "elsewhere"] }],
		variables: { ...NO_VARIABLES, members: ["member"], norms: [NORMS[0]] },
	},
};

export interface Operation {
	readonly node: Kernel;
	readonly sort: Sort;
	/** What the variables in it run over. */
	readonly forEach: readonly Binding[];
}

/** Expressions of which this is the outermost operation. */
export function operation(op: KernelOp): fc.Arbitrary<Operation> {
	const { forEach, variables } = NEEDS[op] ?? { forEach: [], variables: NO_VARIABLES };
	return fc.constantFrom(...SORTS_OF[op]).chain((sort) =>
		expression(sort, 2, variables)
			.filter((node) => node.op === op)
			.map((node) => ({ node, sort, forEach })),
	);
}
