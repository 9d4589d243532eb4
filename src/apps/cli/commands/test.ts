import { join } from "node:path";
import { canonicalJson } from "../../../base/canonical-json.ts";
import { judgeScenario, type PreparedScenario, prepareScenario } from "../../../engine/scenario.ts";
import { hasFailed, type ScenarioRun } from "../../../formats/scenarios.ts";
import type { Outcomes } from "../../../model/outcome.ts";
import type { Scenario } from "../../../model/scenario.ts";
import type { CommandModule } from "../command.ts";
import { ENGINE_NAMES, ENGINES, type Engine, type EngineName } from "../engines.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { readText } from "../files.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption } from "../options/choice.ts";
import { type OpenPack, openNamedPack, shippedPacks } from "../packs/open-pack.ts";
import { painterFor, widthOf } from "../painter.ts";
import { userError } from "../problems.ts";

interface Options {
	readonly rules?: string;
	readonly engine?: EngineName | "all";
	readonly format: "text" | "json";
}

/** `deontic test`: the scenarios that stand beside the norms, under every engine. */
export const test: CommandModule = {
	define(command, run) {
		command
			.argument("[packs...]", "packs, as ID or ID@VERSION, or their folders (default: all)")
			.option("--rules <folder>", "compile the rules in this folder, and run their scenarios instead")
			.addOption(
				choiceOption("--engine <name>", "one engine alone, or all (default: the quick ones)", ["all", ...ENGINE_NAMES]),
			)
			.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
			.addHelpText("after", EXAMPLES)
			.action((packs: readonly string[], options: Options) =>
				run((environment) => testPacks(packs, options, environment)),
			);
	},
};

interface Tested {
	readonly open: OpenPack;
	readonly scenarios: readonly Scenario[];
}

async function testPacks(packs: readonly string[], options: Options, environment: Environment): Promise<ExitStatus> {
	if (options.rules !== undefined && packs.length > 0) throw userError("arguments/packs-and-rules", {});
	const tested = await openTested(packs, options, environment);
	const engines = enginesFor(options.engine);
	const runs: ScenarioRun[] = [];
	for (const each of tested) runs.push(await runScenarios(each, engines));
	const paint = painterFor(environment.out, environment.variables);
	environment.out.write(
		options.format === "json"
			? (await import("../../../formats/scenarios-json.ts")).scenariosJson(runs)
			: (await import("../../../formats/scenarios-text.ts")).scenariosText(runs, {
					paint,
					width: widthOf(environment.out),
				}),
	);
	return runs.some(hasFailed) ? EXIT.violated : EXIT.inOrder;
}

/** The first is the one that the others are compared with. */
function enginesFor(choice: Options["engine"]): readonly EngineName[] {
	if (choice !== undefined && choice !== "all") return [choice];
	const others = ENGINE_NAMES.filter((name) => name !== "reference");
	return ["reference", ...others.filter((name) => choice === "all" || !SLOW.has(name))];
}

/** Takes a hundred times as long as the others. */
const SLOW: ReadonlySet<EngineName> = new Set(["json-rules-engine"]);

async function openTested(
	packs: readonly string[],
	options: Options,
	environment: Environment,
): Promise<readonly Tested[]> {
	if (options.rules !== undefined) {
		const { compileFolder } = await import("../packs/compile-folder.ts");
		const compiled = compileFolder(options.rules, environment);
		return [{ open: compiled, scenarios: compiled.scenarios }];
	}
	const now = parseAsOf(undefined, environment.now());
	const all = shippedPacks(environment).map(({ id, version }) => `${id}@${version}`);
	return (packs.length > 0 ? packs : all).map((name) => {
		const open = openNamedPack(name, now, environment);
		return { open, scenarios: JSON.parse(readText(join(open.folder ?? "", "scenarios.json"))) as Scenario[] };
	});
}

async function runScenarios({ open, scenarios }: Tested, names: readonly EngineName[]): Promise<ScenarioRun> {
	const { pack } = open;
	const engines = await Promise.all(names.map((name) => ENGINES[name].load(open)));
	const run: { results: ScenarioRun["results"][number][]; disagreements: ScenarioRun["disagreements"][number][] } = {
		results: [],
		disagreements: [],
	};
	for (const scenario of scenarios) {
		const prepared = prepareScenario(pack, scenario);
		const [first, ...others] = await outcomesOf(engines, prepared);
		if (!first) continue;
		run.results.push(judgeScenario(pack, prepared, first));
		const expected = canonicalJson(first);
		for (const [index, other] of others.entries()) {
			if (canonicalJson(other) === expected) continue;
			run.disagreements.push({ title: scenario.title, engine: names[index + 1] ?? "" });
		}
	}
	return { pack, engines: names, ...run };
}

/** One after the other: json-rules-engine must not run twice at once. */
async function outcomesOf(
	engines: readonly Engine[],
	{ situation, details }: PreparedScenario,
): Promise<readonly Outcomes[]> {
	const outcomes: Outcomes[] = [];
	for (const engine of engines) outcomes.push((await engine.run(situation, details)).outcomes);
	return outcomes;
}

const EXAMPLES = `
Examples:
  deontic test
  deontic test cn-genai-measures --format json --engine all
  deontic test --rules rules/cn-genai-measures/2023-08-15

A norm that no scenario shows satisfied, or none shows violated, has not been proved to fire: that fails as well.

Exit status: 0 all pass; 1 an expectation fails, engines disagree, or a norm is not proved to fire both ways; 3 the rules do not compile, 9 internal error.
`;
