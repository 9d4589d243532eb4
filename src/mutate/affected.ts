import { breachesAskedBy } from "../evaluate/breaches.ts";
import type { Norm, Pack } from "../model/pack.ts";
import type { Scenario, ScenarioExpectation } from "../model/scenario.ts";
import { comparing } from "./same.ts";

/** What a change of the rules can make a difference to. */
export interface Affected {
	readonly norms: ReadonlySet<string>;
	readonly positions: ReadonlySet<string>;
	/** Provisions of ladders. */
	readonly exposures: ReadonlySet<string>;
	/** What facts may say, and what may be adopted: it may be that a scenario can no longer be read. */
	readonly facts: boolean;
	/** Nothing but what is suggested: whoever adopts no suggestion sees no difference. */
	readonly onlySuggestions: boolean;
}

/** Compares two packs part by part; undefined where they are the same, and so nothing can tell them apart. */
export function affectedBy(original: Pack, changed: Pack): Affected | undefined {
	const same = comparing();
	// When the regulation is in force, and how days are counted, is everybody's concern.
	const everything = !same(withoutDigest(original), withoutDigest(changed));
	const facts = !same(surfaceOf(original), surfaceOf(changed));
	const suggestions = !same(suggestionsOf(original), suggestionsOf(changed));
	const differing = <Part extends { readonly id: string }>(before: readonly Part[], after: readonly Part[]) => {
		const known = new Map(before.map((part) => [part.id, part]));
		const ids = new Set(after.map(({ id }) => id));
		return [...after.filter((part) => !same(known.get(part.id), part)), ...before.filter(({ id }) => !ids.has(id))].map(
			({ id }) => id,
		);
	};
	const norms = differing(original.norms, changed.norms);
	const positions = differing(original.positions, changed.positions);
	const ladders = differing(original.ladders, changed.ladders);
	const parts = norms.length + positions.length + ladders.length;
	if (!everything && !facts && !suggestions && parts === 0) return undefined;
	const resting = suggestions || facts ? restingOnChanges(original, changed, same) : [];
	const concerned = withDependants(everything ? idsOf(changed.norms) : [...norms, ...resting], changed.norms);
	// Positions and ladders do not list what they rest on, and there are few of them.
	const others = everything || facts || suggestions;
	const exposed = [...original.ladders, ...changed.ladders].filter(
		({ id, on }) => others || ladders.includes(id) || on.some((norm) => concerned.has(norm)),
	);
	return {
		norms: concerned,
		positions: new Set(others ? idsOf(changed.positions) : positions),
		exposures: new Set(exposed.map(({ provision }) => provision)),
		facts,
		onlySuggestions: suggestions && !everything && !facts && parts === 0,
	};
}

const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);

const adoptable = ({ parameters, readings }: Pack) => [...parameters, ...readings];

const suggestionsOf = (pack: Pack) => adoptable(pack).map(({ suggested }) => suggested);

const surfaceOf = (pack: Pack) => [pack.vocabulary, adoptable(pack).map(({ suggested: _, ...rest }) => rest)];

const withoutDigest = ({ manifest: { digest: _, ...rest } }: Pack) => rest;

/** The norms that rest on a parameter or a reading which is no longer what it was. */
function restingOnChanges(original: Pack, changed: Pack, same: ReturnType<typeof comparing>): readonly string[] {
	const before = new Map(adoptable(original).map((part) => [part.id as string, part]));
	const others = new Set(
		adoptable(changed)
			.filter((part) => !same(before.get(part.id), part))
			.map(({ id }): string => id),
	);
	return changed.norms
		.filter(({ restsOn: { parameters, readings } }) => [...parameters, ...readings].some((id) => others.has(id)))
		.map(({ id }) => id);
}

/** And every norm that asks whether one of them was breached, and so on. */
function withDependants(ids: readonly string[], norms: readonly Norm[]): ReadonlySet<string> {
	const found = new Set(ids);
	for (let size = -1; size !== found.size; ) {
		size = found.size;
		for (const norm of norms) if ([...breachesAskedBy(norm)].some((asked) => found.has(asked))) found.add(norm.id);
	}
	return found;
}

/** The pack with only what is affected, and what that asks for. Without ladders, which ask for everything. */
export function affectedPart(pack: Pack, { norms, positions }: Affected): Pack {
	const needed = new Set(norms);
	const byId = new Map<string, Norm>(pack.norms.map((norm) => [norm.id, norm]));
	for (const id of needed) {
		const norm = byId.get(id);
		if (norm !== undefined) for (const asked of breachesAskedBy(norm)) needed.add(asked);
	}
	return {
		...pack,
		norms: pack.norms.filter(({ id }) => needed.has(id)),
		positions: pack.positions.filter(({ id }) => positions.has(id)),
		ladders: [],
	};
}

/** A scenario with only those expectations on norms and positions that the change can make a difference to. */
export function affectedScenario(scenario: Scenario, affected: Affected, part: Pack): Scenario {
	const present = new Set<string>(part.norms.map(({ id }) => id));
	const expectations = scenario.expectations.flatMap((expectation): readonly ScenarioExpectation[] => {
		switch (expectation.kind) {
			case "exposure":
				return [];
			case "position":
				return affected.positions.has(expectation.norm) ? [expectation] : [];
			case "only":
				return affected.norms.size === 0
					? []
					: [{ ...expectation, norms: expectation.norms.filter((norm) => present.has(norm)) }];
			default:
				return affected.norms.has(expectation.norm) ? [expectation] : [];
		}
	});
	return { ...scenario, expectations };
}

/** A scenario with only those expectations on sanctions that the change can make a difference to. */
export const exposedScenario = (scenario: Scenario, { exposures }: Affected): Scenario => ({
	...scenario,
	expectations: scenario.expectations.filter((each) => each.kind === "exposure" && exposures.has(each.provision)),
});
