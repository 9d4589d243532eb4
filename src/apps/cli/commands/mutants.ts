import { InvalidArgumentError, Option } from "commander";
import { isEnough, type MutantRun } from "../../../formats/mutants.ts";
import type { Mutant } from "../../../model/mutant.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { choiceOption } from "../options/choice.ts";
import { painterFor, widthOf } from "../painter.ts";
import { userError } from "../problems.ts";

interface Options {
	readonly rules: string;
	readonly norm?: string;
	readonly atLeast: number;
	readonly format: "text" | "json";
}

/** `deontic mutants`: whether the scenarios would notice a slip in the rules. */
export const mutants: CommandModule = {
	define(command, run) {
		command
			.requiredOption("--rules <folder>", "the rules, with their scenarios")
			.option("--norm <name>", "only what changes this norm, reading, parameter, definition or menu")
			.addOption(
				new Option("--at-least <percent>", "the share that scenarios must kill").argParser(readPercent).default(95),
			)
			.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
			.addHelpText("after", EXAMPLES)
			.action((options: Options) => run((environment) => tryMutants(options, environment)));
	},
};

function readPercent(text: string): number {
	const percent = Number(text);
	if (/^\d+(\.\d+)?$/.test(text) && percent <= 100) return percent;
	throw new InvalidArgumentError("It is a number from 0 to 100.");
}

async function tryMutants(options: Options, environment: Environment): Promise<ExitStatus> {
	const { compileRules, readRules } = await import("../packs/compile-folder.ts");
	const { failing, mutantsOf, originalOf, tryMutant } = await import("../../../mutate/index.ts");
	const folder = readRules(options.rules, environment);
	const { pack } = compileRules(folder, environment);
	const original = originalOf(folder.files, folder.surroundings);
	if (original === undefined) throw new Error("what compiled compiles again");
	const all = mutantsOf(original.files);
	const chosen = options.norm === undefined ? all : chosenOf(all, options.norm);
	const broken = failing(original);
	if (broken.length > 0) throw userError("input/failing-scenarios", { scenarios: broken.map(({ title }) => title) });
	const tried = chosen.map((mutant, index) => {
		sayProgress(index + 1, chosen.length, environment);
		return { mutant, verdict: tryMutant(mutant, original) };
	});
	const result: MutantRun = { pack, atLeast: options.atLeast, tried };
	environment.out.write(
		options.format === "json"
			? (await import("../../../formats/mutants-json.ts")).mutantsJson(result)
			: (await import("../../../formats/mutants-text.ts")).mutantsText(result, {
					paint: painterFor(environment.out, environment.variables),
					width: widthOf(environment.out),
				}),
	);
	return isEnough(result) ? EXIT.inOrder : EXIT.violated;
}

function chosenOf(all: readonly Mutant[], name: string): readonly Mutant[] {
	const known = [...new Set(all.map((mutant) => mutant.of))];
	if (!known.includes(name)) throw userError("arguments/unknown-norm", { name, known });
	return all.filter((mutant) => mutant.of === name);
}

/** It takes minutes: somebody who waits in front of a terminal wants to see it go on. */
function sayProgress(done: number, all: number, { err }: Environment): void {
	if (err.terminal) err.write(done === all ? "\r\u001b[K" : `\r${done} of ${all} mutants`);
}

const EXAMPLES = `
Examples:
  deontic mutants --rules rules/cn-genai-measures/2023-08-15
  deontic mutants --rules my-rules --norm report-removal
  deontic mutants --rules my-rules --at-least 100 --format json

Each mutant is the rules with one small slip. A scenario that fails has killed it; a mutant that survives is a slip that no scenario would
notice. Those that the compiler refuses, or that change nothing, do not count.

Exit status: 0 enough are killed; 1 too few; 3 the rules do not compile, or a scenario fails before anything is changed; 9 internal error.
`;
