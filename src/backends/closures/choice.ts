import { type Kleene, TRUE, UNKNOWN } from "../../base/kleene.ts";
import type { Kernel, Moment, Sort } from "../../model/kernel.ts";
import { sortOf } from "../../model/sort.ts";
import type { Duration } from "../../model/types.ts";
import { type Compilations, type Compiler, represent, type Scope, type Thunk } from "./frame.ts";

export const CHOICE: Compilations<"choose" | "reading" | "adopted"> = {
	choose(node, scope, compiler) {
		const condition = compiler.truth(node.condition, scope);
		const positive = compiler.any(node.then, scope);
		const negative = compiler.any(node.else, scope);
		const either = agreement([node.then, node.else], sortOf(node), scope, compiler);
		return (frame) => {
			const truth = condition(frame);
			return truth === UNKNOWN ? either(frame) : truth === TRUE ? positive(frame) : negative(frame);
		};
	},

	reading(node, scope, compiler) {
		const options = new Map(Object.entries(node.options).map(([name, option]) => [name, compiler.any(option, scope)]));
		const all = agreement(Object.values(node.options), node.sort, scope, compiler);
		return (frame) => {
			const adopted = frame.situation.readings.get(node.reading);
			const option = adopted === undefined ? undefined : options.get(adopted);
			return option === undefined ? all(frame) : option(frame);
		};
	},

	adopted(node, scope, compiler) {
		const positive = compiler.any(node.then, scope);
		const negative = compiler.any(node.else, scope);
		return (frame) => {
			const values = frame.situation.parameters.get(node.parameter);
			return values !== undefined && values.length > 0 ? positive(frame) : negative(frame);
		};
	},
};

/** What all of the expressions agree on; for moments, the hull of them. */
function agreement(nodes: readonly Kernel[], sort: Sort, scope: Scope, compiler: Compiler): Thunk<unknown> {
	if (nodes.length === 0) {
		const nothing = represent(sort, undefined);
		return () => nothing;
	}
	const thunks = nodes.map((node) => compiler.any(node, scope));
	const join = JOIN[sort] as (one: unknown, other: unknown) => unknown;
	return (frame) => {
		let result = thunks[0]?.(frame);
		for (let index = 1; index < thunks.length; index++) result = join(result, thunks[index]?.(frame));
		return result;
	};
}

const same = <Scalar>(one: Scalar, other: Scalar): Scalar | undefined => (one === other ? one : undefined);

const JOIN = {
	truth: (one: Kleene, other: Kleene): Kleene => (one === other ? one : UNKNOWN),
	number: same<number | undefined>,
	day: same<number | undefined>,
	text: same<string | undefined>,
	moment: (one: Moment, other: Moment): Moment => ({
		lo: one.lo < other.lo ? one.lo : other.lo,
		hi: one.hi > other.hi ? one.hi : other.hi,
	}),
	duration: (one: Duration | undefined, other: Duration | undefined) =>
		one !== undefined && one.unit === other?.unit && one.amount === other.amount ? one : undefined,
	set: (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
		one !== undefined && other !== undefined && sorted(one) === sorted(other) ? one : undefined,
} satisfies Record<Sort, (one: never, other: never) => unknown>;

const sorted = (members: readonly string[]): string => JSON.stringify([...new Set(members)].sort());
