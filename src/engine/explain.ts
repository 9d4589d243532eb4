import type { SituationDetails } from "../model/details.ts";
import type { Outcomes, Status } from "../model/outcome.ts";
import type { Norm, Pack } from "../model/pack.ts";
import type { Finding } from "../model/report.ts";
import type { Situation } from "../model/situation.ts";
import { type Compliance, complianceOf } from "./explain/comply.ts";
import { statusOf } from "./explain/finding.ts";
import { type Instance, instancesOf } from "./explain/instances.ts";
import { type NextQuestion, questionsFor } from "./explain/questions.ts";
import type { Subject } from "./explain/scope.ts";
import { sectionsOf, type TreeSection } from "./explain/tree.ts";
import { explanations } from "./report.ts";

export type { Change, Compliance } from "./explain/comply.ts";
export type { NextQuestion } from "./explain/questions.ts";
export type { TreeNode, TreeSection } from "./explain/tree.ts";

/** Everything that can be said of one finding. */
export interface Explanation {
	readonly finding: Finding;
	/** One for a norm that is evaluated once; else one for each element, the worst first, as many as anybody reads. */
	readonly elements: readonly ExplainedElement[];
	/** How many elements are left out. */
	readonly omitted: number;
	/** What to ask next to decide the finding, most decisive first. */
	readonly askNext: readonly NextQuestion[];
}

export interface ExplainedElement {
	/** Absent for a norm that is evaluated once. */
	readonly element?: { readonly list: string; readonly index: number; readonly key?: string };
	readonly status: Status;
	readonly sections: readonly TreeSection[];
	readonly toComply: Compliance;
}

const MOST_ELEMENTS = 10;

/** Explains one norm, whoever bears it; undefined where the pack has no such norm. */
export function explainNorm(
	pack: Pack,
	situation: Situation,
	details: SituationDetails,
	outcomes: Outcomes,
	id: string,
): Explanation | undefined {
	const explained = explanations(pack, situation, details, outcomes);
	const norm = pack.norms.find((candidate) => candidate.id === id);
	if (norm === undefined) return undefined;
	const { subject } = explained;
	const possible = explained.outcome(id)?.elements;
	const finding = explained.finding(norm);
	const statusAt = ({ index }: Instance): Status =>
		possible === undefined ? finding.status : statusOf(possible[index] ?? 0);
	const instances = [...instancesOf(norm, subject)].sort(
		(one, other) => URGENCY.indexOf(statusAt(one)) - URGENCY.indexOf(statusAt(other)),
	);
	const shown = instances.slice(0, MOST_ELEMENTS);
	return {
		finding,
		elements: shown.map((instance) => explainElement(norm, instance, statusAt(instance), subject)),
		omitted: instances.length - shown.length,
		askNext: questionsFor([finding], subject),
	};
}

const URGENCY: readonly Status[] = ["violated", "undetermined", "pending", "satisfied", "not-applicable"];

function explainElement(norm: Norm, instance: Instance, status: Status, subject: Subject): ExplainedElement {
	const { list, index, key } = instance;
	return {
		...(norm.forEach.length === 0 ? {} : { element: { list, index, ...(key === undefined ? {} : { key }) } }),
		status,
		sections: sectionsOf(norm, instance.scope),
		toComply: complianceOf(norm, instance, subject),
	};
}

/** The facts still worth asking, each with the findings of the bearer that it can change, most decisive first. */
export function nextQuestions(
	pack: Pack,
	situation: Situation,
	details: SituationDetails,
	outcomes: Outcomes,
): readonly NextQuestion[] {
	const explained = explanations(pack, situation, details, outcomes);
	const findings = pack.norms.filter((norm) => norm.bearers.includes(situation.bearer)).map(explained.finding);
	return questionsFor(findings, explained.subject);
}
