import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closuresExecutor } from "../../src/backends/closures/index.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Executor } from "../../src/model/outcome.ts";
import type { Pack } from "../../src/model/pack.ts";
import { pack } from "../helpers/generate/packs.ts";
import { situation } from "../helpers/generate/situations.ts";
import { generatedExecutor } from "../helpers/generated-module.ts";
import { budget } from "../helpers/runs.ts";

const EXECUTORS: Readonly<Record<string, (pack: Pack) => Executor>> = {
	closures: closuresExecutor,
	js: generatedExecutor,
};

describe("executors agree with the reference on generated regulations and facts", () => {
	test.each(Object.entries(EXECUTORS))("%s", (name, executorOf) => {
		fc.assert(
			fc.property(pack(), fc.array(situation(), { minLength: 1, maxLength: 3 }), (regulation, situations) => {
				const executor = executorOf(regulation);
				const reference = referenceExecutor(regulation);
				for (const each of situations) expect(executor.run(each)).toStrictEqual(reference.run(each));
			}),
			budget(name),
		);
	});
});
