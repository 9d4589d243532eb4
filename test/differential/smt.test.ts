import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isTrue } from "../../src/backends/smt/model.ts";
import { BITS } from "../../src/backends/smt/outcomes.ts";
import { queryOf } from "../../src/backends/smt/query.ts";
import { prepareScenario } from "../../src/engine/scenario.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { openSession } from "../../src/prove/session.ts";
import { corpus, keep } from "../helpers/corpus.ts";
import { fixTo } from "../helpers/fixed-situation.ts";
import { pack } from "../helpers/generate/packs.ts";
import { probe } from "../helpers/generate/probes.ts";
import { situation } from "../helpers/generate/situations.ts";
import { budget, RUNS } from "../helpers/runs.ts";
import { startZ3, type TestZ3 } from "../helpers/z3.ts";
import { compileMeasures } from "../rules/helper.ts";

const EVERY = Math.max(1, Math.ceil(12_000 / RUNS));
const TIMEOUT = 20 * 60_000;

let z3: TestZ3;
beforeAll(async () => {
	z3 = await startZ3();
});
beforeEach(async () => z3.restart());
afterAll(() => z3.end());

/** What each norm can be, and whether its replacements conflict, as Z3 has it. */
async function outcomesByZ3(regulation: Pack, facts: Situation) {
	const { encoding, choices, fixing } = fixTo(regulation, facts);
	const { build } = encoding;
	const outcomes = regulation.norms.map(({ id }) => encoding.outcome(id));
	const asked = outcomes.flatMap(({ may, conflict }) => [...BITS.map((bit) => may[bit]), conflict]);
	// Each answer is a constant, so that the model tells it.
	const named = asked.map((term) => [term, build.definitions.constant("Bool")] as const);
	const query = queryOf(encoding, choices, [
		...fixing(),
		...named.map(([term, name]) => build.ifTrue(name, term, build.not(term))),
	]);
	await z3.restart();
	const answer = await openSession(encoding, z3).decide(query);
	if (answer.kind !== "found") throw new Error(`no model: ${JSON.stringify(answer)}`);
	const truths = named.map(([term, name]) =>
		term === "true" || term === "false" ? term === "true" : isTrue(name, answer.model),
	);
	return outcomes.map((_, index) => {
		const own = truths.slice(index * 5, index * 5 + 5);
		return { possible: BITS.reduce((sum, bit, at) => sum + (own[at] ? bit : 0), 0), conflict: own[4] };
	});
}

async function agree(regulation: Pack, facts: Situation): Promise<void> {
	const expected = referenceExecutor(regulation)
		.run(facts)
		.norms.map(({ possible, conflict }) => ({ possible, conflict }));
	expect(await outcomesByZ3(regulation, facts)).toStrictEqual(expected);
}

/** Like `fc.assert`, but the smallest counterexample is kept as a fixture. */
async function check(cases: fc.Arbitrary<{ pack: Pack; situation: Situation }>): Promise<void> {
	const property = fc.asyncProperty(cases, ({ pack: regulation, situation: facts }) => agree(regulation, facts));
	const result = await fc.check(property, budget("smt", 0.5));
	const [smallest] = result.counterexample ?? [];
	if (smallest !== undefined) console.error(`kept as ${keep(smallest.pack, smallest.situation)}`);
	if (result.failed) throw result.errorInstance ?? new Error("failed");
}

describe("the formulas for Z3 agree with the reference", () => {
	test("on generated regulations and facts", { timeout: TIMEOUT }, () =>
		check(fc.record({ pack: pack(), situation: situation() })),
	);

	test("on the value of every kind of expression", { timeout: TIMEOUT }, () => check(probe()));

	test("on scenarios of the Measures", { timeout: TIMEOUT }, async () => {
		const { pack: measures, scenarios } = compileMeasures();
		// Each takes half a second, and there are hundreds.
		const some = scenarios.filter((_, index) => index % EVERY === 0);
		for (const scenario of some) await agree(measures, prepareScenario(measures, scenario).situation);
	});

	test.each(corpus())("on the kept case $name", ({ pack: regulation, situation: facts }) => agree(regulation, facts));
});
