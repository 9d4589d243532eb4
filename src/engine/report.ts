import { FALSE, type Kleene, TRUE } from "../base/kleene.ts";
import { lazily } from "../base/lazily.ts";
import { breachedBy } from "../evaluate/outcomes.ts";
import { evaluateIn } from "../evaluate/reference.ts";
import type { SituationDetails } from "../model/details.ts";
import type { NormOutcome, Outcomes, Status } from "../model/outcome.ts";
import type { Ladder, Norm, Pack } from "../model/pack.ts";
import type { Exposure, Finding, PositionReport, Report } from "../model/report.ts";
import type { Situation } from "../model/situation.ts";
import { explainFinding, type GapsOfNorm, gapsOf, type NormGaps, sorted } from "./explain/finding.ts";
import { collectGaps, noGaps } from "./explain/missing.ts";
import { type Subject, topScope } from "./explain/scope.ts";

/** A report without the receipt, which only whoever read the files can write. */
export type ReportCore = Omit<Report, "format" | "receipt">;

/** Explains what an executor found: the same for every executor. */
export function reportOf(
	pack: Pack,
	situation: Situation,
	details: SituationDetails,
	outcomes: Outcomes,
	explained: Explanations = explanations(pack, situation, details, outcomes),
): ReportCore {
	const findings = pack.norms
		.filter((norm) => norm.bearers.includes(situation.bearer))
		.map((norm) => explained.finding(norm));
	return {
		service: details.service,
		summary: summaryOf(findings),
		findings,
		positions: positionsOf(pack, situation, outcomes),
		exposures: pack.ladders.flatMap((ladder, index) =>
			reaches(ladder, situation) ? exposuresOf(ladder, outcomes.ladders[index] ?? [], explained) : [],
		),
		warnings: details.warnings,
	};
}

/** Explanations of the norms of one run, each found once. */
export interface Explanations {
	readonly subject: Subject;
	outcome(norm: string): NormOutcome | undefined;
	finding(norm: Norm): Finding;
	gapsOfNorm: GapsOfNorm;
}

export function explanations(
	pack: Pack,
	situation: Situation,
	details: SituationDetails,
	outcomes: Outcomes,
): Explanations {
	const byNorm = new Map<string, NormOutcome>(outcomes.norms.map((outcome) => [outcome.norm, outcome]));
	const breached = (id: string): Kleene => {
		const outcome = byNorm.get(id);
		return outcome === undefined ? FALSE : breachedBy(outcome.possible);
	};
	return explanationsOf({ pack, situation, details, breached }, outcomes);
}

/** Evaluates by the definitions and keeps every value, so that explaining evaluates nothing a second time. */
export function evaluateExplained(
	pack: Pack,
	situation: Situation,
	details: SituationDetails,
): { readonly outcomes: Outcomes; readonly explained: Explanations } {
	let subject: Subject | undefined;
	const outcomes = evaluateIn(pack, (breached) => {
		subject = { pack, situation, details, breached };
		return topScope(subject).environment;
	});
	if (subject === undefined) throw new Error("an evaluation has an environment");
	return { outcomes, explained: explanationsOf(subject, outcomes) };
}

function explanationsOf(subject: Subject, outcomes: Outcomes): Explanations {
	const byNorm = new Map<string, NormOutcome>(outcomes.norms.map((outcome) => [outcome.norm, outcome]));
	const norms = new Map<string, Norm>(subject.pack.norms.map((norm) => [norm.id, norm]));
	const known = new Map<string, NormGaps>();
	const gapsOfNorm: GapsOfNorm = (id) => {
		const norm = norms.get(id);
		const outcome = byNorm.get(id);
		if (norm === undefined || outcome === undefined) return { ...noGaps(), elements: new Map() };
		const gaps = known.get(id) ?? gapsOf(norm, outcome, subject, gapsOfNorm);
		known.set(id, gaps);
		return gaps;
	};
	return {
		subject,
		outcome: (norm) => byNorm.get(norm),
		gapsOfNorm,
		finding(norm) {
			const outcome = byNorm.get(norm.id);
			if (outcome === undefined) throw new Error(`the executor says nothing of ${norm.id}`);
			return explainFinding(norm, outcome, subject, gapsOfNorm);
		},
	};
}

function summaryOf(findings: readonly Finding[]): Record<Status, number> {
	const summary = { satisfied: 0, violated: 0, pending: 0, undetermined: 0, "not-applicable": 0 };
	for (const { status } of findings) summary[status]++;
	return summary;
}

function positionsOf(pack: Pack, { bearer }: Situation, outcomes: Outcomes): readonly PositionReport[] {
	return pack.positions.flatMap(({ id, provision, kind, bearers, gist }, index) => {
		if (!bearers.includes(bearer)) return [];
		const truth = outcomes.positions[index];
		const holds = truth === TRUE ? true : truth === FALSE ? false : ("unknown" as const);
		return [{ norm: id, provision, kind, bearer, holds, gist }];
	});
}

const reaches = (ladder: Ladder, { bearer }: Situation): boolean =>
	ladder.against.length === 0 || ladder.against.includes(bearer);

function exposuresOf(
	ladder: Ladder,
	truths: readonly (readonly Kleene[])[],
	{ subject, gapsOfNorm }: Explanations,
): readonly Exposure[] {
	const ofBreaches = missingOfBreaches(gapsOfNorm);
	return ladder.steps.map((step, index) => {
		const breaches = truths[index] ?? [];
		const worst = breaches.includes(TRUE) ? TRUE : breaches.every((truth) => truth === FALSE) ? FALSE : undefined;
		const status = worst === TRUE ? "open" : worst === FALSE ? "closed" : "undetermined";
		const opening = ladder.on.filter((_, position) => status !== "closed" && breaches[position] === (worst ?? 1));
		// Of little interest to most readers, and for a long ladder a large part of the work.
		const missing = lazily(() =>
			status === "undetermined" ? missingOf(ladder, step.condition, opening, subject, ofBreaches) : [],
		);
		return {
			provision: ladder.provision,
			step: step.id,
			status,
			get missing() {
				return missing();
			},
			because: opening,
			gist: step.gist,
		};
	});
}

function missingOf(
	ladder: Ladder,
	node: Ladder["steps"][number]["condition"],
	breached: Ladder["on"],
	subject: Subject,
	ofBreaches: (norms: ReadonlySet<string>) => readonly string[],
): readonly string[] {
	const top = topScope(subject);
	const binding = { variable: ladder.variable, members: ladder.on };
	const scopes = ladder.on.length === 0 ? [top] : breached.map((norm, index) => top.bind(binding, norm, index));
	const gaps = noGaps();
	for (const scope of scopes) collectGaps({ node, scope }, gaps);
	return sorted([...gaps.missing, ...ofBreaches(gaps.breaches)]);
}

/** What is missing of the norms on whose breach a step waits. Most steps of a ladder wait for the same ones. */
function missingOfBreaches(gapsOfNorm: GapsOfNorm): (norms: ReadonlySet<string>) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (norms) => {
		const key = [...norms].join();
		const missing = known.get(key) ?? [...new Set([...norms].flatMap((norm) => [...gapsOfNorm(norm).missing]))];
		known.set(key, missing);
		return missing;
	};
}
