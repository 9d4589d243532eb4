import type { ScenarioResult } from "../engine/scenario.ts";
import type { Status } from "../model/outcome.ts";
import type { Pack } from "../model/pack.ts";

/** The scenarios of one pack after they ran. */
export interface ScenarioRun {
	readonly pack: Pack;
	/** The engines that ran them. */
	readonly engines: readonly string[];
	readonly results: readonly ScenarioResult[];
	/** Engines that found something else than the first one, scenario by scenario. */
	readonly disagreements: readonly { readonly title: string; readonly engine: string }[];
}

export const STATUSES: readonly Status[] = ["satisfied", "violated", "pending", "undetermined", "not-applicable"];

export interface OutcomesSeen {
	readonly norm: string;
	readonly provision: string;
	readonly seen: Readonly<Record<Status, number>>;
}

/** How often each norm turned out to be what, in the order of the text: what no scenario shows, nobody has tried. */
export function outcomesSeen({ pack, results }: ScenarioRun): readonly OutcomesSeen[] {
	const counts = new Map<string, Record<Status, number>>();
	for (const { seen } of results) {
		for (const [norm, status] of seen) {
			const count = counts.get(norm) ?? nothingSeen();
			count[status]++;
			counts.set(norm, count);
		}
	}
	return pack.norms.map(({ id, provision }) => ({ norm: id, provision, seen: counts.get(id) ?? nothingSeen() }));
}

const nothingSeen = (): Record<Status, number> => ({
	satisfied: 0,
	violated: 0,
	pending: 0,
	undetermined: 0,
	"not-applicable": 0,
});

/** What a norm was never seen to be, and must be: a norm that cannot be breached, or cannot be kept, passes every other test. */
export interface Unproved {
	readonly norm: string;
	readonly never: readonly Status[];
}

const PROOFS: readonly Status[] = ["satisfied", "violated"];

/** The norms of which no scenario shows that they can be kept, or that they can be breached. */
export const unproved = (run: ScenarioRun): readonly Unproved[] =>
	outcomesSeen(run)
		.map(({ norm, seen }) => ({ norm, never: PROOFS.filter((status) => seen[status] === 0) }))
		.filter(({ never }) => never.length > 0);

export const hasFailed = (run: ScenarioRun): boolean =>
	run.disagreements.length > 0 || run.results.some(({ failures }) => failures.length > 0) || unproved(run).length > 0;
