import { explainNorm } from "../../../engine/explain.ts";
import { explainText } from "../../../formats/explain-text.ts";
import { openChecking } from "../checking/open-checking.ts";
import { readFactsFile } from "../checking/read-facts-file.ts";
import { withWords } from "../checking/with-words.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { choiceOption } from "../options/choice.ts";
import { addEvaluationOptions, type EvaluationOptions } from "../options/evaluation-options.ts";
import { addRulesOptions } from "../options/rules-options.ts";
import { demandOneStandardInput } from "../options/source-option.ts";
import { painterFor, widthOf } from "../painter.ts";
import { UserError, userError } from "../problems.ts";

interface Options extends EvaluationOptions {
	readonly format: "text" | "json";
	readonly all?: boolean;
}

/** `deontic explain`: one finding, from its conditions down to the facts. */
export const explain: CommandModule = {
	define(command, run) {
		command.argument("<facts>", "a facts file, YAML or JSON; `-` is standard input");
		command.argument("<norm>", "the id of a norm, as findings and `deontic coverage` give it");
		addEvaluationOptions(addRulesOptions(command))
			.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
			.option("--verbose, --all", "show every condition to the last fact")
			.addHelpText("after", EXAMPLES)
			.action((facts: string, norm: string, options: Options) =>
				run((environment) => explainOne(facts, norm, options, environment)),
			);
	},
};

async function explainOne(file: string, id: string, options: Options, environment: Environment): Promise<ExitStatus> {
	demandOneStandardInput([file, options.source]);
	const checking = await openChecking(options, environment);
	const { pack } = checking;
	const known = pack.norms.map((norm) => norm.id);
	if (!known.some((norm) => norm === id)) throw userError("arguments/unknown-norm", { name: id, known });
	const facts = await readFactsFile(file, checking, environment);
	if (facts.kind === "rejected") throw new UserError(facts.errors, new Map([[file, facts.text]]));
	const { situation, details } = facts;
	const { outcomes } = await checking.engine.run(situation, details);
	const explained = explainNorm(pack, situation, details, outcomes, id);
	if (!explained) throw new Error(`${id} is a norm of the pack, but is not explained`);
	const explanation = { ...explained, finding: withWords(explained.finding, checking) };
	const paint = painterFor(environment.out, environment.variables);
	environment.out.write(
		options.format === "json"
			? `${JSON.stringify(explanation, undefined, 2)}\n`
			: explainText(explanation, { paint, width: widthOf(environment.out), all: options.all ?? false }),
	);
	return EXIT.inOrder;
}

const EXAMPLES = `
Examples:
  deontic explain facts.yaml file-algorithm
  deontic explain facts.yaml dispose-of-illegal-content --as-of 2024-12-31 --adopt suggested
  deontic explain facts.yaml file-algorithm --source measures.txt

Exit status: 0 explained, whatever was found; 3 invalid input; 9 internal error.
`;
