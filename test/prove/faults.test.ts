import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROPERTIES, type Proof } from "../../src/prove/proof.ts";
import { carryOut, planProofs } from "../../src/prove/prove.ts";
import { startZ3, type TestZ3 } from "../helpers/z3.ts";
import { compileRules } from "../rules/helper.ts";

/** What is wrong with the rules in `bad`, beside a corrected twin in `good`. */
interface Fault {
	readonly property: string;
	readonly norms: readonly string[];
}

const ROOT = "test/proof";

let z3: TestZ3;
beforeAll(async () => {
	z3 = await startZ3();
});
afterAll(() => z3.end());

async function prove(folder: string): Promise<readonly Proof[]> {
	await z3.restart();
	const { pack } = compileRules(folder);
	const plan = planProofs(pack, { bound: 2, properties: PROPERTIES, norms: [], editions: [] });
	return carryOut(plan, [z3], Date.now, () => {});
}

const notProved = (proofs: readonly Proof[]): readonly string[] =>
	proofs
		.filter(({ result }) => result !== "proved")
		.map(({ property, norms, result, reason }) => `${property} ${norms.join(", ")} ${result}: ${reason}`);

describe.each(readdirSync(ROOT))("%s", (name) => {
	const fault = JSON.parse(readFileSync(`${ROOT}/${name}/fault.json`, "utf8")) as Fault;

	test("is found", async () => {
		const refuted = (await prove(`${ROOT}/${name}/bad`)).filter(({ result }) => result === "refuted");
		expect(refuted.map(({ property, norms }) => ({ property, norms }))).toContainEqual(fault);
	});

	test("is not found in the corrected twin", async () => {
		const proofs = await prove(`${ROOT}/${name}/good`);
		expect(proofs.length).toBeGreaterThan(0);
		expect(notProved(proofs)).toEqual([]);
	});
});
