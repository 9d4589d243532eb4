import type { Pack } from "../../model/pack.ts";
import { coverageOf } from "../coverage.ts";

/**
 * Of each provision everything with an id that rests on it: what stands in it, and duties and positions that only apply by it
 * (scope, commencement, exceptions), in the order of the pack.
 */
export function touchedBy(pack: Pack): ReadonlyMap<string, readonly string[]> {
	const touched = new Map<string, Set<string>>(
		coverageOf(pack).map(({ provision, norms }) => [provision, new Set(norms)]),
	);
	for (const { id, applies } of [...pack.norms, ...pack.positions]) {
		for (const { provision } of applies) if (provision !== undefined) touched.get(provision)?.add(id);
	}
	return new Map([...touched].map(([provision, ids]) => [provision, [...ids]]));
}
