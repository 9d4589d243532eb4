import { canonicalJson } from "../base/canonical-json.ts";
import type { Change } from "./pack-diff.ts";

/** Something with a name, taken apart into its aspects. */
export interface Entry {
	readonly name: string;
	readonly aspects: Readonly<Record<string, unknown>>;
}

/** Of these aspects only people take note; all of them together are `texts`. */
const TEXTS: ReadonlySet<string> = new Set([
	"label",
	"title",
	"gist",
	"question",
	"help",
	"weigh",
	"evidence",
	"example",
	"remedy",
	"reason",
	"basis",
	"message",
]);

/** What was added, removed and changed, in the order of the new side, the removed last. */
export function changesBetween(before: readonly Entry[], after: readonly Entry[]): readonly Change[] {
	const old = new Map(before.map((entry) => [entry.name, entry]));
	const young = new Set(after.map(({ name }) => name));
	const changed = after.flatMap(({ name, aspects }): readonly Change[] => {
		const earlier = old.get(name);
		if (earlier === undefined) return [{ name, change: "added" }];
		const differing = differingAspects(earlier.aspects, aspects);
		return differing.length === 0 ? [] : [{ name, change: "changed", aspects: differing }];
	});
	const removed = before
		.filter(({ name }) => !young.has(name))
		.map(({ name }) => ({ name, change: "removed" as const }));
	return [...changed, ...removed];
}

function differingAspects(
	before: Readonly<Record<string, unknown>>,
	after: Readonly<Record<string, unknown>>,
): readonly string[] {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	const differing = names.filter((name) => textOf(before[name]) !== textOf(after[name]));
	const meant = differing.filter((name) => !TEXTS.has(name));
	return meant.length < differing.length ? [...meant, "texts"] : meant;
}

const textOf = (value: unknown): string => (value === undefined ? "" : canonicalJson(value));
