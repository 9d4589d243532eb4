import type { CommandModule } from "../command.ts";
import { EXIT } from "../exit-status.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption } from "../options/choice.ts";
import { openRules } from "../options/rules-options.ts";
import { sourceOption, wordsFrom } from "../options/source-option.ts";
import { painterFor, widthOf } from "../painter.ts";

interface Options {
	readonly rules?: string;
	readonly source?: string;
	readonly format: "text" | "json";
}

/** `deontic coverage`: what became of every provision of the text. */
export const coverage: CommandModule = {
	define(command, run) {
		command
			.argument("[pack]", "a pack, as ID or ID@VERSION, or its folder (default: the only one)")
			.option("--rules <folder>", "compile the rules in this folder instead")
			.addOption(sourceOption())
			.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
			.addHelpText("after", EXAMPLES)
			.action((pack: string | undefined, { rules, source, format }: Options) =>
				run(async (environment) => {
					const choice = { ...(pack !== undefined && { pack }), ...(rules !== undefined && { rules }) };
					const open = await openRules(choice, parseAsOf(undefined, environment.now()), environment);
					const words = await wordsFrom({ ...(source !== undefined && { source }) }, open.pack, environment);
					const paint = painterFor(environment.out, environment.variables);
					environment.out.write(
						format === "json"
							? (await import("../../../formats/coverage-json.ts")).coverageJson(open.pack, words)
							: (await import("../../../formats/coverage-text.ts")).coverageText(open.pack, {
									paint,
									width: widthOf(environment.out),
									...(words && { words }),
								}),
					);
					return EXIT.inOrder;
				}),
			);
	},
};

const EXAMPLES = `
Examples:
  deontic coverage
  deontic coverage cn-genai-measures@1.0.0 --format json
  deontic coverage --source measures.txt
  deontic coverage --rules rules/cn-genai-measures/2023-08-15
`;
