import type { LeafDetail } from "../../model/details.ts";
import type { NormOutcome } from "../../model/outcome.ts";
import type { Norm, Requirement } from "../../model/pack.ts";
import { statusOf } from "./finding.ts";
import { instancesOf } from "./instances.ts";
import type { Scope, Subject } from "./scope.ts";
import { collectLeaves } from "./support.ts";

/**
 * The values on which a decided finding rests, in the order of the requirement: of a breach what breached it, of what is met
 * what met it. Of a norm for each element only the elements that turned out like the norm itself.
 */
export function decidingLeaves(norm: Norm, outcome: NormOutcome, subject: Subject): readonly LeafDetail[] {
	const leaves = new Map<string, LeafDetail>();
	for (const { scope, index } of instancesOf(norm, subject)) {
		if (outcome.elements !== undefined && outcome.elements[index] !== outcome.possible) continue;
		for (const node of conditionsBehind(norm, outcome, scope)) {
			collectLeaves({ node, scope }, (_, path) => {
				const leaf = subject.details.leaf(path);
				if (leaf) leaves.set(path, leaf);
			});
		}
	}
	return [...leaves.values()];
}

function conditionsBehind(norm: Norm, outcome: NormOutcome, scope: Scope) {
	const striking = norm.requirements.filter((requirement) => scope.value(requirement.guard) === true);
	const condition = CONDITIONS[statusOf(outcome.possible)];
	return condition === undefined ? [] : striking.map((requirement) => requirement[condition]);
}

const CONDITIONS: Readonly<
	Partial<Record<ReturnType<typeof statusOf>, keyof Pick<Requirement, "met" | "open" | "breached">>>
> = {
	satisfied: "met",
	pending: "open",
	violated: "breached",
};
