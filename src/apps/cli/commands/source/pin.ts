import { resolve } from "node:path";
import { pinText } from "../../../../formats/source/pin.ts";
import { sourceDocument } from "../../../../formats/source-document.ts";
import type { CommandModule } from "../../command.ts";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { writeText } from "../../files.ts";
import { UserError } from "../../problems.ts";
import { readCopy } from "../../source/read-source.ts";

interface Options {
	readonly out?: string;
}

/** `deontic source pin`: the digests of a text. */
export const pin: CommandModule = {
	define(command, run) {
		command
			.argument("<text>", "the regulation as plain text in UTF-8, a paragraph in each line; `-` is standard input")
			.option("--out <file>", "write this file, over what was there (default: standard output)")
			.addHelpText("after", EXAMPLES)
			.action((text: string, { out }: Options) => run((environment) => pinFile(text, out, environment)));
	},
};

async function pinFile(file: string, out: string | undefined, environment: Environment): Promise<ExitStatus> {
	const { source, diagnostics } = pinText(await readCopy(file, environment), file);
	if (!source) throw new UserError(diagnostics);
	const text = sourceDocument(source);
	if (out === undefined) environment.out.write(text);
	else {
		writeText(resolve(environment.directory, out), text, out);
		environment.err.write(`${out}: ${Object.keys(source.provisions).length} provisions\n`);
	}
	return EXIT.inOrder;
}

const EXAMPLES = `
Examples:
  deontic source pin measures.txt
  deontic source pin measures.txt --out rules/cn-genai-measures/2023-08-15/source.yaml

Exit status: 0 pinned, 3 the text cannot be read as articles, 9 internal error.
`;
