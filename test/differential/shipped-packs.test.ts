import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { PackModule } from "../../src/engine/evaluate.ts";
import { loadPack } from "../../src/engine/evaluate.ts";
import { prepareScenario } from "../../src/engine/scenario.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { EXECUTORS } from "../helpers/executors.ts";
import { sampled } from "../helpers/runs.ts";

const foldersIn = (folder: string): readonly string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => `${folder}/${entry.name}`);

const folders = foldersIn("packs").flatMap(foldersIn);

const read = <Content>(file: string): Content => JSON.parse(readFileSync(file, "utf8")) as Content;

/** json-rules-engine takes a hundred times as long as the others. */
const MOST: Readonly<Record<string, number>> = { "json-rules-engine": 100 };

describe.each(folders)("%s", (folder) => {
	const { pack } = loadPack(read(`${folder}/pack.json`));
	const situations = read<readonly Scenario[]>(`${folder}/scenarios.json`).map(
		(scenario) => [scenario, prepareScenario(pack, scenario).situation] as const,
	);
	const reference = referenceExecutor(pack);

	test("is a pack that can be loaded", () => {
		expect(pack.norms.length).toBeGreaterThan(0);
	});

	test.each(Object.keys(EXECUTORS))("means the same to %s in its scenarios", { timeout: 600_000 }, async (name) => {
		const executor = EXECUTORS[name]?.(pack);
		for (const [{ title }, situation] of sampled(situations, MOST[name] ?? situations.length)) {
			expect(await executor?.run(situation), title).toStrictEqual(reference.run(situation));
		}
	});

	test("means the same to its own evaluator in every scenario", async () => {
		const { run } = (await import(pathToFileURL(`${folder}/pack.mjs`).href)) as PackModule;
		for (const [{ title }, situation] of situations) {
			expect(run(situation), title).toStrictEqual(reference.run(situation));
		}
	});
});

test("there are packs to compare", () => {
	expect(folders).not.toEqual([]);
});
