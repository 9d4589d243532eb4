import { outcomesSeen, type ScenarioRun, unproved } from "./scenarios.ts";

/** One object per pack: the scenarios with their failures, and which outcomes were seen of each norm. */
export function scenariosJson(runs: readonly ScenarioRun[]): string {
	const objects = runs.map((run) => ({
		pack: { id: run.pack.manifest.id, version: run.pack.manifest.version },
		engines: run.engines,
		scenarios: run.results.map(({ scenario, failures }) => ({
			title: scenario.title,
			file: scenario.file,
			line: scenario.line,
			passed: failures.length === 0,
			failures,
		})),
		disagreements: run.disagreements,
		norms: outcomesSeen(run),
		unproved: unproved(run),
	}));
	return `${JSON.stringify(objects, undefined, 2)}\n`;
}
