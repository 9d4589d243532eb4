import type { ApplicabilityPart, Norm } from "../../model/pack.ts";
import type { Because } from "../../model/report.ts";
import { freeVariables } from "../../model/variables.ts";
import type { Branch } from "./parts.ts";
import type { Scope, Subject } from "./scope.ts";
import { collectLeaves } from "./support.ts";
import { valueText } from "./text.ts";

/**
 * Every surely false part of A, in the order of the parts, in the scopes of all elements that exist or may. Where none
 * can, that is a reason too, beside those that would hold of any.
 */
export function becauseOf(norm: Norm, scopes: readonly Scope[], ofAny: () => Scope): readonly Because[] {
	return scopes.length > 0 ? falseParts(norm, scopes) : [...falseParts(norm, [ofAny()]), nothingToApplyTo(norm)];
}

function falseParts(norm: Norm, scopes: readonly Scope[]): readonly Because[] {
	const reasons = new Map<string, Because>();
	for (const part of norm.applies) {
		for (const scope of scopes) {
			if (scope.value(part.condition) !== false) continue;
			const reason = becauseOfPart(part, scope);
			reasons.set(JSON.stringify(reason), reason);
		}
	}
	return [...reasons.values()];
}

function nothingToApplyTo(norm: Norm): Because {
	const lists = norm.forEach.map((binding) => ("list" in binding ? binding.list : binding.variable));
	return { part: "trigger", provision: norm.provision, message: `there is nothing in \`${lists.join("`, `")}\`` };
}

const known = new WeakMap<Subject, Map<ApplicabilityPart, Because>>();

/** Most parts are those of the regulation's scope, and the same for every norm and element. */
function becauseOfPart(part: ApplicabilityPart, scope: Scope): Because {
	if (freeVariables(part.condition).size > 0) return explainPart(part, scope);
	const ofSubject = known.get(scope.subject) ?? new Map<ApplicabilityPart, Because>();
	known.set(scope.subject, ofSubject);
	const reason = ofSubject.get(part) ?? explainPart(part, scope);
	ofSubject.set(part, reason);
	return reason;
}

function explainPart(part: ApplicabilityPart, scope: Scope): Because {
	const facts = leafTexts({ node: part.condition, scope });
	const grounds = facts.length === 0 ? "whatever the facts" : facts.join(", ");
	return {
		part: part.part,
		...(part.provision === undefined ? {} : { provision: part.provision }),
		...(part.by === undefined ? {} : { norm: part.by }),
		message: part.by === undefined ? grounds : `\`${part.by}\` takes its place: ${grounds}`,
	};
}

/** The facts on which an expression's value rests, each with its value: `service.launched is not yet`. */
function leafTexts(branch: Branch): readonly string[] {
	const { details, pack } = branch.scope.subject;
	const leaves = new Map<string, string>();
	collectLeaves(branch, ({ node, scope }, path) => {
		const sort = "sort" in node ? node.sort : "text";
		leaves.set(path, details.leaf(path)?.given ?? valueText(scope.value(node), sort, pack.manifest.zone));
	});
	return [...leaves].map(([path, text]) => `${path} is ${text}`);
}
