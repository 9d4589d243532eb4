import { and, FALSE, fromValue, type Kleene, not, or, TRUE } from "../../base/kleene.ts";
import { type Bound, PHANTOM, sourceOf } from "../../evaluate/combinations.ts";
import { type Binding, dispatch, type Kernel, type KernelTable } from "../../model/kernel.ts";
import type { Value } from "../../model/situation.ts";
import type { Scope } from "./scope.ts";

/** An expression and where it is explained. */
export interface Branch {
	readonly node: Kernel;
	readonly scope: Scope;
}

/**
 * The parts on which the value of an expression rests, whatever order they are evaluated in: of a false conjunction the
 * false operands, of a choice the branch taken, of a quantifier the elements that matter.
 */
export function partsOf({ node, scope }: Branch): readonly Branch[] {
	return dispatch(PARTS, node, scope);
}

const leaf = (): readonly Branch[] => [];
const here =
	(scope: Scope) =>
	(node: Kernel): Branch => ({ node, scope });

/** The operands that decide the result alone, if there are any; else all. */
function deciders(operands: readonly Kernel[], scope: Scope, deciding: boolean): readonly Branch[] {
	const alone = operands.filter((operand) => scope.value(operand) === deciding);
	return (alone.length > 0 ? alone : operands).map(here(scope));
}

const operand = (node: { readonly operand: Kernel }, scope: Scope) => [{ node: node.operand, scope }];
const both = (node: { readonly left: Kernel; readonly right: Kernel }, scope: Scope) =>
	[node.left, node.right].map(here(scope));
const operands = (node: { readonly operands: readonly Kernel[] }, scope: Scope) => node.operands.map(here(scope));

interface Over {
	readonly over: Binding;
	readonly where?: Kernel;
	readonly body?: Kernel;
}

interface ElementParts {
	readonly counts: Kleene;
	readonly body: Value;
	readonly parts: readonly Branch[];
	/** It stands for elements of which nobody knows whether they exist. */
	readonly isFurther: boolean;
}

/** The elements that may count, each with its own scope; last what stands for the further ones of an incomplete list. */
function elementsOf({ over, where, body }: Over, scope: Scope): readonly ElementParts[] {
	const elementParts = (item: Bound, index: number): ElementParts => {
		const inner = scope.bind(over, item, index);
		return {
			counts: where === undefined ? TRUE : fromValue(inner.value(where)),
			body: body === undefined ? undefined : inner.value(body),
			parts: [where, body].filter((node) => node !== undefined).map(here(inner)),
			isFurther: index < 0,
		};
	};
	const { items, complete } = sourceOf(over, scope.subject.situation);
	const known = items.map(elementParts);
	const all = complete ? known : [...known, elementParts(PHANTOM, -1)];
	return all.filter(({ counts }) => counts !== FALSE);
}

const counted = (node: Over, scope: Scope) => elementsOf(node, scope).flatMap(({ parts }) => parts);

/** The elements whose answer is the one asked for, if any surely is; else those whose answer is not surely the opposite. */
function quantified(node: Over, scope: Scope, answer: (element: ElementParts) => Kleene): readonly Branch[] {
	const elements = elementsOf(node, scope);
	const sure = elements.filter((element) => !element.isFurther && answer(element) === TRUE);
	const open = elements.filter((element) => answer(element) !== FALSE);
	const relevant = sure.length > 0 ? sure : open.length > 0 ? open : elements;
	return relevant.flatMap(({ parts }) => parts);
}

const satisfied = ({ counts, body }: ElementParts): Kleene => and(counts, fromValue(body));
const failed = ({ counts, body }: ElementParts): Kleene => not(or(not(counts), fromValue(body)));

const PARTS: KernelTable<readonly Branch[], [scope: Scope]> = {
	literal: leaf,
	unknown: leaf,
	fact: leaf,
	field: leaf,
	item: leaf,
	cell: (node, scope) => node.keys.map(here(scope)),
	/** When a value would be taken matters only where there is one. */
	parameter(node, scope) {
		const isAdopted = (scope.subject.situation.parameters.get(node.parameter) ?? []).length > 0;
		return node.at !== undefined && isAdopted ? [{ node: node.at, scope }] : [];
	},
	asOf: leaf,
	viewpoint: leaf,
	breached: leaf,
	breachOf: leaf,
	and: (node, scope) => deciders(node.operands, scope, false),
	or: (node, scope) => deciders(node.operands, scope, true),
	not: operand,
	equal: both,
	less: both,
	add: both,
	subtract: both,
	multiply: both,
	divide: both,
	rescale: operand,
	earliest: operands,
	latest: operands,
	shift: (node, scope) => [node.moment, node.duration].map(here(scope)),
	startOfDay: (node, scope) => [{ node: node.day, scope }],
	endOfDay: (node, scope) => [{ node: node.day, scope }],
	dayOf: (node, scope) => [{ node: node.moment, scope }],
	member: (node, scope) => [{ node: node.value, scope }],
	includes: (node, scope) => [node.set, node.value].map(here(scope)),
	some: (node, scope) => quantified(node, scope, satisfied),
	every: (node, scope) => quantified(node, scope, failed),
	atLeast: (node, scope) => [{ node: node.count, scope }, ...counted(node, scope)],
	atLeastPercent: counted,
	count: counted,
	sum: counted,
	minimum: counted,
	maximum: counted,
	choose(node, scope) {
		const condition = scope.value(node.condition);
		if (condition === undefined) return [node.condition, node.then, node.else].map(here(scope));
		return [node.condition, condition === true ? node.then : node.else].map(here(scope));
	},
	reading(node, scope) {
		const adopted = scope.subject.situation.readings.get(node.reading);
		const option = adopted !== undefined && Object.hasOwn(node.options, adopted) ? node.options[adopted] : undefined;
		return (option === undefined ? Object.values(node.options) : [option]).map(here(scope));
	},
	adopted(node, scope) {
		const values = scope.subject.situation.parameters.get(node.parameter) ?? [];
		return [{ node: values.length > 0 ? node.then : node.else, scope }];
	},
};

/** Whether further elements, if there were any, could change the value of a quantifier or an aggregate. */
export function furtherElementsMatter(node: Kernel, scope: Scope): boolean {
	if (!("over" in node) || sourceOf(node.over, scope.subject.situation).complete) return false;
	const inner = scope.bind(node.over, PHANTOM, -1);
	const counts = node.where === undefined ? TRUE : fromValue(inner.value(node.where));
	if (node.op === "count" || node.op === "sum" || node.op === "minimum" || node.op === "maximum") return true;
	if (node.op === "atLeastPercent") return counts !== FALSE;
	const truth = fromValue(inner.value(node.body));
	return and(counts, node.op === "every" ? not(truth) : truth) !== FALSE;
}
