import type { BearerId } from "../../base/brand.ts";
import type { SanctionDeclaration } from "../../model/ast.ts";
import type { Kernel } from "../../model/kernel.ts";
import type { Ladder, LadderStep, Norm } from "../../model/pack.ts";
import { pathText } from "../2-resolve/collect.ts";
import { BREACH } from "../2-resolve/norms.ts";
import type { NormEntry, ProvisionEntry } from "../2-resolve/symbols.ts";
import type { LoweringContext } from "./context.ts";
import { lowerDiagnostics } from "./diagnostics.ts";
import { lowerExpression } from "./expressions.ts";
import { all, any, not } from "./kernels.ts";
import { lowerStandsIn } from "./locators.ts";
import { textOf } from "./texts.ts";

/** `norms` and `provisions` stand in the order of the text. */
export const lowerLadder = (
	{ id, provision, declaration }: NormEntry<SanctionDeclaration>,
	norms: readonly Norm[],
	provisions: readonly ProvisionEntry[],
	context: LoweringContext,
): Ladder => {
	const against = declaration.against.map(({ text }) => text as BearerId);
	const on = breachable(declaration, norms, provisions, against);
	if (declaration.on !== undefined && on.length === 0)
		context.diagnostics.push(
			lowerDiagnostics.report("lower/empty-ladder", declaration.name.span, { sanction: declaration.name.text }),
		);
	return {
		id,
		provision,
		...lowerStandsIn(declaration.standsIn),
		by: declaration.by.map(({ text }) => text as BearerId),
		against,
		on: on.map((norm) => norm.id),
		variable: BREACH.name,
		steps: lowerSteps(declaration, context),
	};
};

/** The norms in the stated provisions that bind those whom the sanction reaches. */
const breachable = (
	{ on }: SanctionDeclaration,
	norms: readonly Norm[],
	provisions: readonly ProvisionEntry[],
	against: readonly BearerId[],
): readonly Norm[] => {
	const covered = new Set<string>();
	for (const { from, to } of on ?? []) {
		const first = provisions.findIndex((entry) => isAt(entry, pathText(from)));
		const last = provisions.findLastIndex((entry) => isAt(entry, pathText(to ?? from)));
		for (const { id } of provisions.slice(first, last + 1)) covered.add(id);
	}
	return norms.filter(
		(norm) =>
			covered.has(norm.provision) && (against.length === 0 || norm.bearers.some((bearer) => against.includes(bearer))),
	);
};

const isAt = ({ id, article }: ProvisionEntry, path: string): boolean =>
	id === path || path === `art-${article.number.text}`;

/** `otherwise`: none of the steps with a plain condition before it. */
const lowerSteps = (declaration: SanctionDeclaration, context: LoweringContext): readonly LadderStep[] => {
	const earlier: Kernel[] = [];
	return declaration.steps.map(({ name, gist, otherwise, when }) => {
		const own = when === undefined ? [] : [lowerExpression(when, context)];
		const breach: readonly Kernel[] = declaration.on === undefined ? [] : [{ op: "breachOf", variable: BREACH.name }];
		const condition = all([...breach, ...(otherwise ? [not(any(earlier))] : []), ...own]);
		if (!otherwise) earlier.push(...own);
		return { id: name.text, gist: textOf(gist), condition };
	});
};
