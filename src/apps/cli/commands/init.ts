import { resolve } from "node:path";
import type { FactId } from "../../../base/brand.ts";
import { adopt } from "../../../engine/adoption.ts";
import { loadPack } from "../../../engine/evaluate.ts";
import { nextQuestions } from "../../../engine/explain.ts";
import { readFacts } from "../../../engine/facts/read-facts.ts";
import { renderInit } from "../../../formats/init-file.ts";
import type { Pack } from "../../../model/pack.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { exists, writeNewText } from "../files.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption } from "../options/choice.ts";
import { addRulesOptions, openRules, type RulesOptions } from "../options/rules-options.ts";
import { userError } from "../problems.ts";

interface Options extends RulesOptions {
	readonly language: "en" | "zh";
	readonly out?: string;
}

/** `deontic init`: a facts file to fill in. */
export const init: CommandModule = {
	define(command, run) {
		command.argument("[pack]", "a pack, as ID or ID@VERSION, or its folder (default: the only one)");
		addRulesOptions(command)
			.addOption(choiceOption("--language <name>", "of the questions: en or zh", ["en", "zh"]).default("en"))
			.option("--out <file>", "write this file, which must not be there yet (default: standard output)")
			.addHelpText("after", EXAMPLES)
			.action((pack: string | undefined, options: Options) =>
				run((environment) => writeFacts({ ...options, ...(pack !== undefined && { pack }) }, environment)),
			);
	},
};

async function writeFacts(options: Options, environment: Environment): Promise<ExitStatus> {
	if (options.rules !== undefined && options.pack !== undefined) throw userError("arguments/packs-and-rules", {});
	const out = options.out === undefined ? undefined : resolve(environment.directory, options.out);
	if (out !== undefined && exists(out)) throw userError("output/exists", { file: options.out ?? "" });
	const now = environment.now();
	const { pack } = await openRules(options, parseAsOf(undefined, now), environment);
	const text = renderInit(pack, options.language, mostDecisiveFirst(pack, now));
	if (out === undefined) environment.out.write(text);
	else {
		writeNewText(out, text, options.out);
		environment.err.write(`${options.out}: fill it in, then run deontic check ${options.out}\n`);
	}
	return EXIT.inOrder;
}

/** The order in which nothing known would be asked. The fields of a list come with the list. */
function mostDecisiveFirst(pack: Pack, asOf: number): readonly FactId[] {
	const { situation, details } = readFacts(
		pack,
		{},
		{
			asOf,
			bearer: pack.manifest.defaultBearer,
			adopted: adopt(pack, { suggested: true, readings: [], parameters: [] }).adopted,
			calendars: [],
		},
	);
	const outcomes = loadPack(pack).executor.run(situation);
	return nextQuestions(pack, situation, details, outcomes).map(({ fact }) => fact as FactId);
}

const EXAMPLES = `
Examples:
  deontic init > facts.yaml
  deontic init cn-genai-measures --language zh --out facts.yaml
  deontic init --rules rules/my-policy/2025-01-01
`;
