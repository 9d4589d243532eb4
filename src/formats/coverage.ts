import type { Pack, ProvisionKind } from "../model/pack.ts";
import type { Passage } from "../model/report.ts";
import type { WordsOf } from "./source/words.ts";

/** What became of one provision of the text. */
export interface ProvisionCoverage {
	readonly provision: string;
	readonly kinds: readonly ProvisionKind[];
	/** Everything with an id that stands in the provision: duties, positions, exceptions, sanctions. */
	readonly norms: readonly string[];
	/** Why it has no norm. */
	readonly reason?: string;
	/** Its words, from a copy of the text. */
	readonly words?: readonly Passage[];
}

/** Every provision, in the order of the text. */
export function coverageOf(pack: Pack, words?: WordsOf): readonly ProvisionCoverage[] {
	const norms = new Map<string, Set<string>>();
	const add = (provision: string, id: string) => {
		const ids = norms.get(provision) ?? new Set();
		norms.set(provision, ids.add(id));
	};
	for (const norm of pack.norms) {
		add(norm.provision, norm.id);
		for (const { exception, provision } of norm.requirements) if (exception !== undefined) add(provision, exception);
		for (const { part, by, provision } of norm.applies) {
			if (part === "exception" && by !== undefined && provision !== undefined) add(provision, by);
		}
	}
	for (const { provision, id } of [...pack.positions, ...pack.ladders]) add(provision, id);
	return pack.provisions.map(({ id, kinds, reason }) => {
		const passages = words?.({ provision: id });
		return {
			provision: id,
			kinds,
			norms: [...(norms.get(id) ?? [])],
			...(reason && { reason: reason.en }),
			...(passages && { words: passages }),
		};
	});
}
