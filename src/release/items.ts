import type { Encoding } from "../backends/smt/encoding.ts";
import { appliesTerms, BITS, elementsOf, normTerms, type OutcomeTerms } from "../backends/smt/outcomes.ts";
import { type Scope, truthOf } from "../backends/smt/scope.ts";
import { integer, NO, type Term, YES } from "../backends/smt/terms.ts";
import type { TruthTerms } from "../backends/smt/values.ts";
import { canonicalJson } from "../base/canonical-json.ts";
import { FALSE, type Kleene, TRUE } from "../base/kleene.ts";
import { evaluateLadder, evaluatePosition } from "../evaluate/reference.ts";
import type { Kernel } from "../model/kernel.ts";
import { OUTCOMES } from "../model/outcome.ts";
import type { Ladder, Norm, Pack, Position } from "../model/pack.ts";
import { speaksOfLists } from "../prove/bounds.ts";
import { kernelsOf } from "../prove/domain.ts";
import type { Judge } from "../prove/replay.ts";
import type { MeaningKind } from "./meaning.ts";
import type { Pair } from "./pair.ts";
import { formOf, ladderForm } from "./same-form.ts";

/** What may be, of something in one version, as terms and as the reference evaluator says it; both in the same order. */
export interface Side {
	terms(): readonly Term[];
	said(judge: Judge): readonly string[];
	/** What it is where the facts are not accepted; absent: nothing can be said then. */
	readonly refused?: readonly string[];
}

/** Something that both versions have. */
export interface Item {
	readonly name: string;
	readonly kind: MeaningKind;
	readonly sameForm: boolean;
	readonly before: Side;
	readonly after: Side;
	/** For whom both versions report it. */
	readonly viewpoint: Term;
	/** The same for single elements, whose number plays no part: pairs of what may be, each where it holds that there is one. */
	elements?(): readonly { readonly exists: Term; readonly before: readonly Term[]; readonly after: readonly Term[] }[];
	/** `before` and `after` are but an example. */
	readonly onlyElementsProve?: true;
	/** Whether conditions speak of lists as a whole, which have a bounded number of elements here. */
	readonly countsLists: boolean;
	readonly norms?: { readonly before: Norm; readonly after: Norm };
}

/** Everything that both versions have and that can be compared. */
export function itemsOf(pair: Pair): readonly Item[] {
	return [
		...inBoth(pair.from.norms, pair.to.norms).map(([before, after]) => normItem(pair, before, after)),
		...inBoth(pair.from.positions, pair.to.positions).map(([before, after]) => positionItem(pair, before, after)),
		...inBoth(pair.from.ladders, pair.to.ladders).flatMap(([before, after]) => ladderItems(pair, before, after)),
		...constraintItems(pair),
	];
}

/** Constraints that are new: whether they refuse facts that were accepted. */
function constraintItems(pair: Pair): readonly Item[] {
	const known = pair.from.vocabulary.constraints.map(({ condition }) => canonicalJson(condition));
	return pair.to.vocabulary.constraints
		.filter(({ condition }) => !known.includes(canonicalJson(condition)))
		.map(({ id, condition }) => ({
			name: `always ${id}`,
			kind: "constraint",
			sameForm: false,
			before: { terms: () => [NO], said: () => ["accepted"] },
			after: {
				terms: () => [truthOf(pair.after.scope, condition).surelyNot],
				said: () => ["accepted"],
				refused: ["refused"],
			},
			viewpoint: YES,
			countsLists: speaksOfLists(condition),
		}));
}

export const inBoth = <Entry extends { readonly id: string }>(
	before: readonly Entry[],
	after: readonly Entry[],
): readonly (readonly [before: Entry, after: Entry])[] =>
	before.flatMap((entry) => {
		const later = after.find(({ id }) => id === entry.id);
		return later === undefined ? [] : [[entry, later] as const];
	});

function normItem(pair: Pair, before: Norm, after: Norm): Item {
	const side = (norm: Norm, encoding: Encoding): Side => ({
		terms: () => mayBe(encoding.outcome(norm.id)),
		said(judge) {
			const { possible, conflict } = judge.outcome(norm.id);
			const names = OUTCOMES.filter(([bit]) => possible & bit).map(([, name]) => name);
			return conflict ? [...names, "conflict"] : names;
		},
	});
	const alike = canonicalJson(before.forEach.map(bindingForm)) === canonicalJson(after.forEach.map(bindingForm));
	return {
		name: before.id,
		kind: "norm",
		sameForm: formOf(pair.from, before) === formOf(pair.to, after),
		before: side(before, pair.before),
		after: side(after, pair.after),
		viewpoint: reportedFor(pair, before.bearers, after.bearers),
		...(alike && { elements: () => elementPairs(pair, before, after) }),
		countsLists: [before, after].some((norm) => kernelsOf(norm).some(speaksOfLists)),
		norms: { before, after },
	};
}

const bindingForm = ({ variable: _, ...over }: Norm["forEach"][number]): unknown => over;

const mayBe = ({ may, conflict }: OutcomeTerms): readonly Term[] => [...BITS.map((bit) => may[bit]), conflict];

/** What a norm is for one element is what it is if it were evaluated for that one alone. */
function elementPairs(pair: Pair, before: Norm, after: Norm) {
	const later = elementsOf(after, pair.after.scope);
	return elementsOf(before, pair.before.scope).map((element, index) => ({
		exists: element.exists,
		before: mayBe(normTerms({ ...before, forEach: [] }, element.scope)),
		after: mayBe(normTerms({ ...after, forEach: [] }, later[index]?.scope ?? pair.after.scope)),
	}));
}

function reportedFor(
	{ choices, before: { build, tables } }: Pair,
	one: readonly string[],
	other: readonly string[],
): Term {
	const both = one.filter((bearer) => other.includes(bearer));
	return build.any(both.map((bearer) => build.same(choices.viewpoint, integer(tables.text(bearer)))));
}

const mayHold = ({ surely, surelyNot }: TruthTerms, build: Encoding["build"]): readonly Term[] => [
	build.not(surelyNot),
	build.not(surely),
];

const HOLDS = ["holds", "does not hold"] as const;
const OPEN = ["open", "closed"] as const;

const truthSide = (
	words: readonly [string, string],
	terms: () => TruthTerms,
	kleene: (judge: Judge) => Kleene,
	{ build }: Encoding,
): Side => ({
	terms: () => mayHold(terms(), build),
	said(judge) {
		const truth = kleene(judge);
		return truth === TRUE ? [words[0]] : truth === FALSE ? [words[1]] : words;
	},
});

function positionItem(pair: Pair, before: Position, after: Position): Item {
	const side = (position: Position, encoding: Encoding): Side =>
		truthSide(
			HOLDS,
			() => positionTerms(position, encoding),
			({ environment }) => evaluatePosition(position, environment),
			encoding,
		);
	return {
		name: before.id,
		kind: "position",
		sameForm: formOf(pair.from, before) === formOf(pair.to, after),
		before: side(before, pair.before),
		after: side(after, pair.after),
		viewpoint: reportedFor(pair, before.bearers, after.bearers),
		countsLists: [before, after].some(
			({ forEach, applies }) =>
				forEach.some((each) => "list" in each) || applies.some(({ condition }) => speaksOfLists(condition)),
		),
	};
}

function positionTerms(position: Position, { build, scope }: Encoding): TruthTerms {
	const elements = elementsOf(position, scope).map((element) => ({
		...element,
		applies: appliesTerms(position, element.scope),
	}));
	return {
		sort: "truth",
		surely: build.any(
			elements.filter(({ optional }) => !optional).map(({ exists, applies }) => build.all([exists, applies.surely])),
		),
		surelyNot: build.all(elements.map(({ exists, applies }) => build.any([build.not(exists), applies.surelyNot]))),
	};
}

/** Each step. Whether something is a breach is told of at the norm. */
function ladderItems(pair: Pair, before: Ladder, after: Ladder): readonly Item[] {
	if (ladderForm(pair.from, before) === ladderForm(pair.to, after)) {
		return [{ ...ladderItem(pair, before, after, undefined), name: before.id, sameForm: true }];
	}
	return inBoth(before.steps, after.steps).map(([step]) => ladderItem(pair, before, after, step.id));
}

function ladderItem(pair: Pair, before: Ladder, after: Ladder, step: string | undefined): Item {
	const breaches = before.on.filter((norm) => after.on.includes(norm));
	const [example] = breaches;
	const stepOf = ({ steps }: Ladder): number => steps.findIndex(({ id }) => id === step);
	const conditionOf = (ladder: Ladder): Kernel =>
		ladder.steps[stepOf(ladder)]?.condition ?? { op: "literal", sort: "truth", value: false };
	const termsIn = (ladder: Ladder, scope: Scope, breach: string | undefined): TruthTerms =>
		truthOf(breach === undefined ? scope : scope.bind(ladder.variable, { member: breach }), conditionOf(ladder));
	const side = (ladder: Ladder, encoding: Encoding): Side => {
		const only = { ...ladder, on: ladder.on.filter((norm) => norm === example) };
		return truthSide(
			OPEN,
			() => termsIn(ladder, encoding.scope, example),
			({ environment }) => evaluateLadder(only, environment)[stepOf(ladder)]?.[0] ?? FALSE,
			encoding,
		);
	};
	const everybody = (pack: Pack, { against }: Ladder): readonly string[] =>
		against.length > 0 ? against : pack.manifest.bearers.map(({ id }) => id);
	return {
		name: `${before.id} ${step}`,
		kind: "sanction",
		sameForm: false,
		before: side(before, pair.before),
		after: side(after, pair.after),
		viewpoint: reportedFor(pair, everybody(pair.from, before), everybody(pair.to, after)),
		elements() {
			const { build } = pair.before;
			const [one, other] = [pair.scopeOfAnyBreach(pair.before), pair.scopeOfAnyBreach(pair.after)];
			return (breaches.length === 0 ? [undefined] : breaches).map((breach) => ({
				exists: YES,
				before: mayHold(termsIn(before, one, breach), build),
				after: mayHold(termsIn(after, other, breach), build),
			}));
		},
		onlyElementsProve: true,
		countsLists: [before, after].some(({ steps }) => steps.some(({ condition }) => speaksOfLists(condition))),
	};
}

export const violates = (less: readonly Term[], more: readonly Term[], { build }: Encoding): Term =>
	build.any(less.map((each, index) => build.all([each, build.not(more[index] ?? NO)])));
