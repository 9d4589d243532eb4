import type { FactId } from "../../base/brand.ts";
import type { NextQuestion } from "../../engine/explain.ts";
import type { Pack } from "../../model/pack.ts";
import type { Report } from "../../model/report.ts";
import { UNKNOWN_WORDS } from "../../model/surface.ts";
import type { InitEntry } from "../init-file.ts";

/**
 * What stands in a facts file to fill in: first what is known, then what may still matter to findings, most decisive first, and last what
 * decides the consequences of breaches that are certain.
 */
export function initEntries(
	pack: Pack,
	raw: unknown,
	questions: readonly NextQuestion[],
	{ findings, exposures }: Pick<Report, "findings" | "exposures">,
): readonly InitEntry[] {
	const breached = findings.filter(({ status }) => status === "violated").map(({ norm }) => norm);
	const asked = new Map<string, InitEntry>([
		...questions.map(({ fact, matters }) =>
			asEntry({ fact: fact as FactId, asked: matters === true ? "now" : "later" }),
		),
		...consequencesOf(breached, exposures).map(asEntry),
	]);
	const { facts, lists } = pack.vocabulary;
	const known = [...facts, ...lists].flatMap(({ id }) =>
		entryAt(raw, id.split(".")).map(([, value]) => ({ fact: id, asked: "now" as const, known: value })),
	);
	const answered = new Set<string>(known.map(({ fact }) => fact));
	return [...known, ...[...asked.values()].filter(({ fact }) => !answered.has(fact))];
}

const asEntry = (entry: InitEntry) => [entry.fact as string, entry] as const;

const CELL = /^([^[]+)\[([^\]]+)\]$/;

/** The facts about breaches on which steps of sanctions wait, for the breaches that are certain. */
function consequencesOf(breached: readonly string[], exposures: Report["exposures"]): readonly InitEntry[] {
	const keys = new Map<string, Set<string>>();
	for (const path of exposures.flatMap(({ missing }) => missing)) {
		const [, fact = "", norm = ""] = CELL.exec(path) ?? [];
		if (breached.includes(norm)) keys.set(fact, (keys.get(fact) ?? new Set()).add(norm));
	}
	return [...keys].map(([fact, norms]) => ({ fact: fact as FactId, asked: "now", norms: [...norms] }));
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
