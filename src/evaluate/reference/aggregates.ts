import { fromValue, TRUE, UNKNOWN } from "../../base/kleene.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import { sourceOf } from "../combinations.ts";
import { inRange } from "./arithmetic.ts";
import { type Environment, type Meanings, numberOf } from "./environment.ts";

export const AGGREGATES: Meanings<"count" | "sum" | "minimum" | "maximum"> = {
	count: (node, environment) => counted(node, environment)?.length,

	sum(node, environment) {
		const numbers = numbersOf(node, environment);
		// The exact total, so that the order of the elements cannot decide whether it overflows on the way.
		return numbers && inRange(numbers.reduce((total, number) => total + BigInt(number), 0n));
	},

	minimum: (node, environment) => extreme(numbersOf(node, environment), (one, other) => one < other),
	maximum: (node, environment) => extreme(numbersOf(node, environment), (one, other) => one > other),
};

/** The environments of the elements that count; undefined unless that is decided for each that exists. */
function counted(
	{ over, where }: { readonly over: Binding; readonly where?: Kernel },
	environment: Environment,
): readonly Environment[] | undefined {
	const source = sourceOf(over, environment.situation);
	if (!source.complete) return undefined;
	const inner = source.items.map((item) => environment.bind(over.variable, item));
	if (where === undefined) return inner;
	const truths = inner.map((each) => fromValue(each.value(where)));
	return truths.includes(UNKNOWN) ? undefined : inner.filter((_, index) => truths[index] === TRUE);
}

function numbersOf(
	node: { readonly over: Binding; readonly where?: Kernel; readonly body: Kernel },
	environment: Environment,
): readonly number[] | undefined {
	const numbers = counted(node, environment)?.map((inner) => numberOf(inner, node.body));
	return numbers?.every((number) => number !== undefined) ? numbers : undefined;
}

function extreme(
	numbers: readonly number[] | undefined,
	beats: (one: number, other: number) => boolean,
): number | undefined {
	if (numbers === undefined || numbers.length === 0) return undefined;
	return numbers.reduce((best, number) => (beats(number, best) ? number : best));
}
