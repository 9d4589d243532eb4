import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Environment } from "../../src/apps/cli/environment.ts";
import { runCommandLine } from "../../src/apps/cli/main.ts";
import {
	type CompiledRules,
	compileFolder,
	type RulesFolder,
	readRules,
} from "../../src/apps/cli/packs/compile-folder.ts";
import { judgeScenario, prepareScenario } from "../../src/engine/scenario.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { ScenarioRun } from "../../src/formats/scenarios.ts";

export const MEASURES = "rules/cn-genai-measures/2023-08-15";

interface Said {
	out: string;
	err: string;
}

/** A process that stands still on the day for which the examples were written, and remembers what is said. */
function standingStill(said: Said): Environment {
	const channel = (name: keyof Said) => ({
		terminal: false,
		columns: undefined,
		write: (text: string) => {
			said[name] += text;
		},
	});
	return {
		directory: resolve("."),
		packs: resolve("packs"),
		variables: {},
		out: channel("out"),
		err: channel("err"),
		readStandardInput: async () => new Uint8Array(),
		importModule: (href) => import(href),
		loadScript: createRequire(import.meta.url),
		now: () => Date.parse("2026-03-02T12:00:00+08:00"),
	};
}

export const compileRules = (folder: string): CompiledRules =>
	compileFolder(folder, standingStill({ out: "", err: "" }));

export const compileMeasures = (): CompiledRules => compileRules(MEASURES);

export const readMeasures = (): RulesFolder => readRules(MEASURES, standingStill({ out: "", err: "" }));

/** Every scenario, under the evaluator that defines the meaning. */
export function runScenarios({ pack, scenarios }: CompiledRules): ScenarioRun {
	const executor = referenceExecutor(pack);
	const results = scenarios.map((scenario) => {
		const prepared = prepareScenario(pack, scenario);
		return judgeScenario(pack, prepared, executor.run(prepared.situation));
	});
	return { pack, engines: ["reference"], results, disagreements: [] };
}

/** `deontic` on these arguments. */
export async function deontic(...args: readonly string[]): Promise<Said & { status: number }> {
	const said = { out: "", err: "" };
	const status = await runCommandLine(args, standingStill(said));
	return { ...said, status };
}
