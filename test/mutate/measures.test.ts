import { expect, it } from "vitest";
import { countsOf, shareOf } from "../../src/formats/mutants.ts";
import { mutantsOf, originalOf, tryMutant } from "../../src/mutate/index.ts";
import { readMeasures } from "../rules/helper.ts";

/** Every how many: `DEONTIC_MUTANTS=1` tries all of them, which takes minutes. */
const EVERY = Number(process.env.DEONTIC_MUTANTS ?? "40");

it("scenarios kill at least 95% of the mutants of the Measures", { timeout: 900_000 }, () => {
	const { files, surroundings } = readMeasures();
	const original = originalOf(files, surroundings);
	if (original === undefined) throw new Error("the Measures compile");
	const sample = mutantsOf(original.files).filter((_, index) => index % EVERY === 0);
	const tried = sample.map((mutant) => ({ mutant, verdict: tryMutant(mutant, original) }));
	const run = { pack: original.pack, atLeast: 95, tried };
	expect(countsOf(tried).killed).toBeGreaterThan(0);
	expect(shareOf(run)).toBeGreaterThanOrEqual(95);
});
