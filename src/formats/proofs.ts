import type { Pack } from "../model/pack.ts";
import type { Proof, ProofResult } from "../prove/proof.ts";

/** What came of the proofs about one pack. */
export interface ProofRun {
	readonly pack: Pack;
	readonly proofs: readonly Proof[];
}

export const countOf = (proofs: readonly Proof[], result: ProofResult): number =>
	proofs.filter((proof) => proof.result === result).length;
