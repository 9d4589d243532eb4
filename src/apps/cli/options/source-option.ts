import { Option } from "commander";
import type { WordsOf } from "../../../formats/source/words.ts";
import type { Pack } from "../../../model/pack.ts";
import type { Environment } from "../environment.ts";
import { userError } from "../problems.ts";

export interface SourceOption {
	readonly source?: string;
}

export const sourceOption = (): Option =>
	new Option(
		"--source <file>",
		"your copy of the law's text: words that are verified are shown; `-` is standard input",
	);

/** Nothing is loaded where nobody asks for the words. */
export async function wordsFrom(
	{ source }: SourceOption,
	pack: Pack,
	environment: Environment,
): Promise<WordsOf | undefined> {
	if (source === undefined) return undefined;
	const { openWords } = await import("../source/open-words.ts");
	return openWords(source, pack, environment);
}

/** Standard input ends once it is read. */
export function demandOneStandardInput(files: readonly (string | undefined)[]): void {
	if (files.filter((file) => file === "-").length > 1) throw userError("arguments/standard-input-twice", {});
}
