import type { NormChange, PackDiff } from "../diff/pack-diff.ts";
import type { Meaning } from "../release/meaning.ts";

/** What became of a norm, with what that means: of a ladder, step by step. */
export type ToldChange = NormChange & { readonly meanings?: readonly Meaning[] };

/** What differs between two packs, and, where it was compared, what that means. */
export type ToldDiff = Omit<PackDiff, "norms"> & { readonly norms: readonly ToldChange[] };

/** Says of each changed norm what that means, and tells of those that mean something else though they are unchanged. */
export function withMeanings(diff: PackDiff, meanings: readonly Meaning[]): ToldDiff {
	const of = (norm: string): readonly Meaning[] =>
		meanings.filter(({ name }) => name === norm || name.startsWith(`${norm} `));
	const changed = diff.norms.map((norm) => (of(norm.name).length === 0 ? norm : { ...norm, meanings: of(norm.name) }));
	const known = new Set(diff.norms.map(({ name }) => name));
	const others = meanings.filter(({ name, kind, verdict }) => {
		const isUnchanged = kind !== "constraint" && verdict !== "same form" && verdict !== "equal";
		return isUnchanged && !known.has(name.split(" ")[0] ?? name);
	});
	const surrounded = others.map(
		(meaning): ToldChange => ({
			name: meaning.name,
			change: "changed",
			aspects: ["surroundings"],
			kind: meaning.kind,
			provision: "",
			meanings: [meaning],
		}),
	);
	return { ...diff, norms: [...changed, ...surrounded] };
}
