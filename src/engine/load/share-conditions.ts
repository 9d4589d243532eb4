import type { ApplicabilityPart, Pack } from "../../model/pack.ts";

/**
 * The same pack, in which norms that apply under the same condition share it: whoever keeps the value of a condition then
 * evaluates, and explains, the scope of a regulation once and not for each norm.
 */
export function shareConditions(pack: Pack): Pack {
	const known = new Map<string, ApplicabilityPart>();
	const share = <Owner extends { readonly applies: readonly ApplicabilityPart[] }>(owner: Owner): Owner => ({
		...owner,
		applies: owner.applies.map((part) => {
			const text = JSON.stringify(part);
			const same = known.get(text) ?? part;
			known.set(text, same);
			return same;
		}),
	});
	return { ...pack, norms: pack.norms.map(share), positions: pack.positions.map(share) };
}
