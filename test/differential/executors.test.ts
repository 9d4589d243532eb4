import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { corpus, keep } from "../helpers/corpus.ts";
import { EXECUTORS } from "../helpers/executors.ts";
import { OPERATIONS, operationProbe } from "../helpers/generate/operations.ts";
import { pack } from "../helpers/generate/packs.ts";
import { probe } from "../helpers/generate/probes.ts";
import { situation } from "../helpers/generate/situations.ts";
import { budget } from "../helpers/runs.ts";

/** json-rules-engine takes some hundred times as long as the others. */
const SHARES: Readonly<Record<string, number>> = { "json-rules-engine": 0.3 };

const TIMEOUT = 20 * 60_000;

async function agree(name: string, regulation: Pack, facts: Situation): Promise<void> {
	const expected = referenceExecutor(regulation).run(facts);
	expect(await EXECUTORS[name]?.(regulation).run(facts)).toStrictEqual(expected);
}

/** Like `fc.assert`, but the smallest counterexample is kept as a fixture. */
async function check(
	name: string,
	cases: fc.Arbitrary<{ pack: Pack; situation: Situation }>,
	share = 1,
): Promise<void> {
	const property = fc.asyncProperty(cases, ({ pack: regulation, situation: facts }) => agree(name, regulation, facts));
	const result = await fc.check(property, budget(name, share));
	const [smallest] = result.counterexample ?? [];
	if (smallest !== undefined) console.error(`kept as ${keep(smallest.pack, smallest.situation)}`);
	if (result.failed) throw new Error(fc.defaultReportMessage(result) ?? "failed");
}

describe.each(Object.keys(EXECUTORS))("%s agrees with the reference", (name) => {
	test("on generated regulations and facts", { timeout: TIMEOUT }, () =>
		check(name, fc.record({ pack: pack(), situation: situation() }), SHARES[name]),
	);

	test("on the value of every kind of expression", { timeout: TIMEOUT }, () => check(name, probe(), SHARES[name]));

	test.each(OPERATIONS)("on the operation %s", { timeout: TIMEOUT }, (op) => check(name, operationProbe(op), 0.3));

	test.each(corpus())("on the kept case $name", ({ pack: regulation, situation: facts }) =>
		agree(name, regulation, facts),
	);
});
