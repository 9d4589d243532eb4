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

export const hasFailed = ({ results, disagreements }: ScenarioRun): boolean =>
	disagreements.length > 0 || results.some(({ failures }) => failures.length > 0);
