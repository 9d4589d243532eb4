import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import { EXECUTORS } from "../helpers/executors.ts";
import { pack } from "../helpers/generate/packs.ts";
import { situation } from "../helpers/generate/situations.ts";
import { budget } from "../helpers/runs.ts";

/** json-rules-engine takes some hundred times as long as the others. */
const SHARES: Readonly<Record<string, number>> = { "json-rules-engine": 0.3 };

describe("executors agree with the reference on generated regulations and facts", () => {
	test.each(Object.entries(EXECUTORS))("%s", async (name, executorOf) => {
		await fc.assert(
			fc.asyncProperty(
				pack(),
				fc.array(situation(), { minLength: 1, maxLength: 3 }),
				async (regulation, situations) => {
					const executor = executorOf(regulation);
					const reference = referenceExecutor(regulation);
					for (const each of situations) expect(await executor.run(each)).toStrictEqual(reference.run(each));
				},
			),
			budget(name, SHARES[name]),
		);
	});
});
