import { type Command, Option } from "commander";
import type { Environment } from "../environment.ts";
import { type OpenPack, openNamedPack } from "../packs/open-pack.ts";
import type { AsOf } from "./as-of.ts";

/** Where the rules come from: a pack that was built, or a folder of rules that is compiled on the spot. */
export interface RulesOptions {
	readonly pack?: string;
	readonly rules?: string;
}

export function addRulesOptions(command: Command): Command {
	return command
		.addOption(new Option("--pack <id[@version]>", "a shipped pack, or the folder of one (default: the only one)"))
		.addOption(new Option("--rules <folder>", "compile the rules in this folder instead").conflicts("pack"));
}

/** `fallback` is what the configuration names; an option wins over it. */
export async function openRules(
	options: RulesOptions,
	asOf: AsOf,
	environment: Environment,
	fallback?: string,
): Promise<OpenPack> {
	if (options.rules === undefined) return openNamedPack(options.pack ?? fallback, asOf, environment);
	const { compileFolder } = await import("../packs/compile-folder.ts");
	return compileFolder(options.rules, environment);
}
