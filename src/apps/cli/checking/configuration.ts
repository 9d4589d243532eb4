import { dirname, resolve } from "node:path";
import type { ReadConfiguration } from "../../../formats/configuration-document.ts";
import type { Environment } from "../environment.ts";
import { displayName, findUpwards, readBytes } from "../files.ts";
import { UserError } from "../problems.ts";

/** The name under which a configuration is found. */
export const CONFIGURATION_FILE = "deontic.yaml";

export interface OpenConfiguration extends ReadConfiguration {
	/** The folder that its calendars are relative to. */
	readonly folder: string;
	/** Its text, for showing the lines of a mistake. */
	readonly sources: ReadonlyMap<string, string>;
}

/** The configuration that is named, else the nearest one in the working folder or above it. Throws a `UserError`. */
export async function openConfiguration(
	named: string | undefined,
	environment: Environment,
): Promise<OpenConfiguration | undefined> {
	const { directory } = environment;
	const path = named === undefined ? findUpwards(directory, CONFIGURATION_FILE) : resolve(directory, named);
	if (path === undefined) return undefined;
	// Most runs have none, and need not load what reads it.
	const { readConfigurationDocument } = await import("../../../formats/configuration-document.ts");
	const file = displayName(directory, path);
	const bytes = readBytes(path, file);
	const read = readConfigurationDocument(bytes, file);
	const sources = new Map([[file, new TextDecoder().decode(bytes)]]);
	if (read.diagnostics.length > 0) throw new UserError(read.diagnostics, sources);
	return { ...read, folder: dirname(path), sources };
}
