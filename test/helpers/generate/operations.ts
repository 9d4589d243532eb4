import fc from "fast-check";
import type { FactId } from "../../../src/base/brand.ts";
import type { Kleene } from "../../../src/base/kleene.ts";
import { combinations } from "../../../src/evaluate/combinations.ts";
import type { Environment } from "../../../src/evaluate/reference/environment.ts";
import { bindAll, environmentOf } from "../../../src/evaluate/reference.ts";
import type { Binding, Kernel, KernelOp, Sort } from "../../../src/model/kernel.ts";
import type { Pack } from "../../../src/model/pack.ts";
import type { Situation } from "../../../src/model/situation.ts";
import { mustBe, normOf, packOf, yesNo } from "../pack.ts";
import { expression, NO_VARIABLES, type Variables } from "./expressions.ts";
import { probesOf } from "./probes.ts";
import { situation } from "./situations.ts";
import { FACTS, LISTS, MENU, NORMS, SORTS } from "./universe.ts";

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

/** Where the operation is evaluated for each of several elements: for each of them. */
export function environmentsOf({ forEach }: Operation, facts: Situation, breached: Kleene): readonly Environment[] {
	const environment = environmentOf(facts, () => breached);
	return [...combinations(forEach, facts)].map(({ bound }) => bindAll(forEach, bound, environment));
}

/** A regulation in which the value of an operation, as it is in these facts, can be seen. */
export function showing(shown: Operation, facts: Situation): Pack {
	const [environment] = environmentsOf(shown, facts, 0);
	const probes = probesOf(shown.node, shown.sort, facts, environment);
	return packOf({
		norms: [
			normOf(NORMS[0], { requirements: [mustBe(yesNo(`${FACTS[0]} truth`))] }),
			...probes.map((met, index) => normOf(`probe-${index}`, { forEach: shown.forEach, requirements: [mustBe(met)] })),
		],
	});
}

/** The operation in a regulation, and facts: so that operations that regulations seldom use are tried as often as others. */
export const operationProbe = (op: KernelOp): fc.Arbitrary<{ readonly pack: Pack; readonly situation: Situation }> =>
	fc.tuple(operation(op), situation()).map(([shown, facts]) => ({ pack: showing(shown, facts), situation: facts }));
