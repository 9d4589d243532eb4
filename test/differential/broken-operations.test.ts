import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { KernelOp } from "../../src/model/kernel.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { breakOperation } from "../helpers/broken.ts";
import { EXECUTORS } from "../helpers/executors.ts";
import { withinTime } from "../helpers/fixed-situation.ts";
import { OPERATIONS, operationProbe } from "../helpers/generate/operations.ts";
import { startZ3, type TestZ3 } from "../helpers/z3.ts";
import { outcomesByZ3 } from "../helpers/z3-outcomes.ts";

/** Every back end looks into its table through `dispatch`: there it is told to do something else. */
vi.mock("../../src/model/kernel.ts", async (importOriginal) => {
	const original = await importOriginal<typeof import("../../src/model/kernel.ts")>();
	const { insteadOf } = await import("../helpers/broken.ts");
	return {
		...original,
		dispatch: (table: never, node: never, ...rest: never[]) => original.dispatch(table, insteadOf(node), ...rest),
	};
});

let z3: TestZ3;
beforeAll(async () => {
	z3 = await startZ3();
});
afterAll(() => z3.end());

/** What each norm can be, as each back end has it. */
const OUTCOMES: Readonly<Record<string, (pack: Pack, facts: Situation) => unknown>> = {
	...Object.fromEntries(
		Object.entries(EXECUTORS).map(([name, executorOf]) => [
			name,
			async (pack: Pack, facts: Situation) => (await executorOf(pack).run(facts)).norms.map(shown),
		]),
	),
	smt: (pack, facts) => outcomesByZ3(pack, facts, z3),
};

const shown = ({ possible, conflict }: { readonly possible: number; readonly conflict: boolean }) => ({
	possible,
	conflict,
});

/** Whether agreement fails, with one operation of one back end broken. */
async function isNoticed(name: string, op: KernelOp, broken: KernelOp | undefined, numRuns: number): Promise<boolean> {
	const law = fc.asyncProperty(operationProbe(op), async ({ pack, situation: facts }) => {
		const situation = withinTime(facts);
		const expected = referenceExecutor(pack).run(situation).norms.map(shown);
		breakOperation(broken);
		try {
			expect(await OUTCOMES[name]?.(pack, situation)).toStrictEqual(expected);
		} finally {
			breakOperation(undefined);
		}
	});
	return (await fc.check(law, { numRuns, seed: 1, endOnFailure: true })).failed;
}

describe.each(Object.keys(OUTCOMES))("the law of agreement notices that %s does wrong", (name) => {
	test.each(OPERATIONS)("%s", async (op) => {
		// As often as the law tries each operation of an executor on a quick run.
		expect(await isNoticed(name, op, op, 90)).toBe(true);
		expect(await isNoticed(name, op, undefined, 3)).toBe(false);
	});
});
