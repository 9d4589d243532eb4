import type { FactId } from "../../base/brand.ts";
import type { NextQuestion } from "../../engine/explain.ts";
import type { Pack } from "../../model/pack.ts";
import { UNKNOWN_WORDS } from "../../model/surface.ts";
import type { InitEntry } from "../init-file.ts";

/** What stands in a facts file to fill in: first what is known, then what may still matter, most decisive first. */
export function initEntries(pack: Pack, raw: unknown, questions: readonly NextQuestion[]): readonly InitEntry[] {
	const asked = new Map<string, InitEntry>(
		questions.map(({ fact, matters }) => [
			fact,
			{ fact: fact as FactId, asked: matters === true ? "now" : "later" } as const,
		]),
	);
	const { facts, lists } = pack.vocabulary;
	const known = [...facts, ...lists].flatMap(({ id }) =>
		entryAt(raw, id.split(".")).map(([, value]) => ({ fact: id, asked: "now" as const, known: value })),
	);
	const answered = new Set<string>(known.map(({ fact }) => fact));
	return [...known, ...[...asked.values()].filter(({ fact }) => !answered.has(fact))];
}

/** What a facts file says at a path: its last name and its value; nothing where it says nothing, or that it does not know. */
export function entryAt(raw: unknown, path: readonly string[]): readonly (readonly [string, unknown])[] {
	const name = path.at(-1) ?? "";
	let value = raw;
	for (const key of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
		value = (value as Readonly<Record<string, unknown>>)[key];
	}
	const isUnknown = value === null || value === undefined || UNKNOWN_WORDS.some((word) => word === value);
	return isUnknown ? [] : [[name, value]];
}
