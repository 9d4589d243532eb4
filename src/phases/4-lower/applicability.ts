import type { BearerId } from "../../base/brand.ts";
import type { BearerClause, NormDeclaration, PositionDeclaration } from "../../model/ast.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import type { ApplicabilityPart } from "../../model/pack.ts";
import { pathText } from "../2-resolve/collect.ts";
import { variablesOf } from "../2-resolve/norms.ts";
import type { NormEntry, ProvisionEntry } from "../2-resolve/symbols.ts";
import { dayLimits, type LoweringContext, type NormContext } from "./context.ts";
import { bindingOf, lowerExpression } from "./expressions.ts";
import { AS_OF, all, any, byThen, not } from "./kernels.ts";

/** When a norm applies, its exceptions apart; and what its deadlines count from. */
export interface LoweredApplicability {
	readonly forEach: readonly Binding[];
	readonly event?: Kernel;
	readonly applies: readonly ApplicabilityPart[];
	readonly bearers: readonly BearerId[];
	readonly context: NormContext;
}

export const lowerApplicability = (
	{ declaration, inheritedBearers, provision }: NormEntry<NormDeclaration | PositionDeclaration>,
	context: LoweringContext,
	regulation: readonly ApplicabilityPart[],
): LoweredApplicability => {
	const variables = variablesOf(context.checked, declaration.forEach).map(bindingOf);
	const event = declaration.upon === undefined ? undefined : lowerExpression(declaration.upon, context);
	const inner: NormContext = event === undefined ? context : { ...context, event };
	const bearers = declaration.bearers.length > 0 ? declaration.bearers : inheritedBearers;
	const trigger = [
		...variables.flatMap(({ within }) => (within === undefined ? [] : [within])),
		...(event === undefined ? [] : [byThen(event, AS_OF)]),
		...bearers.flatMap((clause) => lowerBearerCondition(clause, inner)),
		...declaration.when.map((condition) => lowerExpression(condition, inner)),
	];
	return {
		forEach: variables.map(({ binding }) => binding),
		...(event === undefined ? {} : { event }),
		applies: [
			...regulation.filter(({ part }) => part === "in force"),
			...(event === undefined ? [] : inForceAt(event, context)),
			...regulation.filter(({ part }) => part === "scope"),
			...trigger.map((condition) => ({ part: "trigger" as const, condition })),
			...declaration.unless.map((condition) => ({
				part: "exception" as const,
				condition: not(lowerExpression(condition, inner)),
				provision,
			})),
		],
		bearers: [...new Set(bearers.map(({ bearer }) => bearer.text as BearerId))],
		context: inner,
	};
};

/** Where the norm binds this bearer only under a condition: it holds, or the view is another bearer's. */
const lowerBearerCondition = ({ bearer, under }: BearerClause, context: NormContext): readonly Kernel[] => {
	if (under === undefined) return [];
	const elsewhere = not({ op: "viewpoint", bearer: bearer.text as BearerId });
	return [any([elsewhere, lowerExpression(under, context)])];
};

/** The parts that every norm of the regulation shares: in force, and in scope. */
export const regulationParts = (context: LoweringContext): readonly ApplicabilityPart[] => {
	const { provisions } = context.checked.symbols;
	return [
		...inForceAt(AS_OF, context),
		...[...provisions.values()].flatMap((provision) => scopeParts(provision, context)),
	];
};

/** The moment lies in the half-open interval in which the edition is in force. */
const inForceAt = (moment: Kernel, context: LoweringContext): readonly ApplicabilityPart[] => {
	const { symbols } = context.checked;
	const provision = commencementOf(context);
	const basis = provision === undefined ? {} : { provision };
	const start: Kernel = { op: "literal", sort: "moment", value: context.commencement };
	const parts: ApplicabilityPart[] = [{ part: "in force", condition: byThen(start, moment), ...basis }];
	const { until } = symbols.regulation;
	if (until?.kind !== "date") return parts;
	const { lo } = dayLimits(context.zone, until.text);
	const end: Kernel = { op: "literal", sort: "moment", value: { lo, hi: lo } };
	return [...parts, { part: "in force", condition: { op: "less", left: moment, right: end }, ...basis }];
};

/** The provision that says when the regulation takes effect. */
export const commencementOf = ({ checked }: LoweringContext): ProvisionEntry["id"] | undefined =>
	[...checked.symbols.provisions.values()].find(({ commencements }) => commencements.length > 0)?.id;

const scopeParts = ({ id, scopes }: ProvisionEntry, context: LoweringContext): readonly ApplicabilityPart[] =>
	scopes.map((scope) => {
		const condition = lowerExpression(scope.condition, context);
		return {
			part: "scope",
			condition: scope.effect === "applies" ? condition : not(condition),
			provision: id,
			...(scope.clarifies !== undefined && { clarifies: pathText(scope.clarifies) as ProvisionEntry["id"] }),
		};
	});

export const conditionOf = (parts: readonly ApplicabilityPart[]): Kernel =>
	all(parts.map(({ condition }) => condition));
