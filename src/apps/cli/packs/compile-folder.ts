import { join, resolve } from "node:path";
import type { Diagnostic } from "../../../base/diagnostic.ts";
import { compileRegulation, type SourceText } from "../../../compiler.ts";
import { readSourceDocument } from "../../../formats/source-document.ts";
import type { PinnedSource } from "../../../model/pack.ts";
import type { Scenario } from "../../../model/scenario.ts";
import type { Sentences } from "../../../model/sentences.ts";
import { sayDiagnostics } from "../diagnostics.ts";
import type { Environment } from "../environment.ts";
import { displayName, exists, filesUnder, readBytes, readText } from "../files.ts";
import { UserError, userError } from "../problems.ts";
import { type OpenPack, validatorOf } from "./open-pack.ts";
import { readCalendar } from "./read-calendar.ts";

export interface CompiledRules extends OpenPack {
	readonly scenarios: readonly Scenario[];
	sentences(): Promise<Sentences>;
}

/** A folder of rules: every `.norm` file in or under it, the calendars in `calendars/`, and `source.yaml`. */
export interface RulesFolder {
	readonly files: readonly SourceText[];
	readonly surroundings: Parameters<typeof compileRegulation>[1];
}

export function readRules(folder: string, environment: Environment): RulesFolder {
	const root = resolve(environment.directory, folder);
	const files = filesUnder(root, ".norm", folder).map((name) => {
		const path = join(root, name);
		const file = displayName(environment.directory, path);
		return { file, text: readText(path, file) };
	});
	if (files.length === 0) throw userError("input/no-rules", { folder });
	const source = join(root, "source.yaml");
	const calendars = calendarsIn(join(root, "calendars"), environment);
	return { files, surroundings: { calendars, ...(exists(source) && { source: readSource(source, environment) }) } };
}

/** Compiles a folder of rules. Warnings are said; mistakes end the command. */
export const compileFolder = (folder: string, environment: Environment): CompiledRules =>
	compileRules(readRules(folder, environment), environment);

export function compileRules({ files, surroundings }: RulesFolder, environment: Environment): CompiledRules {
	const sources = new Map(files.map(({ file, text }) => [file, text]));
	return packOrMistakes(compileRegulation(files, surroundings), sources, environment);
}

function calendarsIn(folder: string, environment: Environment) {
	if (!exists(folder)) return [];
	return filesUnder(folder, ".yaml").map((name) => readCalendar(join(folder, name), environment));
}

function readSource(path: string, environment: Environment): PinnedSource {
	const file = displayName(environment.directory, path);
	const { source, diagnostics } = readSourceDocument(readBytes(path, file), file);
	if (!source) throw new UserError(diagnostics);
	return source;
}

function packOrMistakes(
	{ pack, scenarios, checked, diagnostics }: ReturnType<typeof compileRegulation>,
	sources: ReadonlyMap<string, string>,
	environment: Environment,
): CompiledRules {
	const isError = ({ severity }: Diagnostic) => severity === "error";
	if (!pack || !checked || diagnostics.some(isError)) throw new UserError(diagnostics, sources);
	sayDiagnostics(diagnostics, sources, environment);
	return {
		pack,
		scenarios,
		// What `deontic build` would write, without writing it.
		async module() {
			const { emitPackFile } = await import("../../../backends/pack.ts");
			const text = Buffer.from(emitPackFile("pack.mjs", pack)).toString("base64");
			return environment.importModule(`data:text/javascript;base64,${text}`);
		},
		async sentences() {
			const { sentencesOf } = await import("../../../language/sentences/norms.ts");
			return sentencesOf(checked);
		},
		validator: () => validatorOf(pack),
	};
}
