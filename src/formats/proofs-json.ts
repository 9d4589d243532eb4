import type { ProofRun } from "./proofs.ts";

/** As `docs/proofs.schema.json` describes it. */
export function proofsJson({ pack, proofs, considered }: ProofRun): string {
	const { id, version, digest } = pack.manifest;
	return `${JSON.stringify({ format: 1, pack: { id, version, digest }, considered, properties: proofs }, undefined, "\t")}\n`;
}
