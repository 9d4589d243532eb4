import fc from "fast-check";
import type { BearerId, FactId, NormId, ProvisionId } from "../../../src/base/brand.ts";
import type { Binding, Kernel } from "../../../src/model/kernel.ts";
import type { ApplicabilityPart, Ladder, Norm, Pack, Position, Requirement } from "../../../src/model/pack.ts";
import { ladderOf, normOf, packOf, positionOf } from "../pack.ts";
import { expression, NO_VARIABLES, type Variables } from "./expressions.ts";
import { BEARERS, LISTS, MENU, NORMS } from "./universe.ts";

const DEPTH = 3;

const FOR_EACH: readonly (readonly Binding[])[] = [
	[],
	[],
	[{ variable: "each", list: LISTS[0] as unknown as FactId }],
	[{ variable: "each", list: LISTS[1] as unknown as FactId }],
	[{ variable: "member", members: MENU }],
	[
		{ variable: "each", list: LISTS[0] as unknown as FactId },
		{ variable: "member", members: MENU },
	],
	[
		{ variable: "each", list: LISTS[0] as unknown as FactId },
		{ variable: "other", list: LISTS[1] as unknown as FactId },
	],
];

const variablesOf = (forEach: readonly Binding[], norms: readonly string[]): Variables => ({
	records: forEach.flatMap((binding) => ("list" in binding ? [binding.variable] : [])),
	members: forEach.flatMap((binding) => ("members" in binding ? [binding.variable] : [])),
	norms,
});

const truth = (variables: Variables): fc.Arbitrary<Kernel> => expression("truth", DEPTH, variables);

/** A duty as the compiler lowers it: achieved by a deadline, or holding as of now. */
function duty(variables: Variables): fc.Arbitrary<Pick<Requirement, "met" | "open" | "breached" | "due">> {
	const holding = truth(variables).map(
		(met): Pick<Requirement, "met" | "open" | "breached"> => ({
			met,
			open: { op: "literal", sort: "truth", value: false },
			breached: { op: "not", operand: met },
		}),
	);
	const moments = expression("moment", DEPTH - 1, variables);
	const timely = fc.tuple(moments, moments).map(([done, due]) => byDeadline(done, due));
	const anything = fc.record({ met: truth(variables), open: truth(variables), breached: truth(variables) });
	return fc.oneof(holding, timely, timely, anything);
}

function byDeadline(done: Kernel, due: Kernel): Pick<Requirement, "met" | "open" | "breached" | "due"> {
	const asOf: Kernel = { op: "asOf" };
	const less = (left: Kernel, right: Kernel): Kernel => ({ op: "less", left, right });
	const not = (operand: Kernel): Kernel => ({ op: "not", operand });
	const happened = not(less(asOf, done));
	const late = less(due, asOf);
	const met: Kernel = { op: "and", operands: [happened, not(less(due, done))] };
	return {
		met,
		open: { op: "and", operands: [not(happened), not(late)] },
		breached: { op: "and", operands: [not(met), late] },
		due,
	};
}

function requirements(variables: Variables): fc.Arbitrary<readonly Requirement[]> {
	const own: fc.Arbitrary<Requirement> = duty(variables).map((conditions) => ({
		provision: "art-1" as ProvisionId,
		guard: { op: "literal", sort: "truth", value: true },
		...conditions,
	}));
	const replacement: fc.Arbitrary<Requirement> = fc
		.tuple(duty(variables), truth(variables))
		.map(([conditions, guard]) => ({
			exception: "exception" as NormId,
			provision: "art-2" as ProvisionId,
			guard,
			...conditions,
		}));
	const replaced = fc.array(replacement, { minLength: 1, maxLength: 2 });
	return fc.oneof(
		own.map((requirement) => [requirement]),
		fc
			.tuple(own, replaced)
			.map(([requirement, others]) => [{ ...requirement, guard: noneOf(others.map(({ guard }) => guard)) }, ...others]),
	);
}

const noneOf = (guards: readonly Kernel[]): Kernel => ({
	op: "not",
	operand: { op: "or", operands: guards },
});

const parts = (variables: Variables): fc.Arbitrary<readonly ApplicabilityPart[]> =>
	fc.array(
		fc.record({
			part: fc.constantFrom("in force" as const, "scope" as const, "trigger" as const, "exception" as const),
			condition: truth(variables),
		}),
		{ maxLength: 2 },
	);

const bearers = fc.subarray([...BEARERS], { minLength: 1 }) as unknown as fc.Arbitrary<readonly BearerId[]>;

function norm(id: string, earlier: readonly string[]): fc.Arbitrary<Norm> {
	return fc.constantFrom(...FOR_EACH).chain((forEach) => {
		const variables = variablesOf(forEach, earlier);
		return fc
			.record({ applies: parts(variables), requirements: requirements(variables), bearers })
			.map((conditions) => normOf(id, { forEach, ...conditions }));
	});
}

function position(norms: readonly string[]): fc.Arbitrary<Position> {
	return fc
		.constantFrom(...FOR_EACH)
		.chain((forEach) => parts(variablesOf(forEach, norms)).map((applies) => positionOf("may", { forEach, applies })));
}

function ladder(norms: readonly string[]): fc.Arbitrary<Ladder> {
	return fc.subarray([...norms]).chain((on) => {
		const variables = on.length === 0 ? { ...NO_VARIABLES, norms } : { ...NO_VARIABLES, members: ["breach"], norms };
		const step = truth(variables).map((condition) => ({ id: "step", gist: { en: "step" }, condition }));
		return fc
			.array(step, { maxLength: 3 })
			.map((steps) => ladderOf("sanction", { on: on as unknown as readonly NormId[], steps }));
	});
}

/** Whole regulations. The norms come in any order, whichever of them ask for each other's breach. */
export function pack(): fc.Arbitrary<Pack> {
	return fc.integer({ min: 1, max: NORMS.length }).chain((count) => {
		const ids = NORMS.slice(0, count);
		const norms = fc.tuple(...ids.map((id, index) => norm(id, ids.slice(0, index))));
		const positions = fc.array(position(ids), { maxLength: 2 });
		const ladders = fc.array(ladder(ids), { maxLength: 2 });
		return fc
			.tuple(norms, positions, ladders, fc.shuffledSubarray([...ids.keys()], { minLength: count }))
			.map(([made, allowed, sanctions, order]) =>
				packOf({ norms: order.map((index) => made[index] as Norm), positions: allowed, ladders: sanctions }),
			);
	});
}
