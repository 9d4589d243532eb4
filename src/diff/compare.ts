import type { ApplicabilityPart, Ladder, Norm, Pack, Position, Question } from "../model/pack.ts";
import { changesBetween, type Entry } from "./changes.ts";
import type { NormChange, PackDiff, PackName, Side } from "./pack-diff.ts";

/** Compares two packs by their form: what differs here may still mean the same. */
export function comparePacks(from: Side, to: Side): PackDiff {
	const between = (entries: (pack: Pack) => readonly Entry[]) => changesBetween(entries(from.pack), entries(to.pack));
	return {
		from: nameOf(from.pack),
		to: nameOf(to.pack),
		regulation: between(regulationEntries),
		provisions: between(({ provisions }) => provisions.map(({ id, ...aspects }) => ({ name: id, aspects }))),
		bearers: between(({ manifest }) => manifest.bearers.map(({ id, ...aspects }) => ({ name: id, aspects }))),
		norms: normChanges(from, to),
		readings: between(({ readings }) =>
			readings.flatMap(({ id, options, ...aspects }) => [
				{ name: id, aspects },
				...options.map(({ id: option, ...rest }) => ({ name: `${id}.${option}`, aspects: rest })),
			]),
		),
		parameters: between(({ parameters }) => parameters.map(({ id, ...aspects }) => ({ name: id, aspects }))),
		facts: between(({ vocabulary }) => vocabulary.facts.map(({ id, ...aspects }) => ({ name: id, aspects }))),
		lists: between(listEntries),
		choices: between(({ vocabulary }) =>
			vocabulary.choices.flatMap(({ id, members, ...aspects }) => [
				{ name: id, aspects },
				...members.map(({ id: member, label }) => ({ name: `${id}.${member}`, aspects: { label } })),
			]),
		),
	};
}

const nameOf = ({ manifest: { id, version, edition, digest } }: Pack): PackName => ({ id, version, edition, digest });

/** The version and the digests change with everything; how the text is pinned says nothing about the rules. */
function regulationEntries({ manifest, vocabulary, norms }: Pack): readonly Entry[] {
	const { id: _, version, digest, source, bearers, calendars, ...rest } = manifest;
	return [
		...scopeEntries(norms),
		...Object.entries(rest).map(([name, value]) => ({ name, aspects: { value } })),
		...calendars.map(({ id, ...aspects }) => ({ name: `calendar ${id}`, aspects })),
		...vocabulary.constraints.map(({ id, ...aspects }) => ({ name: `always ${id}`, aspects })),
	];
}

/** The scope is the same for every norm, and is told of once. */
function scopeEntries([norm]: readonly Norm[]): readonly Entry[] {
	const parts = (norm?.applies ?? []).filter(isShared);
	const provisions = [...new Set(parts.map(({ provision }) => provision ?? ""))];
	return provisions.map((provision) => ({
		name: `scope, ${provision}`,
		aspects: { condition: parts.filter((part) => (part.provision ?? "") === provision) },
	}));
}

const isShared = ({ part }: ApplicabilityPart): boolean => part === "scope";

function listEntries({ vocabulary: { lists, records } }: Pack): readonly Entry[] {
	return lists.flatMap(({ id, record, ...aspects }: { id: string; record: string } & Question) => {
		const { fields = [], key } = records.find((candidate) => candidate.id === record) ?? {};
		return [
			{ name: id, aspects: { ...aspects, key } },
			...fields.map(({ id: field, ...rest }) => ({ name: `${id}[].${field}`, aspects: rest })),
		];
	});
}

interface Stated extends Entry {
	readonly kind: string;
	readonly provision: string;
}

/** Norms, positions and sanctions; exceptions show in the norms that they are made to. */
function statedIn({ norms, positions, ladders }: Pack): readonly Stated[] {
	const stated = [...norms, ...positions, ...ladders.map((ladder) => ({ ...ladder, kind: "sanction" }))] as readonly ((
		| Norm
		| Position
		| (Ladder & { kind: "sanction" })
	) & { readonly kind: string })[];
	// What a norm rests on follows from its conditions.
	return stated.map(({ id, ...all }) => {
		const { restsOn: _, ...aspects } = all as Record<string, unknown>;
		const applies = "applies" in all ? { applies: all.applies.filter((part) => !isShared(part)) } : {};
		return { name: id, kind: all.kind, provision: all.provision, aspects: { ...aspects, ...applies } };
	});
}

function normChanges(from: Side, to: Side): readonly NormChange[] {
	const [before, after] = [statedIn(from.pack), statedIn(to.pack)];
	return changesBetween(before, after).map((change) => {
		const is = ({ name }: Stated): boolean => name === change.name;
		const stated = after.find(is) ?? before.find(is);
		const [earlier, later] = [from.sentences[change.name], to.sentences[change.name]];
		return {
			...change,
			kind: stated?.kind ?? "",
			provision: stated?.provision ?? "",
			...(earlier && { before: earlier }),
			...(later && { after: later }),
		};
	});
}
