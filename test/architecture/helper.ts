import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize } from "node:path";

export interface Import {
	/** The importing file, from the root, with `/`. */
	readonly from: string;
	/** A file from the root, `node:…`, or the name of a package. */
	readonly to: string;
}

const SPECIFIERS =
	/(?:^|[\s;}])(?:import|export)\s[^;"'`]*?from\s*["']([^"']+)["']|(?:^|[^.\w])import\s*\(?\s*["']([^"']+)["']/gm;

export function sourceFiles(): string[] {
	return ["src", "grammar"].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
	);
}

export const textOf = (file: string): string => readFileSync(file, "utf8");

/** The imports of a text: static ones, re-exports, dynamic ones and types. */
export function importsIn(from: string, text: string): Import[] {
	return [...withoutComments(text).matchAll(SPECIFIERS)].map((match) => ({
		from,
		to: target(from, match[1] ?? match[2] ?? ""),
	}));
}

function target(from: string, specifier: string): string {
	if (specifier.startsWith(".")) return normalize(join(dirname(from), specifier)).replaceAll("\\", "/");
	if (builtinModules.includes(specifier)) return `node:${specifier}`;
	return specifier;
}

/** Line comments, and block comments, which quote imports as examples. */
export const withoutComments = (text: string): string =>
	text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
