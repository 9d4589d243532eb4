import type { Outcomes, Status } from "../model/outcome.ts";
import type { Pack } from "../model/pack.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Situation } from "../model/situation.ts";
import { adopt } from "./adoption.ts";
import { readAsOf } from "./as-of.ts";
import { unmet } from "./expectations.ts";
import { type FactsReading, readFacts } from "./facts/read-facts.ts";
import { reportOf } from "./report.ts";

/** A line of a scenario that is otherwise than it says. */
export interface Failure {
	readonly line: number;
	readonly message: string;
}

export interface ScenarioResult {
	readonly scenario: Scenario;
	/** In the order of the text; empty where the scenario passes. */
	readonly failures: readonly Failure[];
	/** What the judged norms turned out to be. */
	readonly seen: readonly (readonly [norm: string, status: Status])[];
}

/** The situation that a scenario describes, and what is wrong with its description. */
export interface PreparedScenario {
	readonly scenario: Scenario;
	readonly situation: Situation;
	readonly details: FactsReading["details"];
	readonly mistakes: readonly Failure[];
}

/** Reads the facts of a scenario as those of a facts file are read, and adopts what it adopts. */
export function prepareScenario(pack: Pack, scenario: Scenario): PreparedScenario {
	const known = new Set<string>(pack.readings.map(({ id }) => id));
	const choices = Object.entries(scenario.adopted);
	const { adopted, problems } = adopt(pack, {
		suggested: scenario.adoptSuggested,
		readings: choices.filter(([name]) => known.has(name)),
		parameters: choices.filter(([name]) => !known.has(name)),
	});
	const reading = readFacts(pack, scenario.facts, {
		asOf: asOfScenario(pack, scenario),
		bearer: scenario.bearer ?? pack.manifest.defaultBearer,
		adopted,
		calendars: [],
	});
	const errors = reading.diagnostics.filter(({ severity }) => severity === "error");
	const mistakes = [
		...problems.map(
			(problem) => `adopts \`${problem.kind === "value" ? problem.parameter : problem.name}\`, which it cannot`,
		),
		...errors.map(({ message }) => message),
	];
	return {
		scenario,
		situation: reading.situation,
		details: reading.details,
		mistakes: mistakes.map((message) => ({ line: scenario.line, message })),
	};
}

/** Holds what an executor found to what the scenario expects. */
export function judgeScenario(pack: Pack, prepared: PreparedScenario, outcomes: Outcomes): ScenarioResult {
	const { scenario, situation, details, mistakes } = prepared;
	if (mistakes.length > 0) return { scenario, failures: mistakes, seen: [] };
	const report = reportOf(pack, situation, details, outcomes);
	const failures = scenario.expectations.flatMap((expectation) => {
		const message = unmet(expectation, { pack, report });
		return message === undefined ? [] : [{ line: expectation.line, message }];
	});
	return { scenario, failures, seen: report.findings.map(({ norm, status }) => [norm, status]) };
}

/** Without a moment a scenario speaks of the day on which the edition came into force. */
function asOfScenario({ manifest: { zone, edition } }: Pack, { asOf }: Scenario): number {
	const read = readAsOf(asOf ?? edition, zone);
	return read.ok ? read.value : 0;
}
