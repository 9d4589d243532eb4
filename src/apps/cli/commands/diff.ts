import { resolve } from "node:path";
import { comparePacks } from "../../../diff/compare.ts";
import { isSame, type Side } from "../../../diff/pack-diff.ts";
import { type ToldDiff, withMeanings } from "../../../formats/told-diff.ts";
import type { Pack } from "../../../model/pack.ts";
import type { Meaning } from "../../../release/meaning.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { exists, isFolder } from "../files.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption } from "../options/choice.ts";
import { openRules } from "../options/rules-options.ts";
import { timeLimitOption } from "../options/time-limit.ts";
import { painterFor, widthOf } from "../painter.ts";
import { compareWithSolver } from "../release/meanings.ts";

const FORMATS = ["text", "json", "markdown"] as const;

interface Options {
	readonly format: (typeof FORMATS)[number];
	readonly formOnly?: boolean;
	readonly timeLimit: number;
}

/** `deontic diff`: what differs between two versions of a pack, or of rules being written. */
export const diff: CommandModule = {
	define(command, run) {
		const accepted = "a pack, as ID@VERSION, the folder of one, or a folder of rules";
		command
			.argument("<from>", accepted)
			.argument("<to>", accepted)
			.addOption(choiceOption("--format <name>", FORMATS.join(", "), FORMATS).default("text"))
			.option("--form-only", "say what differs in form, and do not prove what that means")
			.addOption(timeLimitOption(5))
			.addHelpText("after", EXAMPLES)
			.action((from: string, to: string, options: Options) =>
				run((environment) => compare(from, to, options, environment)),
			);
	},
};

async function compare(from: string, to: string, options: Options, environment: Environment): Promise<ExitStatus> {
	const [before, after] = [await openSide(from, environment), await openSide(to, environment)];
	const difference = comparePacks(before, after);
	const compared = options.formOnly ? undefined : await meaningsOf(before.pack, after.pack, options, environment);
	const whole = compared === undefined ? difference : withMeanings(difference, compared);
	environment.out.write(await render(whole, options.format, environment));
	return isSame(whole) ? EXIT.inOrder : EXIT.violated;
}

/** Undefined where only form can be compared. */
async function meaningsOf(
	from: Pack,
	to: Pack,
	{ timeLimit }: Options,
	environment: Environment,
): Promise<readonly Meaning[] | undefined> {
	const { meanings, solverMissing } = await compareWithSolver(from, to, timeLimit, environment);
	if (!solverMissing) return meanings;
	environment.err.write(
		"what the differences mean is not proved: that needs the package `z3-solver` (`npm install z3-solver@5.2.0`)\n",
	);
	return undefined;
}

/** A folder without `pack.json` holds rules. */
export async function openSide(name: string, environment: Environment): Promise<Side> {
	const path = resolve(environment.directory, name);
	const isRules = isFolder(path) && !exists(resolve(path, "pack.json"));
	const now = parseAsOf(undefined, environment.now());
	const open = await openRules(isRules ? { rules: name } : { pack: name }, now, environment);
	return { pack: open.pack, sentences: (await open.sentences()) ?? {} };
}

async function render(difference: ToldDiff, format: Options["format"], environment: Environment): Promise<string> {
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
  deontic diff cn-genai-measures@1.0.0 cn-genai-measures@2.0.0 --form-only

What the differences mean is proved with the package z3-solver: npm install z3-solver

Exit status: 0 nothing differs, 1 something does, 3 invalid input, 9 internal error.
`;
