import type { Pack, PinnedSource, ProvisionKind } from "../../model/pack.ts";
import { type ComparedProvision, type Comparison, compareWithPinned } from "./compare.ts";
import type { SourceText } from "./source-text.ts";
import { touchedBy } from "./touched.ts";

/** What `deontic source verify` finds. */
export interface Verification extends Omit<Comparison, "provisions"> {
	/** As the user named it. */
	readonly file: string;
	/** Of the whole text, normalised. */
	readonly digest: string;
	readonly provisions: readonly VerifiedProvision[];
}

export interface VerifiedProvision extends Omit<ComparedProvision, "words"> {
	readonly kinds: readonly ProvisionKind[];
	/** The norms, positions and sanctions that rest on it. */
	readonly norms: readonly string[];
}

export function verifyText(pack: Pack, source: PinnedSource, text: SourceText, file: string): Verification {
	const touched = touchedBy(pack);
	const kinds = new Map<string, readonly ProvisionKind[]>(pack.provisions.map(({ id, kinds }) => [id, kinds]));
	const { provisions, ...comparison } = compareWithPinned(text, source);
	return {
		...comparison,
		file,
		digest: text.digest,
		provisions: provisions.map(({ words: _, ...compared }) => ({
			...compared,
			kinds: kinds.get(compared.provision) ?? [],
			norms: touched.get(compared.provision) ?? [],
		})),
	};
}
