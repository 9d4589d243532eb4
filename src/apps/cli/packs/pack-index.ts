import type { Localised } from "../../../base/text.ts";
import { parseDate } from "../../../base/time/parse.ts";
import { startOfDay } from "../../../base/time/zone.ts";
import type { Manifest } from "../../../model/pack.ts";

/** `packs/index.json`: what there is, without opening any pack. */
export interface PackIndex {
	readonly format: 1;
	readonly packs: readonly PackEntry[];
}

export interface PackEntry {
	readonly id: string;
	readonly version: string;
	readonly edition: string;
	/** First day on which the edition no longer binds. */
	readonly until?: string;
	/** The edition's first instant, in milliseconds: for choosing by a moment without knowing the zone. */
	readonly from: number;
	readonly title: Localised;
	readonly digest: string;
	/** Relative to the index, with `/`. */
	readonly folder: string;
}

export function entryOf({ id, version, edition, inForce, title, digest, zone }: Manifest): PackEntry {
	const first = parseDate(inForce.from);
	return {
		id,
		version,
		edition,
		...(inForce.until !== undefined && { until: inForce.until }),
		from: first.ok ? startOfDay(zone, first.value) : 0,
		title,
		digest,
		folder: `${id}/${version}`,
	};
}

/** In an order that does not depend on who asks: by id, then from the oldest version to the newest. */
export const sortEntries = (entries: readonly PackEntry[]): readonly PackEntry[] =>
	[...entries].sort((left, right) =>
		left.id === right.id ? compareVersions(left.version, right.version) : left.id < right.id ? -1 : 1,
	);

export const indexText = (entries: readonly PackEntry[]): string => {
	const index: PackIndex = { format: 1, packs: sortEntries(entries) };
	return `${JSON.stringify(index, undefined, "\t")}\n`;
};

/** Semver's order, without its build metadata; a pre-release comes before its release. */
export function compareVersions(left: string, right: string): number {
	const [leftNumbers, leftTail] = splitVersion(left);
	const [rightNumbers, rightTail] = splitVersion(right);
	for (let index = 0; index < 3; index++) {
		const difference = (leftNumbers[index] ?? 0) - (rightNumbers[index] ?? 0);
		if (difference !== 0) return difference;
	}
	if (leftTail === rightTail) return 0;
	if (leftTail === "" || rightTail === "") return leftTail === "" ? 1 : -1;
	return leftTail < rightTail ? -1 : 1;
}

function splitVersion(version: string): readonly [readonly number[], string] {
	const [release = "", ...tail] = (version.split("+")[0] ?? "").split("-");
	return [release.split(".").map(Number), tail.join("-")];
}

/**
 * What makes a pack importable as `deontic/packs/<id>`: its newest version. `pack.mjs` exports `pack` and `run`, which is what
 * `loadPack` takes.
 */
export function shelfFiles(
	id: string,
	entries: readonly PackEntry[],
): readonly (readonly [name: string, text: string])[] {
	const newest = sortEntries(entries.filter((entry) => entry.id === id)).at(-1);
	if (!newest) return [];
	const text = `export * from "./${newest.version}/pack.mjs";\nexport { default } from "./${newest.version}/pack.mjs";\n`;
	return ["index.mjs", "index.d.ts"].map((name) => [`${id}/${name}`, text]);
}
