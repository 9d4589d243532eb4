import type { FactId } from "../../base/brand.ts";
import { and, type Kleene, TRUE, UNKNOWN } from "../../base/kleene.ts";
import { createTimeline } from "../../base/time/timeline.ts";
import { combinations } from "../../evaluate/combinations.ts";
import { truthOf } from "../../evaluate/reference/environment.ts";
import { bindAll, environmentOf } from "../../evaluate/reference.ts";
import type { Expression, Iteration, NormDeclaration } from "../../model/ast.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import type { Requirement } from "../../model/pack.ts";
import type { List, Situation, Value } from "../../model/situation.ts";
import { pathText } from "../2-resolve/collect.ts";
import { expressionsOf, walkExpression } from "../2-resolve/walk.ts";
import type { LoweringContext } from "./context.ts";
import { lowerDiagnostics } from "./diagnostics.ts";

/**
 * Nothing is vacuously green: a requirement must not be fulfilled merely because lists are empty, unless it says `if any`.
 * That is asked of the meaning, not of the wording: with every fact unknown and those lists empty, is it surely met?
 */
export const checkVacuity = (
	declaration: NormDeclaration,
	requirements: readonly Requirement[],
	forEach: readonly Binding[],
	context: LoweringContext,
): void => {
	const iterations = iterationsOf(declaration, context);
	const accepted = new Set(
		iterations.filter(({ vacuity }) => vacuity === "if-any").map(({ source }) => pathText(source)),
	);
	const suspects = iterations.filter(({ source }) => !accepted.has(pathText(source)));
	const sources = new Set([...suspects].map(({ source }) => pathText(source)));
	for (const { variable } of forEach) sources.delete(variable);
	const own = requirements[0];
	const [first] = suspects;
	if (own === undefined || first === undefined || !isVacuous(own.met, forEach, sources, context)) return;
	const args = { norm: declaration.name.text, sources: [...sources] };
	context.diagnostics.push(lowerDiagnostics.report("lower/vacuous-requirement", first.span, args));
};

/** The quantifiers of the duty, also those inside definitions and readings. */
const iterationsOf = (declaration: NormDeclaration, { checked }: LoweringContext): readonly Iteration[] => {
	const found: Iteration[] = [];
	const seen = new Set<Expression>();
	const visit = (expression: Expression): void => {
		if (seen.has(expression)) return;
		seen.add(expression);
		if (expression.kind === "iteration" && !checked.symbols.choices.has(pathText(expression.source)))
			found.push(expression);
		const referent = checked.references.get(expression);
		if (referent?.kind === "definition") walkExpression(referent.definition.means, visit);
		if (referent?.kind === "reading")
			for (const { means } of referent.reading.declaration.options) walkExpression(means, visit);
	};
	for (const expression of expressionsOf(declaration.duty)) walkExpression(expression, visit);
	return found;
};

const isVacuous = (
	met: Kernel,
	forEach: readonly Binding[],
	sources: ReadonlySet<string>,
	context: LoweringContext,
): boolean =>
	truthIn(met, forEach, emptySituation(sources, context)) === TRUE &&
	truthIn(met, forEach, emptySituation(new Set(), context)) === UNKNOWN;

const truthIn = (met: Kernel, forEach: readonly Binding[], situation: Situation): Kleene => {
	const environment = environmentOf(situation, () => UNKNOWN);
	let truth: Kleene = TRUE;
	for (const { bound } of combinations(forEach, situation))
		truth = and(truth, truthOf(bindAll(forEach, bound, environment), met));
	return truth;
};

/** Nothing is known but that these lists and sets are empty. */
const emptySituation = (sources: ReadonlySet<string>, { checked, zone }: LoweringContext): Situation => {
	const { lists, facts, regulation } = checked.symbols;
	const empty = [...sources] as FactId[];
	return {
		asOf: 0,
		bearer: (regulation.defaultBearer?.text ?? "") as Situation["bearer"],
		facts: new Map<FactId, Value>(empty.filter((name) => facts.has(name)).map((name) => [name, []])),
		cells: new Map(),
		lists: new Map<FactId, List>(
			empty.filter((name) => lists.has(name)).map((name) => [name, { complete: true, items: [] }]),
		),
		parameters: new Map(),
		readings: new Map(),
		timeline: createTimeline(zone, { rollsPastHolidays: false }, []),
	};
};
