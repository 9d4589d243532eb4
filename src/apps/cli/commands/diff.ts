import { resolve } from "node:path";
import { comparePacks } from "../../../diff/compare.ts";
import { isSame, type PackDiff, type Side } from "../../../diff/pack-diff.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { exists, isFolder } from "../files.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption } from "../options/choice.ts";
import { openRules } from "../options/rules-options.ts";
import { painterFor, widthOf } from "../painter.ts";

const FORMATS = ["text", "json", "markdown"] as const;

interface Options {
	readonly format: (typeof FORMATS)[number];
}

/** `deontic diff`: what differs between two versions of a pack, or of rules being written. */
export const diff: CommandModule = {
	define(command, run) {
		const accepted = "a pack, as ID@VERSION, the folder of one, or a folder of rules";
		command
			.argument("<from>", accepted)
			.argument("<to>", accepted)
			.addOption(choiceOption("--format <name>", FORMATS.join(", "), FORMATS).default("text"))
			.addHelpText("after", EXAMPLES)
			.action((from: string, to: string, { format }: Options) =>
				run((environment) => compare(from, to, format, environment)),
			);
	},
};

async function compare(
	from: string,
	to: string,
	format: Options["format"],
	environment: Environment,
): Promise<ExitStatus> {
	const difference = comparePacks(await openSide(from, environment), await openSide(to, environment));
	environment.out.write(await render(difference, format, environment));
	return isSame(difference) ? EXIT.inOrder : EXIT.violated;
}

/** A folder without `pack.json` holds rules. */
export async function openSide(name: string, environment: Environment): Promise<Side> {
	const path = resolve(environment.directory, name);
	const isRules = isFolder(path) && !exists(resolve(path, "pack.json"));
	const now = parseAsOf(undefined, environment.now());
	const open = await openRules(isRules ? { rules: name } : { pack: name }, now, environment);
	return { pack: open.pack, sentences: (await open.sentences()) ?? {} };
}

async function render(difference: PackDiff, format: Options["format"], environment: Environment): Promise<string> {
	switch (format) {
		case "json":
			return `${JSON.stringify({ format: 1, ...difference }, undefined, 2)}\n`;
		case "markdown":
			return (await import("../../../formats/diff-markdown.ts")).diffMarkdown(difference);
		case "text": {
			const paint = painterFor(environment.out, environment.variables);
			return (await import("../../../formats/diff-text.ts")).diffText(difference, {
				paint,
				width: widthOf(environment.out),
			});
		}
	}
}

const EXAMPLES = `
Examples:
  deontic diff cn-genai-measures@1.0.0 cn-genai-measures@2.0.0
  deontic diff cn-genai-measures@2.0.0 rules/cn-genai-measures/2023-08-15 --format markdown

Exit status: 0 nothing differs, 1 something does, 3 invalid input, 9 internal error.
`;
