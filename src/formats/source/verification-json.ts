import type { Pack } from "../../model/pack.ts";
import type { Verification } from "./verification.ts";

/** The JSON that others rely on (`docs/source.schema.json`). */
export function verificationJson({ manifest }: Pack, verification: Verification): string {
	const { id, version, edition, digest } = manifest;
	const { file, equal, sameWords, outside, misplaced, provisions } = verification;
	const object = {
		format: 1,
		pack: { id, version, edition, digest },
		source: { file, digest: verification.digest, equal, sameWords, ...(outside && { outside }) },
		provisions: provisions.map(({ provision, status, line, foundAt, mayBelongTo, kinds, norms }) => ({
			provision,
			status,
			...(line !== undefined && { line }),
			...(foundAt && { foundAt }),
			...(mayBelongTo !== undefined && { mayBelongTo }),
			kinds,
			norms,
		})),
		misplaced,
	};
	return `${JSON.stringify(object, undefined, 2)}\n`;
}
