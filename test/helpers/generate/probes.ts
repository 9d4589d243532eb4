import fc from "fast-check";
import type { Environment } from "../../../src/evaluate/reference/environment.ts";
import { environmentOf } from "../../../src/evaluate/reference.ts";
import type { Kernel, LiteralValue, Moment, Sort } from "../../../src/model/kernel.ts";
import type { Pack } from "../../../src/model/pack.ts";
import type { Situation } from "../../../src/model/situation.ts";
import { mustBe, normOf, packOf } from "../pack.ts";
import { expression, type Variables } from "./expressions.ts";
import { situation } from "./situations.ts";
import { SORTS } from "./universe.ts";

const VARIABLES: Variables = { records: [], members: [], norms: [] };

/** One expression of each sort alike, so that operations that regulations seldom use are tried as often as others. */
export function probe(): fc.Arbitrary<{ readonly pack: Pack; readonly situation: Situation }> {
	return fc.constantFrom(...SORTS).chain((sort) =>
		fc.tuple(expression(sort, 3, VARIABLES), situation()).map(([node, facts]) => ({
			pack: packOf({
				norms: probesOf(node, sort, facts).map((met, index) =>
					normOf(`probe-${index}`, { requirements: [mustBe(met)] }),
				),
			}),
			situation: facts,
		})),
	);
}

/** Conditions that show the value of an expression: what the reference says it is, and what is next to that. */
export function probesOf(
	node: Kernel,
	sort: Sort,
	facts: Situation,
	environment: Environment = environmentOf(facts, () => 0),
): readonly Kernel[] {
	const value = environment.value(node);
	if (sort === "truth") return [node];
	if (sort === "moment") return momentProbes(node, value as Moment);
	if (sort === "set") return ["age", "race", "toString"].map((text) => includes(node, text));
	if (sort === "duration")
		return momentProbes({ op: "shift", moment: { op: "asOf" }, duration: node }, shiftedBy(node, environment));
	const near: readonly LiteralValue[] =
		typeof value === "number" ? [value, value + 1, value - 1].filter(Number.isSafeInteger) : [value ?? ""];
	return near.flatMap((each) => [
		compare("equal", node, sort, each),
		...(sort === "text" ? [] : [compare("less", node, sort, each)]),
	]);
}

const shiftedBy = (duration: Kernel, environment: Environment): Moment =>
	environment.value({ op: "shift", moment: { op: "asOf" }, duration }) as Moment;

const literal = (sort: Sort, value: LiteralValue): Kernel => ({ op: "literal", sort, value });

const compare = (op: "equal" | "less", node: Kernel, sort: Sort, value: LiteralValue): Kernel => ({
	op,
	left: node,
	right: literal(sort, typeof value === "string" && sort !== "text" ? 0 : value),
});

const includes = (set: Kernel, text: string): Kernel => ({ op: "includes", set, value: literal("text", text) });

function momentProbes(node: Kernel, { lo, hi }: Moment): readonly Kernel[] {
	const instants = [lo - 1, lo, hi, hi + 1]
		.filter(Number.isSafeInteger)
		.map((at) => literal("moment", { lo: at, hi: at }));
	return instants.flatMap((at) => [
		{ op: "less", left: at, right: node } as const,
		{ op: "less", left: node, right: at } as const,
		{ op: "equal", left: node, right: at } as const,
	]);
}
