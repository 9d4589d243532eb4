import type { AsOf } from "../options/as-of.ts";
import { userError } from "../problems.ts";
import { compareVersions, type PackEntry } from "./pack-index.ts";

/** `cn-genai-measures@1.0.0`. */
export interface PackName {
	readonly id: string;
	readonly version?: string;
}

export function readPackName(text: string): PackName {
	const at = text.indexOf("@");
	return at < 0 ? { id: text } : { id: text.slice(0, at), version: text.slice(at + 1) };
}

/**
 * The pack that is meant. Without a name: the only one there is. Without a version: the newest of the edition that is in
 * force at the moment of the evaluation, or of the first edition where none was in force yet, which then says so.
 */
export function choosePack(entries: readonly PackEntry[], name: PackName | undefined, asOf: AsOf): PackEntry {
	const ids = [...new Set(entries.map((entry) => entry.id))];
	const id = name?.id ?? (ids.length === 1 ? ids[0] : undefined);
	if (id === undefined) throw userError("arguments/pack-needed", { packs: ids });
	const candidates = entries.filter((entry) => entry.id === id);
	if (candidates.length === 0) throw userError("arguments/unknown-pack", { name: id, known: ids });
	return name?.version === undefined ? newestInForce(candidates, asOf) : ofVersion(candidates, name.version);
}

function ofVersion(candidates: readonly PackEntry[], version: string): PackEntry {
	const found = candidates.find((entry) => entry.version === version);
	if (found) return found;
	const known = candidates.map((entry) => entry.version);
	throw userError("arguments/unknown-version", { name: version, known });
}

function newestInForce(candidates: readonly PackEntry[], asOf: AsOf): PackEntry {
	const byEdition = [...candidates].sort(
		(left, right) =>
			(left.edition < right.edition ? -1 : left.edition > right.edition ? 1 : 0) ||
			compareVersions(left.version, right.version),
	);
	const started = byEdition.filter((entry) => hasStarted(entry, asOf));
	const chosen = started.at(-1) ?? byEdition.filter((entry) => entry.edition === byEdition[0]?.edition).at(-1);
	return chosen as PackEntry;
}

const hasStarted = (entry: PackEntry, asOf: AsOf): boolean =>
	"instant" in asOf ? entry.from <= asOf.instant : entry.edition <= asOf.day;
