import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prepareScenario } from "../../src/engine/scenario.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { corpus, keep } from "../helpers/corpus.ts";
import { withinTime } from "../helpers/fixed-situation.ts";
import { OPERATIONS, operationProbe } from "../helpers/generate/operations.ts";
import { pack } from "../helpers/generate/packs.ts";
import { probe } from "../helpers/generate/probes.ts";
import { situation } from "../helpers/generate/situations.ts";
import { budget, RUNS } from "../helpers/runs.ts";
import { startZ3, type TestZ3 } from "../helpers/z3.ts";
import { outcomesByZ3 } from "../helpers/z3-outcomes.ts";
import { compileMeasures } from "../rules/helper.ts";

const EVERY = Math.max(1, Math.ceil(12_000 / RUNS));
const TIMEOUT = 20 * 60_000;

let z3: TestZ3;
beforeAll(async () => {
	z3 = await startZ3();
});
beforeEach(async () => z3.restart());
afterAll(() => z3.end());

async function agree(regulation: Pack, given: Situation): Promise<void> {
	const facts = withinTime(given);
	const expected = referenceExecutor(regulation)
		.run(facts)
		.norms.map(({ possible, conflict }) => ({ possible, conflict }));
	expect(await outcomesByZ3(regulation, facts, z3)).toStrictEqual(expected);
}

/** Like `fc.assert`, but the smallest counterexample is kept as a fixture. */
async function check(cases: fc.Arbitrary<{ pack: Pack; situation: Situation }>, share = 0.05): Promise<void> {
	const property = fc.asyncProperty(cases, ({ pack: regulation, situation: facts }) => agree(regulation, facts));
	const result = await fc.check(property, budget("smt", share));
	const [smallest] = result.counterexample ?? [];
	if (smallest !== undefined) console.error(`kept as ${keep(smallest.pack, smallest.situation)}`);
	if (result.failed) throw result.errorInstance ?? new Error("failed");
}

describe("the formulas for Z3 agree with the reference", () => {
	test("on generated regulations and facts", { timeout: TIMEOUT }, () =>
		check(fc.record({ pack: pack(), situation: situation() })),
	);

	test("on the value of every kind of expression", { timeout: TIMEOUT }, () => check(probe()));

	test.each(OPERATIONS)("on the operation %s", { timeout: TIMEOUT }, (op) => check(operationProbe(op), 0.05));

	test("on scenarios of the Measures", { timeout: TIMEOUT }, async () => {
		const { pack: measures, scenarios } = compileMeasures();
		// Each takes half a second, and there are hundreds.
		const some = scenarios.filter((_, index) => index % EVERY === 0);
		for (const scenario of some) await agree(measures, prepareScenario(measures, scenario).situation);
	});

	test.each(corpus())("on the kept case $name", ({ pack: regulation, situation: facts }) => agree(regulation, facts));
});
