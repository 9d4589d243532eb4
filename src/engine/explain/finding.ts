import { FALSE, fromValue, TRUE } from "../../base/kleene.ts";
import { lazily } from "../../base/lazily.ts";
import { isMoment } from "../../evaluate/reference/environment.ts";
import { conjunction } from "../../evaluate/reference.ts";
import type { Binding } from "../../model/kernel.ts";
import {
	NOT_APPLICABLE,
	type NormOutcome,
	OUTCOMES,
	type Outcome,
	type Possible,
	type Status,
} from "../../model/outcome.ts";
import type { Norm, Requirement } from "../../model/pack.ts";
import type { Cause, ElementFinding, Finding } from "../../model/report.ts";
import { becauseOf } from "./because.ts";
import { incompleteList } from "./causes.ts";
import { furtherInstancesOf, type Instance, instancesOf, scopeOfAny } from "./instances.ts";
import { addCause, addGaps, collectGaps, type Gaps, noGaps } from "./missing.ts";
import { restsOn } from "./rests-on.ts";
import { type Scope, type Subject, topScope } from "./scope.ts";
import { collectLeaves } from "./support.ts";
import { instantText } from "./text.ts";

/** The only possible outcome, or that there is none. */
export function statusOf(possible: Possible): Status {
	return OUTCOMES.find(([bit]) => bit === possible)?.[1] ?? "undetermined";
}

export const outcomesOf = (possible: Possible): readonly Outcome[] =>
	OUTCOMES.filter(([bit]) => (possible & bit) !== 0).map(([, outcome]) => outcome);

/** The gaps of a norm over all its elements, and what is missing of each element that is undetermined, by its index. */
export interface NormGaps extends Gaps {
	readonly elements: ReadonlyMap<number, readonly string[]>;
}

/** How the gaps of norms are found, each once: also where a finding depends on whether another norm is breached. */
export type GapsOfNorm = (norm: string) => NormGaps;

/** Explains the outcome of one norm. */
export function explainFinding(norm: Norm, outcome: NormOutcome, subject: Subject, gapsOfNorm: GapsOfNorm): Finding {
	const instances = instancesOf(norm, subject);
	const scopes = instances.map(({ scope }) => scope);
	const status = statusOf(outcome.possible);
	// Why something is as it is, is looked for where somebody asks: for most findings nobody does.
	const gaps = lazily(() => gapsOfFinding(norm, outcome, status, scopes, gapsOfNorm));
	const unattributed = lazily(() => unattributedOf(norm, scopes, subject));
	const because = lazily(() =>
		outcome.possible === NOT_APPLICABLE
			? becauseOf(norm, [...scopes, ...furtherInstancesOf(norm, subject)], () => scopeOfAny(norm, subject))
			: [],
	);
	const forAll = norm.forEach.length === 0 ? instances[0] : undefined;
	const due = forAll && dueOf(norm, forAll.scope);
	return {
		norm: norm.id,
		provision: norm.provision,
		kind: norm.kind,
		bearer: subject.situation.bearer,
		...(norm.counterparty === undefined ? {} : { counterparty: norm.counterparty }),
		status,
		possible: outcomesOf(outcome.possible),
		...(due === undefined ? {} : { due }),
		get missing() {
			return sorted(gaps().missing);
		},
		get causes() {
			return sortedCauses(gaps());
		},
		get unattributed() {
			return unattributed();
		},
		get because() {
			return because();
		},
		restsOn: restsOn(norm, subject),
		gist: norm.gist,
		...(norm.remedy === undefined ? {} : { remedy: norm.remedy }),
		...(outcome.elements === undefined
			? {}
			: { elements: instances.map((instance) => elementFinding(norm, instance, outcome, gapsOfNorm)) }),
	};
}

function gapsOfFinding(
	norm: Norm,
	{ conflict }: NormOutcome,
	status: Status,
	scopes: readonly Scope[],
	gapsOfNorm: GapsOfNorm,
): Gaps {
	const gaps = noGaps();
	if (status === "undetermined") addGaps(gapsOfNorm(norm.id), gaps);
	if (conflict) for (const scope of scopes) addConflicts(norm, scope, gaps);
	return gaps;
}

function elementFinding(norm: Norm, instance: Instance, outcome: NormOutcome, gapsOfNorm: GapsOfNorm): ElementFinding {
	const possible = outcome.elements?.[instance.index] ?? 0;
	const status = statusOf(possible);
	const due = dueOf(norm, instance.scope);
	return {
		list: instance.list,
		index: instance.index,
		...(instance.key === undefined ? {} : { key: instance.key }),
		status,
		possible: outcomesOf(possible),
		...(due === undefined ? {} : { due }),
		get missing() {
			return status === "undetermined" ? (gapsOfNorm(norm.id).elements.get(instance.index) ?? []) : [];
		},
	};
}

export const sorted = (paths: Iterable<string>): readonly string[] => [...new Set(paths)].sort(compareText);

/** By code points, so that no locale can change a report. */
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const sortedCauses = (gaps: Gaps): readonly Cause[] =>
	[...gaps.causes].sort(([one], [other]) => compareText(one, other)).map(([, cause]) => cause);

/** Everything that keeps the outcome of a norm undecided, over all its elements. */
export function gapsOf(norm: Norm, outcome: NormOutcome, subject: Subject, gapsOfNorm: GapsOfNorm): NormGaps {
	const gaps = noGaps();
	const elements = new Map<number, readonly string[]>();
	for (const { index, scope } of instancesOf(norm, subject)) {
		if (statusOf(outcome.elements?.[index] ?? outcome.possible) !== "undetermined") continue;
		const own = gapsOfInstance(norm, scope, gapsOfNorm);
		elements.set(index, sorted(own.missing));
		addGaps(own, gaps);
	}
	const further = furtherInstancesOf(norm, subject).filter((scope) => mayApply(norm, scope));
	for (const scope of further) addGaps(gapsOfInstance(norm, scope, gapsOfNorm), gaps);
	for (const binding of further.length > 0 ? norm.forEach : []) addIncomplete(binding, subject, gaps);
	return { ...gaps, elements };
}

function addIncomplete(binding: Binding, subject: Subject, gaps: Gaps): void {
	if (!("list" in binding) || subject.situation.lists.get(binding.list)?.complete === true) return;
	gaps.missing.add(binding.list);
	const cause = incompleteList(binding.list, topScope(subject));
	if (cause !== undefined) addCause(cause, gaps);
}

const mayApply = (norm: Norm, scope: Scope): boolean => conjunction(norm.applies, scope.environment) !== FALSE;

/** The unknown leaves reachable from A and, since A may hold, from the requirements that may strike. */
function gapsOfInstance(norm: Norm, scope: Scope, gapsOfNorm: GapsOfNorm): Gaps {
	const gaps = noGaps();
	if (!mayApply(norm, scope)) return gaps;
	for (const node of conditionsOf(norm, scope)) collectGaps({ node, scope }, gaps);
	for (const breach of gaps.breaches) addGaps(gapsOfNorm(breach), gaps);
	return gaps;
}

/** A, and guard, D, O, V of each requirement that may strike. */
function conditionsOf(norm: Norm, scope: Scope) {
	const requirements = strikingIn(norm, scope).flatMap(({ guard, met, open, breached }) => [
		guard,
		met,
		open,
		breached,
	]);
	return [...norm.applies.map((part) => part.condition), ...requirements];
}

const strikingIn = (norm: Norm, scope: Scope): readonly Requirement[] =>
	norm.requirements.filter((requirement) => fromValue(scope.value(requirement.guard)) !== FALSE);

/** Until when performance is in time, where that is one instant whatever requirement strikes. */
function dueOf(norm: Norm, scope: Scope): string | undefined {
	if (!mayApply(norm, scope)) return undefined;
	const dues = strikingIn(norm, scope).map(({ due }) => (due === undefined ? undefined : scope.value(due)));
	const instants = new Set(dues.map((due) => (isMoment(due) && due.lo === due.hi ? due.lo : undefined)));
	const [instant, ...others] = instants;
	return instant === undefined || others.length > 0
		? undefined
		: instantText(instant, scope.subject.pack.manifest.zone);
}

/** Judgements on which the finding rests, and for which nobody stands. */
function unattributedOf(norm: Norm, scopes: readonly Scope[], { details }: Subject): readonly string[] {
	// As a rule nothing is unsigned, or everything is; looking for what is not there would be most of the work.
	if (details.unsigned.length === 0) return [];
	const unsigned = new Set(details.unsigned);
	const paths = new Set<string>();
	for (const scope of scopes) {
		const applies = mayApply(norm, scope);
		const nodes = applies ? conditionsOf(norm, scope) : falseParts(norm, scope);
		for (const node of nodes) {
			collectLeaves({ node, scope }, (_, path) => {
				if (unsigned.has(path)) paths.add(path);
			});
		}
	}
	return sorted(paths);
}

const falseParts = (norm: Norm, scope: Scope) =>
	norm.applies.map((part) => part.condition).filter((condition) => scope.value(condition) === false);

/** Two replacements of the requirement that surely strike at once: both are named. */
function addConflicts(norm: Norm, scope: Scope, gaps: Gaps): void {
	if (conjunction(norm.applies, scope.environment) !== TRUE) return;
	const striking = norm.requirements.filter((requirement) => scope.value(requirement.guard) === true);
	if (striking.length < 2) return;
	const names = striking.map(({ exception, provision }) => `\`${exception ?? norm.id}\` (${provision})`);
	addCause({ code: "conflict", message: `${names.join(" and ")} both set the requirement`, subject: norm.id }, gaps);
}
