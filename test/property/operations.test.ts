import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kleene } from "../../src/base/kleene.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import { EXECUTORS } from "../helpers/executors.ts";
import { environmentsOf, OPERATIONS, operation, showing } from "../helpers/generate/operations.ts";
import { learning } from "../helpers/generate/situations.ts";
import { budget } from "../helpers/runs.ts";
import { isValueOf } from "../helpers/sorts.ts";

const ALL = { reference: referenceExecutor, ...EXECUTORS };

/** There are many operations: each is tried less often, together they are not. */
const SHARE = 0.1;

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
