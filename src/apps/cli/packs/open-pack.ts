import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { InvalidPack, loadPack } from "../../../engine/evaluate.ts";
import type { Validator } from "../../../formats/schema-errors.ts";
import type { Pack } from "../../../model/pack.ts";
import { packOfDocument } from "../../../model/pack-document.ts";
import type { Sentences } from "../../../model/sentences.ts";
import type { Environment } from "../environment.ts";
import { exists, isFolder, readText } from "../files.ts";
import type { AsOf } from "../options/as-of.ts";
import { type UserError, userError } from "../problems.ts";
import { choosePack, readPackName } from "./choose-pack.ts";
import type { PackEntry, PackIndex } from "./pack-index.ts";

/** A pack at hand, from wherever it came. */
export interface OpenPack {
	readonly pack: Pack;
	/** The evaluator that was generated for the pack. It is loaded only where it is to run. */
	module(): Promise<unknown>;
	/** Its norms, read aloud; undefined of a pack that an earlier version built. */
	sentences(): Promise<Sentences | undefined>;
	/** The validator of its schema. */
	validator(): Promise<Validator>;
	/** The folder that it was read from; undefined for rules that were compiled just now. */
	readonly folder?: string;
}

/** The packs that come with the program. */
export function shippedPacks(environment: Environment): readonly PackEntry[] {
	const index = JSON.parse(readText(join(environment.packs, "index.json"))) as PackIndex;
	return index.packs;
}

/** Opens the pack that `--pack` or the configuration names: a shipped one, or a folder. */
export function openNamedPack(name: string | undefined, asOf: AsOf, environment: Environment): OpenPack {
	if (name !== undefined && isFolder(resolve(environment.directory, name))) {
		return openPackFolder(resolve(environment.directory, name), name, environment, FOREIGN);
	}
	const entry = choosePack(shippedPacks(environment), name === undefined ? undefined : readPackName(name), asOf);
	return openPackFolder(join(environment.packs, entry.folder), `${entry.id}@${entry.version}`, environment, SHIPPED);
}

function openPackFolder(folder: string, name: string, environment: Environment, origin: Origin): OpenPack {
	const file = join(folder, "pack.json");
	if (!exists(file)) throw notAPack(name, "it has no `pack.json`");
	const pack = parsePack(readText(file), name, origin.read);
	if (pack.norms.length === 0) throw userError("input/no-norms", { pack: pack.manifest.id });
	return {
		pack,
		module: () => environment.importModule(pathToFileURL(join(folder, "pack.mjs")).href),
		sentences: async () => readSentences(join(folder, "sentences.json"), name),
		validator: () => origin.validator(pack, folder, environment),
		folder,
	};
}

const readSentences = (file: string, name: string): Sentences | undefined =>
	exists(file) ? (parseData(readText(file), name, "sentences.json") as Sentences) : undefined;

/** How far the files of a pack are trusted. */
interface Origin {
	/** Throws `InvalidPack`. */
	read(data: unknown): Pack;
	validator(pack: Pack, folder: string, environment: Environment): Promise<Validator>;
}

/** Of somebody else's pack only the data is read; no code of its folder runs unasked. */
const FOREIGN: Origin = {
	read: (data) => loadPack(data).pack,
	validator: validatorOf,
};

/** What the program brings along was checked when it was built. */
const SHIPPED: Origin = {
	read: (data) => packOfDocument(data) as Pack,
	async validator(pack, folder, environment) {
		const file = join(folder, "facts.validate.cjs");
		// Packs built by earlier versions have it in another form.
		return exists(file) ? (environment.loadScript(file, pack.manifest.digest) as Validator) : validatorOf(pack);
	},
};

/** The validator of a pack that brings none. */
export async function validatorOf(pack: Pack): Promise<Validator> {
	const { factsValidator } = await import("../../../backends/pack.ts");
	return factsValidator(pack);
}

function parsePack(text: string, name: string, read: Origin["read"]): Pack {
	try {
		return read(parseData(text, name, "pack.json"));
	} catch (error) {
		if (error instanceof InvalidPack) throw notAPack(name, error.problems.slice(0, MOST_PROBLEMS).join("; "));
		throw error;
	}
}

function parseData(text: string, name: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw notAPack(name, `its \`${file}\` is no JSON: ${(error as Error).message}`);
	}
}

const MOST_PROBLEMS = 3;

const notAPack = (file: string, reason: string): UserError => userError("input/not-a-pack", { file, reason });
