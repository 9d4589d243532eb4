import { canonicalJson } from "../base/canonical-json.ts";
import type { ApplicabilityPart, Norm, Pack, Position } from "./pack.ts";

/** The way in which `pack.json` is written. The first one repeated each part of a condition in every norm that it limits. */
export const PACK_FORMATS = [1, 2] as const;

type Numbered<Owner extends { readonly applies: readonly ApplicabilityPart[] }> = Omit<Owner, "applies"> & {
	/** Positions in `parts`. */
	readonly applies: readonly number[];
};

/**
 * A pack as it is stored. Most norms apply under the same conditions, above all the scope of the regulation: each stands once, and
 * norms name it by number. So a pack is small, and whoever reads it keeps, evaluates and explains a condition once.
 */
export interface PackDocument extends Omit<Pack, "norms" | "positions"> {
	readonly parts: readonly ApplicabilityPart[];
	readonly norms: readonly Numbered<Norm>[];
	readonly positions: readonly Numbered<Position>[];
}

export function packDocument(pack: Pack): PackDocument {
	const known = new Map<string, number>();
	const parts: ApplicabilityPart[] = [];
	const numberOf = (part: ApplicabilityPart): number => {
		const text = canonicalJson(part);
		const number = known.get(text) ?? parts.push(part) - 1;
		known.set(text, number);
		return number;
	};
	const numbered = <Owner extends Norm | Position>(owner: Owner): Numbered<Owner> => ({
		...owner,
		applies: owner.applies.map(numberOf),
	});
	return { ...pack, norms: pack.norms.map(numbered), positions: pack.positions.map(numbered), parts };
}

/** The pack that a document holds, of either format. What is no document is given back as it is: checking it comes later. */
export function packOfDocument(data: unknown): unknown {
	if (!isRecord(data) || !Array.isArray(data.parts)) return data;
	const { parts, ...pack } = data;
	const resolve = (owner: unknown): unknown =>
		isRecord(owner) && Array.isArray(owner.applies)
			? { ...owner, applies: owner.applies.map((number: unknown) => (parts as readonly unknown[])[Number(number)]) }
			: owner;
	const each = (owners: unknown): unknown => (Array.isArray(owners) ? owners.map(resolve) : owners);
	return { ...pack, norms: each(pack.norms), positions: each(pack.positions) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
