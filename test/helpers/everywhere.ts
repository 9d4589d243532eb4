import { expect } from "vitest";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Kernel, LiteralValue, Moment, Sort } from "../../src/model/kernel.ts";
import { type NormOutcome, OUTCOMES, type Outcomes } from "../../src/model/outcome.ts";
import type { Norm, Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { EXECUTORS } from "./executors.ts";
import { type Given, mustBe, normOf, packOf, situationOf } from "./pack.ts";

/** The outcomes of a pack, after checking that every executor gives the same. */
export async function runEverywhere(pack: Pack, situation: Situation): Promise<Outcomes> {
	const outcomes = referenceExecutor(pack).run(situation);
	for (const [name, executorOf] of Object.entries(EXECUTORS)) {
		expect(await executorOf(pack).run(situation), name).toStrictEqual(outcomes);
	}
	return outcomes;
}

/** The outcome of one norm. */
export async function outcomeOf(norm: Norm, given: Given = {}): Promise<NormOutcome> {
	const { norms } = await runEverywhere(packOf({ norms: [norm] }), situationOf(given));
	return norms[0] as NormOutcome;
}

/** A set of outcomes in words: `satisfied pending`. */
export const words = (possible: number): string =>
	OUTCOMES.filter(([bit]) => (possible & bit) !== 0)
		.map(([, outcome]) => outcome)
		.join(" ");

/** What one norm can be, in words. */
export const possibleOf = async (norm: Norm, given: Given = {}): Promise<string> =>
	words((await outcomeOf(norm, given)).possible);

/** Whether a condition holds, in every executor. */
export async function truthOf(condition: Kernel, given: Given = {}): Promise<boolean | "unknown"> {
	const possible = await possibleOf(normOf("asked", { requirements: [mustBe(condition)] }), given);
	return possible === "satisfied" ? true : possible === "violated" ? false : "unknown";
}

const literal = (sort: Sort, value: LiteralValue): Kernel => ({ op: "literal", sort, value });

/** That a number or a day is this, or unknown, in every executor. */
export async function expectNumber(node: Kernel, value: number | undefined, given: Given = {}): Promise<void> {
	const equal = await truthOf({ op: "equal", left: node, right: literal("number", value ?? 0) }, given);
	expect(equal).toBe(value === undefined ? "unknown" : true);
}

/** That a moment has exactly these ends, in every executor. */
export async function expectMoment(node: Kernel, { lo, hi }: Moment, given: Given = {}): Promise<void> {
	const at = (instant: number): Kernel => literal("moment", { lo: instant, hi: instant });
	const isBefore = (instant: number) => truthOf({ op: "less", left: node, right: at(instant) }, given);
	const isAfter = (instant: number) => truthOf({ op: "less", left: at(instant), right: node }, given);
	if (hi < Number.MAX_SAFE_INTEGER) expect(await isBefore(hi + 1)).toBe(true);
	expect(await isBefore(hi)).toBe(lo === hi ? false : "unknown");
	if (lo > Number.MIN_SAFE_INTEGER) expect(await isAfter(lo - 1)).toBe(true);
	expect(await isAfter(lo)).toBe(lo === hi ? false : "unknown");
}
