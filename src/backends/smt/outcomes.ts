import { NOT_APPLICABLE, PENDING, SATISFIED, VIOLATED } from "../../model/outcome.ts";
import type { Norm, Requirement } from "../../model/pack.ts";
import { conjunction } from "./operations/logic.ts";
import { placesOf } from "./operations/quantifiers.ts";
import { type Scope, truthOf } from "./scope.ts";
import { type Builder, NO, type Term, YES } from "./terms.ts";
import type { TruthTerms } from "./values.ts";

/** Of a norm or one of its elements: whether it may have each outcome, and whether two replacements surely strike. */
export interface OutcomeTerms {
	readonly may: Readonly<Record<OutcomeBit, Term>>;
	readonly conflict: Term;
}

export const BITS = [NOT_APPLICABLE, SATISFIED, PENDING, VIOLATED] as const;
export type OutcomeBit = (typeof BITS)[number];

/** One way of binding the variables of a norm. */
export interface ElementTerms {
	readonly scope: Scope;
	readonly exists: Term;
	/** It stands for elements that may be there, as often as may be. */
	readonly optional: boolean;
}

/** The product of what a norm is evaluated for, as `combinations` has it. */
export function elementsOf({ forEach }: Pick<Norm, "forEach">, scope: Scope): readonly ElementTerms[] {
	return forEach.reduce<readonly ElementTerms[]>(
		(outer, binding) =>
			outer.flatMap((element) => {
				const { build } = element.scope;
				const { places, complete } = placesOf(binding, element.scope);
				const inner = places.map(({ exists, bound }) => ({
					...element,
					scope: element.scope.bind(binding.variable, bound),
					exists: build.all([element.exists, exists]),
				}));
				const further = {
					scope: element.scope.bind(binding.variable, { phantom: true }),
					exists: build.all([element.exists, build.not(complete)]),
					optional: true,
				};
				return further.exists === NO ? inner : [...inner, further];
			}),
		[{ scope, exists: YES, optional: false }],
	);
}

export function normTerms(norm: Norm, scope: Scope): OutcomeTerms {
	const elements = elementsOf(norm, scope).map((element) => ({ ...element, ...elementTerms(norm, element.scope) }));
	return worstOf(elements, scope.build);
}

export const appliesTerms = (norm: Pick<Norm, "applies">, scope: Scope): TruthTerms =>
	conjunction(
		norm.applies.map(({ condition }) => truthOf(scope, condition)),
		scope.build,
	);

/** What can be, of one element: `elementOutcome` as terms. */
function elementTerms(norm: Norm, scope: Scope): OutcomeTerms {
	const { build } = scope;
	const applies = appliesTerms(norm, scope);
	const may = build.not(applies.surelyNot);
	const requirements = norm.requirements.map((requirement) => ({
		strikes: truthOf(scope, requirement.guard),
		requirement,
	}));
	const possibly = (condition: keyof Pick<Requirement, "met" | "open" | "breached">): Term =>
		build.any(
			requirements.map(({ strikes, requirement }) =>
				build.all([may, build.not(strikes.surelyNot), build.not(truthOf(scope, requirement[condition]).surelyNot)]),
			),
		);
	return {
		may: {
			[NOT_APPLICABLE]: build.not(applies.surely),
			[SATISFIED]: possibly("met"),
			[PENDING]: possibly("open"),
			[VIOLATED]: possibly("breached"),
		},
		conflict: build.all([
			applies.surely,
			twoOf(
				requirements.map(({ strikes }) => strikes.surely),
				build,
			),
		]),
	};
}

const twoOf = (truths: readonly Term[], build: Builder): Term =>
	build.any(truths.flatMap((one, index) => truths.slice(index + 1).map((other) => build.all([one, other]))));

/** `tally` as terms: an outcome is possible where some element can have it and none is surely worse. */
function worstOf(elements: readonly (ElementTerms & OutcomeTerms)[], build: Builder): OutcomeTerms {
	const sure = elements.filter(({ optional }) => !optional);
	const none = build.not(build.any(sure.map(({ exists }) => exists)));
	const outcome = (bit: OutcomeBit): Term => {
		const some = build.any(elements.map(({ exists, may }) => build.all([exists, may[bit]])));
		const noneWorse = sure.map(({ exists, may }) =>
			build.any([build.not(exists), ...BITS.filter((other) => other <= bit).map((other) => may[other])]),
		);
		const here = bit === NOT_APPLICABLE ? build.any([some, none]) : some;
		return build.all([here, ...noneWorse]);
	};
	return {
		may: {
			[NOT_APPLICABLE]: outcome(NOT_APPLICABLE),
			[SATISFIED]: outcome(SATISFIED),
			[PENDING]: outcome(PENDING),
			[VIOLATED]: outcome(VIOLATED),
		},
		conflict: build.any(sure.map(({ exists, conflict }) => build.all([exists, conflict]))),
	};
}

/** Surely this outcome and no other. */
export const onlyTerm = ({ may }: OutcomeTerms, bit: OutcomeBit, build: Builder): Term =>
	build.all(BITS.map((other) => (other === bit ? may[other] : build.not(may[other]))));

/** `breached(n)`: surely, if violated is all that the norm can be. */
export const breachedTerms = (outcome: OutcomeTerms, build: Builder): TruthTerms => ({
	sort: "truth",
	surely: onlyTerm(outcome, VIOLATED, build),
	surelyNot: build.not(outcome.may[VIOLATED]),
});
