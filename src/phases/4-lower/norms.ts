import type { BearerId, ParameterId, ReadingId } from "../../base/brand.ts";
import { reachable } from "../../base/graph.ts";
import type { ExceptionDeclaration, NormDeclaration, PositionDeclaration } from "../../model/ast.ts";
import { walk } from "../../model/children.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import type { ApplicabilityPart, Norm, Position, Requirement } from "../../model/pack.ts";
import type { NormEntry } from "../2-resolve/symbols.ts";
import { conditionOf, type LoweredApplicability, lowerApplicability } from "./applicability.ts";
import type { LoweringContext } from "./context.ts";
import { lowerDuty } from "./duties.ts";
import { lowerExpression } from "./expressions.ts";
import { all, any, not } from "./kernels.ts";
import { lowerStandsIn } from "./locators.ts";
import { renameVariables } from "./rename.ts";
import { textOf } from "./texts.ts";
import { checkVacuity } from "./vacuity.ts";

type ExceptionEntry = NormEntry<ExceptionDeclaration>;

/** An exception with the condition under which it strikes and none that prevails over it does. */
interface Strike {
	readonly entry: ExceptionEntry;
	readonly active: Kernel;
}

export const lowerNorm = (
	entry: NormEntry<NormDeclaration>,
	context: LoweringContext,
	regulation: readonly ApplicabilityPart[],
): Norm => {
	const { declaration } = entry;
	const lowered = lowerApplicability(entry, context, regulation);
	const strikes = strikesOn(entry, lowered);
	const requirements = lowerRequirements(entry, lowered, strikes);
	const applies = [
		...lowered.applies,
		...strikes.filter(({ entry: { declaration } }) => declaration.instead === undefined).map(switchedOff),
		...specialNorms(entry, lowered, context, regulation),
	];
	checkVacuity(declaration, requirements, lowered.forEach, context);
	const provision = context.checked.symbols.provisions.get(entry.provision);
	const gist = declaration.gist ?? provision?.node.gist;
	return {
		id: entry.id,
		provision: entry.provision,
		...lowerStandsIn(declaration.standsIn),
		kind: declaration.kind,
		bearers: lowered.bearers,
		...(declaration.towards === undefined ? {} : { counterparty: declaration.towards.text as BearerId }),
		forEach: lowered.forEach,
		applies,
		...(lowered.event === undefined ? {} : { event: lowered.event }),
		requirements,
		restsOn: restsOn([...applies.map(({ condition }) => condition), ...requirements.flatMap(partsOf)], context),
		gist: gist === undefined ? { en: declaration.name.text } : textOf(gist),
		...(declaration.evidence === undefined ? {} : { evidence: textOf(declaration.evidence) }),
		...(declaration.remedy === undefined ? {} : { remedy: textOf(declaration.remedy) }),
	};
};

export const lowerPosition = (
	entry: NormEntry<PositionDeclaration>,
	context: LoweringContext,
	regulation: readonly ApplicabilityPart[],
): Position => {
	const { declaration } = entry;
	const lowered = lowerApplicability(entry, context, regulation);
	return {
		id: entry.id,
		provision: entry.provision,
		...lowerStandsIn(declaration.standsIn),
		kind: declaration.kind,
		bearers: lowered.bearers,
		...(declaration.towards === undefined ? {} : { counterparty: declaration.towards.text as BearerId }),
		forEach: lowered.forEach,
		applies: lowered.applies,
		gist: textOf(declaration.content),
	};
};

const switchedOff = ({ entry, active }: Strike): ApplicabilityPart => ({
	part: "exception",
	condition: not(active),
	provision: entry.provision,
	by: entry.id,
});

/** The exceptions to a norm; one strikes where its conditions hold and no exception that prevails over it does. */
const strikesOn = ({ id }: NormEntry<NormDeclaration>, { context }: LoweredApplicability): readonly Strike[] => {
	const exceptions = [...context.checked.symbols.exceptions.values()].filter(
		({ declaration }) => declaration.target.text === id,
	);
	const stronger = new Map(exceptions.map((entry) => [entry.id as string, prevailing(entry, exceptions)]));
	const conditions = new Map(exceptions.map((entry) => [entry.id as string, exceptionCondition(entry, context)]));
	return exceptions.map((entry) => {
		const others = [...reachable(stronger, entry.id)]
			.map((name) => conditions.get(name))
			.filter((node) => node !== undefined);
		const own = conditions.get(entry.id);
		return { entry, active: all([...(own === undefined ? [] : [own]), ...others.map(not)]) };
	});
};

const prevailing = ({ id }: ExceptionEntry, exceptions: readonly ExceptionEntry[]): readonly string[] =>
	exceptions
		.filter(({ declaration }) => declaration.prevailsOver.some(({ text }) => text === id))
		.map((other) => other.id);

const exceptionCondition = ({ declaration }: ExceptionEntry, context: LoweredApplicability["context"]): Kernel =>
	all([
		...declaration.when.map((condition) => lowerExpression(condition, context)),
		...declaration.unless.map((condition) => not(lowerExpression(condition, context))),
	]);

/** The norm's own requirement where no replacement strikes, and each replacement where it does. */
const lowerRequirements = (
	{ declaration, provision }: NormEntry<NormDeclaration>,
	{ context }: LoweredApplicability,
	strikes: readonly Strike[],
): readonly Requirement[] => {
	const replacements = strikes.flatMap(({ entry, active }) => {
		const { instead } = entry.declaration;
		if (instead === undefined) return [];
		return [{ exception: entry.id, provision: entry.provision, guard: active, ...lowerDuty(instead, context) }];
	});
	const own = lowerDuty(declaration.duty, context);
	return [{ provision, guard: not(any(replacements.map(({ guard }) => guard))), ...own }, ...replacements];
};

/** Lex specialis: where the special norm applies, this one does not, whatever the special one finds. */
const specialNorms = (
	general: NormEntry<NormDeclaration>,
	{ forEach }: LoweredApplicability,
	context: LoweringContext,
	regulation: readonly ApplicabilityPart[],
): readonly ApplicabilityPart[] =>
	[...context.checked.symbols.norms.values()]
		.filter(({ declaration }) => declaration.prevailsOver.some(({ text }) => text === general.id))
		.map((special) => {
			const lowered = lowerApplicability(special, context, regulation);
			const exceptions = strikesOn(special, lowered)
				.filter(({ entry }) => entry.declaration.instead === undefined)
				.map(switchedOff);
			const applies = conditionOf([...lowered.applies, ...exceptions]);
			const condition = not(renameVariables(applies, renaming(lowered.forEach, forEach)));
			return { part: "exception", condition, provision: special.provision, by: special.id };
		});

const renaming = (from: readonly Binding[], to: readonly Binding[]): ReadonlyMap<string, string> =>
	new Map(from.map(({ variable }, index) => [variable, to[index]?.variable ?? variable]));

const partsOf = ({ guard, met, open, breached, due }: Requirement): readonly Kernel[] => [
	guard,
	met,
	open,
	breached,
	...(due === undefined ? [] : [due]),
];

/** The parameters and readings that may decide the norm, in the order in which they are declared. */
const restsOn = (nodes: readonly Kernel[], { checked }: LoweringContext): Norm["restsOn"] => {
	const found = new Set<string>();
	for (const root of nodes)
		walk(root, (node) => {
			if (node.op === "parameter" || node.op === "adopted") found.add(node.parameter);
			if (node.op === "reading") found.add(node.reading);
		});
	const { parameters, readings } = checked.symbols;
	return {
		parameters: [...parameters.keys()].filter((name) => found.has(name)) as ParameterId[],
		readings: [...readings.keys()].filter((name) => found.has(name)) as ReadingId[],
	};
};
