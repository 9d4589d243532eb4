import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closuresExecutor } from "../../src/backends/closures/index.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import { pack } from "../helpers/generate/packs.ts";
import { situation } from "../helpers/generate/situations.ts";
import { budget } from "../helpers/runs.ts";

describe("executors agree with the reference on generated regulations and facts", () => {
	test("closures", () => {
		fc.assert(
			fc.property(pack(), fc.array(situation(), { minLength: 1, maxLength: 3 }), (regulation, situations) => {
				const closures = closuresExecutor(regulation);
				const reference = referenceExecutor(regulation);
				for (const each of situations) expect(closures.run(each)).toEqual(reference.run(each));
			}),
			budget("closures"),
		);
	});
});
