import type { Pack } from "../../../model/pack.ts";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { parseAsOf } from "../options/as-of.ts";
import { choiceOption } from "../options/choice.ts";
import { addRulesOptions, openRules, type RulesOptions } from "../options/rules-options.ts";
import { painterFor, widthOf } from "../painter.ts";
import { userError } from "../problems.ts";

interface Options extends RulesOptions {
	readonly language: "en" | "zh";
	readonly format: "text" | "json";
}

/** `deontic read`: norms as sentences, for whoever knows the law and not the language. */
export const read: CommandModule = {
	define(command, run) {
		command.argument("[what]", "a norm, a provision (art-14.para-1) or an article (art-14); default: everything");
		addRulesOptions(command)
			.addOption(choiceOption("--language <name>", "of the sentences: en or zh", ["en", "zh"]).default("en"))
			.addOption(choiceOption("--format <name>", "text or json", ["text", "json"]).default("text"))
			.addHelpText("after", EXAMPLES)
			.action((what: string | undefined, options: Options) =>
				run((environment) => readAloud(what, options, environment)),
			);
	},
};

async function readAloud(
	what: string | undefined,
	{ language, format, ...rules }: Options,
	environment: Environment,
): Promise<ExitStatus> {
	const { readings } = await import("../../../formats/sentences.ts");
	const open = await openRules(rules, parseAsOf(undefined, environment.now()), environment);
	const sentences = await open.sentences();
	if (!sentences) throw userError("input/not-a-pack", { file: open.pack.manifest.id, reason: WITHOUT_SENTENCES });
	const all = readings(open.pack, sentences);
	const chosen = what === undefined ? all : all.filter((reading) => isNamed(reading, what));
	if (chosen.length === 0)
		throw userError("arguments/unknown-norm", { name: what ?? "", known: namesIn(open.pack, all) });
	environment.out.write(
		format === "json"
			? `${JSON.stringify(chosen, undefined, 2)}\n`
			: (await import("../../../formats/sentences-text.ts")).sentencesText(open.pack, chosen, {
					language,
					paint: painterFor(environment.out, environment.variables),
					width: widthOf(environment.out),
				}),
	);
	return EXIT.inOrder;
}

const WITHOUT_SENTENCES = "it has no `sentences.json`: build it again to read it aloud";

interface Named {
	readonly id: string;
	readonly provision: string;
}

const isNamed = ({ id, provision }: Named, what: string): boolean =>
	id === what || provision === what || provision.startsWith(`${what}.`);

const namesIn = ({ provisions }: Pack, all: readonly Named[]): readonly string[] => [
	...all.map(({ id }) => id),
	...provisions.flatMap(({ id, article }) => [id, `art-${article}`]),
];

const EXAMPLES = `
Examples:
  deontic read
  deontic read report-illegal-content
  deontic read art-14.para-1 --language zh
  deontic read art-4 --rules rules/cn-genai-measures/2023-08-15
`;
