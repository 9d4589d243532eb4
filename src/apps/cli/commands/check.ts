import type { Command } from "commander";
import { ENGINE_VERSION } from "../../../engine/version.ts";
import { REPORT_FORMATS, type ReportFormatName } from "../../../formats/report-formats.ts";
import { type Checked, checkFile } from "../checking/check-file.ts";
import { openChecking } from "../checking/open-checking.ts";
import type { CommandModule } from "../command.ts";
import { sayDiagnostics } from "../diagnostics.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus, statusOf, worstOf } from "../exit-status.ts";
import { choiceOption } from "../options/choice.ts";
import { addEvaluationOptions, type EvaluationOptions } from "../options/evaluation-options.ts";
import { addRulesOptions } from "../options/rules-options.ts";
import { demandOneStandardInput } from "../options/source-option.ts";
import { painterFor, widthOf } from "../painter.ts";

interface Options extends EvaluationOptions {
	readonly format: ReportFormatName;
	readonly all?: boolean;
	readonly allowUndetermined?: boolean;
}

const FORMAT_NAMES = Object.keys(REPORT_FORMATS) as readonly ReportFormatName[];

/** `deontic check`: what the rules say of the facts. */
export const check: CommandModule = {
	define(command, run) {
		command.argument("<facts...>", "facts files, YAML or JSON; `-` is standard input");
		addRulesOptions(command);
		addEvaluationOptions(command);
		addOutputOptions(command)
			.addHelpText("after", EXAMPLES)
			.action((files: readonly string[], options: Options) =>
				run((environment) => checkFiles(files, options, environment)),
			);
	},
};

function addOutputOptions(command: Command): Command {
	const formats = FORMAT_NAMES.map((name) => `${name} (${REPORT_FORMATS[name].summary})`).join("; ");
	return command
		.addOption(choiceOption("--format <name>", formats, FORMAT_NAMES).default("text" satisfies ReportFormatName))
		.option("--verbose, --all", "show every finding, rights and powers, and the receipt")
		.option("--allow-undetermined", "end with 0 where nothing is violated but something is undetermined");
}

async function checkFiles(files: readonly string[], options: Options, environment: Environment): Promise<ExitStatus> {
	demandOneStandardInput([...files, options.source]);
	const checking = await openChecking(options, environment);
	const checked: Checked[] = [];
	for (const file of files) checked.push(await checkFile(file, checking, environment));
	const format = await REPORT_FORMATS[options.format].load();
	environment.out.write(
		format(
			checked.map(({ result }) => result),
			{
				all: options.all ?? false,
				allowUndetermined: options.allowUndetermined ?? false,
				version: ENGINE_VERSION,
				paint: painterFor(environment.out, environment.variables),
				width: widthOf(environment.out),
			},
		),
	);
	return worstOf(checked.map((file) => statusOfFile(file, options, environment)));
}

/** What is wrong with a file is said on standard error, whatever the format. */
function statusOfFile(
	{ result, scopeDecided, sources }: Checked,
	options: Options,
	environment: Environment,
): ExitStatus {
	if (result.kind === "rejected") {
		sayDiagnostics(result.errors, sources, environment);
		return EXIT.invalid;
	}
	return statusOf({ report: result.report, scopeDecided }, { allowUndetermined: options.allowUndetermined ?? false });
}

const EXAMPLES = `
Examples:
  deontic check facts.yaml
  deontic check services/*.yaml --format junit > report.xml
  deontic check facts.yaml --as-of 2024-12-31 --adopt suggested
  deontic check facts.yaml --reading public_opinion=practice --set promptly_dispose="24 hours"
  deontic check - --format json < facts.json
  deontic check facts.yaml --source measures.txt
  deontic check facts.yaml --rules rules/my-policy/2025-01-01

Exit status: 0 in order, 1 violated, 2 undetermined, 3 invalid input, 9 internal error (docs/exit-status.md).
`;
