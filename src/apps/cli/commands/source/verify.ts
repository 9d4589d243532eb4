import type { Command } from "commander";
import { verifyText } from "../../../../formats/source/verification.ts";
import type { CommandModule } from "../../command.ts";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { parseAsOf } from "../../options/as-of.ts";
import { choiceOption } from "../../options/choice.ts";
import { openRules } from "../../options/rules-options.ts";
import { painterFor, widthOf } from "../../painter.ts";
import { userError } from "../../problems.ts";
import { pinnedBy, readSource } from "../../source/read-source.ts";

interface Options {
	readonly rules?: string;
	readonly format: "text" | "json";
}

/** `deontic source verify`: which provisions of a copy differ from those that the rules were written from. */
export const verify: CommandModule = {
	define(command, run) {
		command
			.usage("[options] [pack] <text>")
			.argument(
				"<names...>",
				"a pack, as ID or ID@VERSION, or its folder (default: the only one); the text, `-` for standard input",
			)
			.option("--rules <folder>", "compile the rules in this folder instead of a pack")
			.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
			.addHelpText("after", EXAMPLES)
			.action((names: readonly string[], options: Options) => {
				const [text, pack] = textAndPack(names, command);
				return run((environment) => verifyFile(text, pack, options, environment));
			});
	},
};

/** The text comes last. */
function textAndPack(names: readonly string[], command: Command): readonly [text: string, pack: string | undefined] {
	if (names.length > 2) command.error(`error: too many arguments: a pack and a text, but there are ${names.length}`);
	return [names.at(-1) ?? "", names.length === 2 ? names[0] : undefined];
}

async function verifyFile(
	file: string,
	pack: string | undefined,
	{ rules, format }: Options,
	environment: Environment,
): Promise<ExitStatus> {
	if (rules !== undefined && pack !== undefined) throw userError("arguments/packs-and-rules", {});
	const choice = { ...(pack !== undefined && { pack }), ...(rules !== undefined && { rules }) };
	const open = await openRules(choice, parseAsOf(undefined, environment.now()), environment);
	const verification = verifyText(open.pack, pinnedBy(open.pack), await readSource(file, environment), file);
	environment.out.write(
		format === "json"
			? (await import("../../../../formats/source/verification-json.ts")).verificationJson(open.pack, verification)
			: (await import("../../../../formats/source/verification-text.ts")).verificationText(open.pack, verification, {
					paint: painterFor(environment.out, environment.variables),
					width: widthOf(environment.out),
				}),
	);
	return verification.equal ? EXIT.inOrder : EXIT.violated;
}

const EXAMPLES = `
Examples:
  deontic source verify cn-genai-measures measures.txt
  deontic source verify cn-genai-measures@1.0.0 - --format json < measures.txt
  deontic source verify --rules rules/cn-genai-measures/2023-08-15 measures.txt

Exit status: 0 all provisions equal, 1 something differs, 3 invalid input, 9 internal error.
`;
