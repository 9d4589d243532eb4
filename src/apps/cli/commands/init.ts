import { resolve } from "node:path";
import { bindConfiguration, NO_FLAGS } from "../../../engine/bind-configuration.ts";
import { NO_CONFIGURATION } from "../../../engine/configuration.ts";
import { loadPack } from "../../../engine/evaluate.ts";
import { nextQuestions } from "../../../engine/explain.ts";
import { readFacts } from "../../../engine/facts/read-facts.ts";
import { reportOf } from "../../../engine/report.ts";
import { readDocument } from "../../../formats/document.ts";
import { entryAt, initEntries } from "../../../formats/init/entries.ts";
import { renderInit } from "../../../formats/init-file.ts";
import type { Pack } from "../../../model/pack.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { exists, readBytes, writeNewText } from "../files.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption } from "../options/choice.ts";
import { addRulesOptions, openRules, type RulesOptions } from "../options/rules-options.ts";
import { UserError, userError } from "../problems.ts";

interface Options extends RulesOptions {
	readonly language: "en" | "zh";
	readonly as?: string;
	readonly facts?: string;
	readonly out?: string;
}

/** `deontic init`: a facts file to fill in. */
export const init: CommandModule = {
	define(command, run) {
		command.argument("[pack]", "a pack, as ID or ID@VERSION, or its folder (default: the only one)");
		addRulesOptions(command)
			.addOption(choiceOption("--language <name>", "of the questions: en or zh", ["en", "zh"]).default("en"))
			.option("--as <bearer>", "whose duties are asked about (default: the pack's, as a rule the provider)")
			.option("--facts <file>", "keep what this file says, and ask only what still matters")
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
	const { entries, service } = whatToAsk(pack, options, now, environment);
	const text = renderInit(pack, options.language, entries, service);
	if (out === undefined) environment.out.write(text);
	else {
		writeNewText(out, text, options.out);
		environment.err.write(`${options.out}: fill it in, then run deontic check ${options.out}\n`);
	}
	return EXIT.inOrder;
}

/** What is known already, and what may still matter to the bearer, most decisive first. The fields of a list come with the list. */
function whatToAsk(pack: Pack, options: Options, asOf: number, environment: Environment) {
	const flags = { ...NO_FLAGS, adoptSuggested: true, ...(options.as !== undefined && { bearer: options.as }) };
	const bound = bindConfiguration(pack, NO_CONFIGURATION, flags);
	if (bound.diagnostics.length > 0) throw new UserError(bound.diagnostics);
	const { raw, locate, sources } = givenFacts(options.facts, environment);
	const reading = readFacts(pack, raw, { ...bound, asOf, calendars: [], ...(locate && { locate }) });
	const errors = reading.diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new UserError(errors, sources);
	const outcomes = loadPack(pack).executor.run(reading.situation);
	const questions = nextQuestions(pack, reading.situation, reading.details, outcomes);
	const report = reportOf(pack, reading.situation, reading.details, outcomes);
	return {
		entries: initEntries(pack, raw, questions, report),
		service: Object.fromEntries(["id", "name"].flatMap((key) => entryAt(raw, ["service", key]))),
	};
}

function givenFacts(file: string | undefined, environment: Environment) {
	if (file === undefined) return { raw: {}, sources: new Map<string, string>() };
	const bytes = readBytes(resolve(environment.directory, file), file);
	const sources = new Map([[file, new TextDecoder().decode(bytes)]]);
	const { raw, locate, diagnostics } = readDocument(bytes, file);
	if (diagnostics.length > 0) throw new UserError(diagnostics, sources);
	return { raw, locate, sources };
}

const EXAMPLES = `
Examples:
  deontic init > facts.yaml
  deontic init cn-genai-measures --language zh --out facts.yaml
  deontic init --facts facts.yaml --out more.yaml
  deontic init --as user
  deontic init --rules rules/my-policy/2025-01-01
`;
