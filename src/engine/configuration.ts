import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/suggestion.ts";
import { parseDate } from "../base/time/parse.ts";
import { CONFIGURATION } from "./configuration-diagnostics.ts";
import type { Locate } from "./facts/session.ts";
import { describe, isMap, own } from "./facts/words.ts";

/** `deontic.yaml`: which pack, for whom, and what its readings and parameters are taken to be. */
export interface Configuration {
	readonly pack?: { readonly id: string; readonly version?: string };
	readonly bearer?: string;
	readonly readings: ReadonlyMap<string, Adoption>;
	readonly parameters: ReadonlyMap<string, Adoption>;
	/** Files, relative to the configuration. */
	readonly calendars: readonly string[];
	/** Whatever is not adopted by name is what the pack suggests. */
	readonly adoptSuggested: boolean;
}

/** What somebody decided, not yet checked against a pack. */
export interface Adoption {
	readonly value: unknown;
	readonly by: string;
	readonly on: string;
	readonly basis: string;
	/** Where it is written, for messages. */
	readonly keys: readonly (string | number)[];
}

export const NO_CONFIGURATION: Configuration = {
	readings: new Map(),
	parameters: new Map(),
	calendars: [],
	adoptSuggested: false,
};

export interface ConfigurationReading {
	readonly configuration: Configuration;
	readonly diagnostics: readonly Diagnostic[];
}

export const CONFIGURATION_KEYS = ["pack", "bearer", "readings", "parameters", "calendars", "adopt"] as const;
const SIGNATURE = ["by", "on", "basis"] as const;
/** The name of the value in an adoption. */
const VALUE_KEY = { readings: "option", parameters: "value" } as const;

interface Reader {
	readonly diagnostics: Diagnostic[];
	readonly locate: Locate;
}

type Keys = readonly (string | number)[];

/** Reads plain values as a configuration. What is wrong is left out, and said. */
export function readConfiguration(raw: unknown, locate: Locate = () => undefined): ConfigurationReading {
	const reader: Reader = { diagnostics: [], locate };
	if (raw === null || raw === undefined) return { configuration: NO_CONFIGURATION, diagnostics: [] };
	if (!isMap(raw)) {
		reader.diagnostics.push(CONFIGURATION.report("configuration/not-a-map", locate([]), { found: describe(raw) }));
		return { configuration: NO_CONFIGURATION, diagnostics: reader.diagnostics };
	}
	checkKeys(raw, [], CONFIGURATION_KEYS, reader);
	const pack = readPack(own(raw, "pack"), reader);
	const bearer = readText(own(raw, "bearer"), ["bearer"], "the name of a bearer", reader);
	const configuration = {
		...(pack && { pack }),
		...(bearer !== undefined && { bearer }),
		readings: readAdoptions(own(raw, "readings"), "readings", reader),
		parameters: readAdoptions(own(raw, "parameters"), "parameters", reader),
		calendars: readCalendars(own(raw, "calendars"), reader),
		adoptSuggested: readAdopt(own(raw, "adopt"), reader),
	};
	return { configuration, diagnostics: reader.diagnostics };
}

function wrong(keys: Keys, expected: string, found: unknown, reader: Reader, hint?: string): void {
	const args = { path: keys.join("."), expected, found: describe(found) };
	const hints = hint === undefined ? [] : [hint];
	reader.diagnostics.push(CONFIGURATION.report("configuration/wrong-value", reader.locate(keys), args, { hints }));
}

function checkKeys(
	map: Readonly<Record<string, unknown>>,
	keys: Keys,
	allowed: readonly string[],
	reader: Reader,
): void {
	for (const name of Object.keys(map)) {
		if (allowed.includes(name)) continue;
		const slip = nearest(name, allowed);
		const span = reader.locate([...keys, name], "key");
		const args = { path: keys.join("."), name, allowed };
		const hints = slip === undefined ? [] : [`did you mean \`${slip}\`?`];
		reader.diagnostics.push(CONFIGURATION.report("configuration/unknown-key", span, args, { hints }));
	}
}

/** `cn-genai-measures` or `cn-genai-measures@1.0.0`. */
function readPack(raw: unknown, reader: Reader): Configuration["pack"] {
	const text = readText(raw, ["pack"], "the id of a pack", reader);
	if (text === undefined) return undefined;
	const [id = "", version, ...rest] = text.split("@");
	if (id !== "" && version !== "" && rest.length === 0) return version === undefined ? { id } : { id, version };
	wrong(["pack"], "the id of a pack", raw, reader, "write `cn-genai-measures` or `cn-genai-measures@1.0.0`");
	return undefined;
}

function readText(raw: unknown, keys: Keys, expected: string, reader: Reader): string | undefined {
	if (raw === undefined || raw === null) return undefined;
	if (typeof raw === "string" && raw.trim() !== "") return raw.trim();
	wrong(keys, expected, raw, reader, "write one text, in quotes where it looks like a number");
	return undefined;
}

function readAdopt(raw: unknown, reader: Reader): boolean {
	if (raw === undefined || raw === null || raw === "suggested") return raw === "suggested";
	wrong(["adopt"], "`suggested`", raw, reader, "leave it out to adopt only what is named");
	return false;
}

function readCalendars(raw: unknown, reader: Reader): readonly string[] {
	if (raw === undefined || raw === null) return [];
	if (!Array.isArray(raw)) {
		wrong(["calendars"], "a list of files", raw, reader, "write `calendars: [holidays.yaml]`");
		return [];
	}
	const files = raw.map((file: unknown, index) =>
		readText(file ?? "", ["calendars", index], "the name of a file", reader),
	);
	return files.filter((file) => file !== undefined);
}

function readAdoptions(raw: unknown, section: keyof typeof VALUE_KEY, reader: Reader): ReadonlyMap<string, Adoption> {
	const adoptions = new Map<string, Adoption>();
	if (raw === undefined || raw === null) return adoptions;
	if (!isMap(raw)) {
		wrong([section], "a map from names to what is adopted", raw, reader);
		return adoptions;
	}
	for (const name of Object.keys(raw)) {
		const adoption = readAdoption(raw[name], [section, name], VALUE_KEY[section], reader);
		if (adoption) adoptions.set(name, adoption);
	}
	return adoptions;
}

/** `{option: practice, by: …, on: …, basis: …}`: nothing binds that nobody signed. */
function readAdoption(raw: unknown, keys: Keys, valueKey: string, reader: Reader): Adoption | undefined {
	if (!isMap(raw)) {
		wrong(keys, `a map with \`${valueKey}\`, \`by\`, \`on\` and \`basis\``, raw, reader);
		return undefined;
	}
	checkKeys(raw, keys, [valueKey, ...SIGNATURE], reader);
	const missing = [valueKey, ...SIGNATURE].filter((key) => own(raw, key) === undefined || own(raw, key) === null);
	for (const key of missing) {
		const args = { path: keys.join("."), key };
		reader.diagnostics.push(CONFIGURATION.report("configuration/unsigned-adoption", reader.locate(keys, "key"), args));
	}
	const by = readText(own(raw, "by"), [...keys, "by"], "a name", reader);
	const basis = readText(own(raw, "basis"), [...keys, "basis"], "a text", reader);
	const on = readText(own(raw, "on"), [...keys, "on"], "a date", reader);
	if (on !== undefined && !parseDate(on).ok) {
		wrong([...keys, "on"], "a date that exists", on, reader, "write a date as `2024-03-01`");
		return undefined;
	}
	const complete = missing.length === 0 && by !== undefined && basis !== undefined && on !== undefined;
	return complete ? { value: own(raw, valueKey), by, on, basis, keys: [...keys, valueKey] } : undefined;
}
