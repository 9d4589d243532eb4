import { join, resolve } from "node:path";
import type { CommandModule } from "../command.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { displayName, exists, readText, writeText } from "../files.ts";
import { compileFolder } from "../packs/compile-folder.ts";
import { entryOf, indexText, type PackEntry, type PackIndex, shelfFiles } from "../packs/pack-index.ts";

interface Options {
	readonly out: string;
}

/** `deontic build`: from a folder of rules to a pack, and its line in the index beside it. */
export const build: CommandModule = {
	define(command, run) {
		command
			.argument("<folder>", "the rules: every .norm file in or under it, calendars/*.yaml, source.yaml")
			.option("--out <folder>", "where packs are kept; the pack goes to <folder>/ID/VERSION", "packs")
			.addHelpText("after", EXAMPLES)
			.action((folder: string, { out }: Options) => run((environment) => buildPack(folder, out, environment)));
	},
};

async function buildPack(folder: string, out: string, environment: Environment): Promise<ExitStatus> {
	const { emitPack } = await import("../../../backends/pack.ts");
	const compiled = compileFolder(folder, environment);
	const { pack, scenarios } = compiled;
	const shelf = resolve(environment.directory, out);
	const entry = entryOf(pack.manifest);
	const files = Object.entries(emitPack(pack, { scenarios, sentences: await compiled.sentences() }));
	for (const [name, text] of files) writeText(join(shelf, entry.folder, name), text);
	const entries = [...entriesOn(shelf).filter(({ folder }) => folder !== entry.folder), entry];
	writeText(join(shelf, "index.json"), indexText(entries));
	for (const [name, text] of shelfFiles(entry.id, entries)) writeText(join(shelf, name), text);
	const place = displayName(environment.directory, join(shelf, entry.folder));
	environment.out.write(
		`${entry.id}@${entry.version}: ${pack.norms.length} norms, ${files.length} files in ${place}\n`,
	);
	return EXIT.inOrder;
}

function entriesOn(shelf: string): readonly PackEntry[] {
	const index = join(shelf, "index.json");
	return exists(index) ? (JSON.parse(readText(index)) as PackIndex).packs : [];
}

const EXAMPLES = `
Examples:
  deontic build rules/cn-genai-measures/2023-08-15
  deontic build rules/my-policy/2025-01-01 --out build/packs
`;
