import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kleene } from "../../src/base/kleene.ts";
import { combinations } from "../../src/evaluate/combinations.ts";
import type { Environment } from "../../src/evaluate/reference/environment.ts";
import { bindAll, environmentOf, referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { EXECUTORS } from "../helpers/executors.ts";
import { OPERATIONS, type Operation, operation } from "../helpers/generate/operations.ts";
import { probesOf } from "../helpers/generate/probes.ts";
import { learning } from "../helpers/generate/situations.ts";
import { NORMS } from "../helpers/generate/universe.ts";
import { mustBe, normOf, packOf } from "../helpers/pack.ts";
import { budget } from "../helpers/runs.ts";
import { isValueOf } from "../helpers/sorts.ts";

const ALL = { reference: referenceExecutor, ...EXECUTORS };

/** There are many operations: each is tried less often, together they are not. */
const SHARE = 0.1;

/** Where the operation is evaluated for each of several elements: for each of them. */
function environmentsOf({ forEach }: Operation, facts: Situation, breached: Kleene): readonly Environment[] {
	const environment = environmentOf(facts, () => breached);
	return [...combinations(forEach, facts)].map(({ bound }) => bindAll(forEach, bound, environment));
}

/** A regulation in which the value of an operation, as it is in these facts, can be seen. */
function showing(shown: Operation, facts: Situation): Pack {
	const [environment] = environmentsOf(shown, facts, 0);
	const probes = probesOf(shown.node, shown.sort, facts, environment);
	return packOf({
		norms: [
			normOf(NORMS[0]),
			...probes.map((met, index) => normOf(`probe-${index}`, { forEach: shown.forEach, requirements: [mustBe(met)] })),
		],
	});
}

describe.each(OPERATIONS)("the operation %s", (op) => {
	test("is total: it has a value of its sort, or is unknown", () => {
		const law = fc.property(operation(op), learning(), fc.constantFrom<Kleene>(0, 1, 2), (each, facts, breached) => {
			for (const known of [facts.complete, facts.more, facts.less]) {
				for (const environment of environmentsOf(each, known, breached)) {
					expect(isValueOf(each.sort, environment.value(each.node))).toBe(true);
				}
			}
		});
		fc.assert(law, budget(`${op} is total`, SHARE));
	});

	test.each(Object.entries(ALL))("is monotone in %s: learning never widens what it gives", async (_, executorOf) => {
		const law = fc.asyncProperty(operation(op), learning(), async (each, { more, less }) => {
			const executor = executorOf(showing(each, more));
			const [narrow, wide] = [await executor.run(more), await executor.run(less)];
			for (const [index, { possible }] of narrow.norms.entries()) {
				expect(possible & ~(wide.norms[index]?.possible ?? 0)).toBe(0);
			}
		});
		await fc.assert(law, budget(`${op} is monotone`, SHARE));
	});
});
