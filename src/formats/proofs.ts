import type { Pack } from "../model/pack.ts";
import type { Proof, ProofResult } from "../prove/proof.ts";
import type { Considered } from "../prove/prove.ts";

/** What came of the proofs about one pack. */
export interface ProofRun {
	readonly pack: Pack;
	readonly proofs: readonly Proof[];
	readonly considered: Considered;
}

export const countOf = (proofs: readonly Proof[], result: ProofResult): number =>
	proofs.filter((proof) => proof.result === result).length;
