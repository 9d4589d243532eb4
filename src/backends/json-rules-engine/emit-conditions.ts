import { dispatch, type Kernel, type KernelOf, type KernelTable } from "../../model/kernel.ts";
import { sortOf } from "../../model/sort.ts";
import { type Condition, isPlainName, type Rails, READING, SOURCE, TERM } from "./document.ts";
import type { Emitter } from "./emitter.ts";

const is = (params: object, value: boolean): Condition => ({ fact: TERM, params, operator: "is", value });
const constant = (value: boolean): Condition => is({ op: "literal", value }, true);

/** A formula that always holds, one that never does. */
export const ALWAYS: Condition = constant(true);
export const NEVER: Condition = constant(false);

export function all(conditions: readonly Condition[]): Condition {
	const [first, ...others] = conditions;
	return first === undefined ? ALWAYS : others.length === 0 ? first : { all: conditions };
}

export function any(conditions: readonly Condition[]): Condition {
	const [first, ...others] = conditions;
	return first === undefined ? NEVER : others.length === 0 ? first : { any: conditions };
}

const negated = ({ surely, surelyNot }: Rails): Rails => ({ surely: surelyNot, surelyNot: surely });

const conjunction = (rails: readonly Rails[]): Rails => ({
	surely: all(rails.map(({ surely }) => surely)),
	surelyNot: any(rails.map(({ surelyNot }) => surelyNot)),
});

/** A truth that is computed as a whole. */
const whole = (node: Kernel, emitter: Emitter): Rails => {
	const term = emitter.term(node);
	return { surely: is(term, true), surelyNot: is(term, false) };
};

/** Scalar facts are facts of json-rules-engine, under their own names. */
function factRails(node: KernelOf<"fact">, emitter: Emitter): Rails {
	if (!isPlainName(node.fact)) return whole(node, emitter);
	const leaf = (value: boolean): Condition => ({ fact: node.fact, operator: "is", value });
	return { surely: leaf(true), surelyNot: leaf(false) };
}

/** Two terms compared by an operator for each rail. */
function compared(left: Kernel, right: Kernel, operators: readonly [string, string], emitter: Emitter): Rails {
	const value = { fact: TERM, params: emitter.term(right) };
	const [surely, surelyNot] = operators.map((operator) => ({
		fact: TERM,
		params: emitter.term(left),
		operator,
		value,
	}));
	return { surely: surely as Condition, surelyNot: surelyNot as Condition };
}

function equalTruths(node: KernelOf<"equal">, emitter: Emitter): Rails {
	const [left, right] = [emitter.shared(node.left), emitter.shared(node.right)];
	return {
		surely: any([all([left.surely, right.surely]), all([left.surelyNot, right.surelyNot])]),
		surelyNot: any([all([left.surely, right.surelyNot]), all([left.surelyNot, right.surely])]),
	};
}

type Over = KernelOf<"some" | "every" | "atLeast" | "atLeastPercent">;

const leafOver = ({ over }: Over, operator: string, value: object): Condition => ({
	fact: SOURCE,
	params: over,
	operator,
	value,
});

/** Of an element: that it counts, and satisfies the body (or fails it). */
function found({ where, body }: Over, emitter: Emitter, fails = false): Rails {
	const satisfied = emitter.rails(body);
	const asked = fails ? negated(satisfied) : satisfied;
	return where === undefined ? asked : conjunction([emitter.rails(where), asked]);
}

function existence(node: Over, element: Rails): Rails {
	return {
		surely: leafOver(node, "some surely", { element: element.surely }),
		surelyNot: leafOver(node, "surely none", { element: element.surelyNot }),
	};
}

function share(node: KernelOf<"atLeastPercent">, emitter: Emitter): Rails {
	const counts = node.where === undefined ? { surely: ALWAYS, surelyNot: NEVER } : emitter.shared(node.where);
	const satisfies = emitter.rails(node.body);
	const { percent } = node;
	return {
		surely: leafOver(node, "share surely reached", { percent, counts, element: satisfies.surely }),
		surelyNot: leafOver(node, "share surely missed", { percent, counts, element: satisfies.surelyNot }),
	};
}

/** True where the branch taken is, and on an unknown condition where both branches are. */
function choice(node: KernelOf<"choose">, emitter: Emitter): Rails {
	const condition = emitter.shared(node.condition);
	const positive = emitter.shared(node.then);
	const negative = emitter.rails(node.else);
	const rail = (then: Condition, otherwise: Condition): Condition =>
		any([all([condition.surely, then]), all([otherwise, any([condition.surelyNot, then])])]);
	return {
		surely: rail(positive.surely, negative.surely),
		surelyNot: rail(positive.surelyNot, negative.surelyNot),
	};
}

/** Each option must agree, except where another one is adopted. */
function readingRails(node: KernelOf<"reading">, emitter: Emitter): Rails {
	const options = Object.keys(node.options);
	if (options.length === 0) return { surely: NEVER, surelyNot: NEVER };
	const params = { reading: node.reading, options };
	const agreed = (rail: keyof Rails): Condition =>
		all(
			Object.entries(node.options).map(([value, option]) =>
				any([{ fact: READING, params, operator: "adopts another than", value }, emitter.rails(option)[rail]]),
			),
		);
	return { surely: agreed("surely"), surelyNot: agreed("surelyNot") };
}

function adoptedRails(node: KernelOf<"adopted">, emitter: Emitter): Rails {
	const adopted = { op: "isAdopted", parameter: node.parameter };
	const [positive, negative] = [emitter.rails(node.then), emitter.rails(node.else)];
	const rail = (then: Condition, otherwise: Condition): Condition =>
		any([all([is(adopted, true), then]), all([is(adopted, false), otherwise])]);
	return {
		surely: rail(positive.surely, negative.surely),
		surelyNot: rail(positive.surelyNot, negative.surelyNot),
	};
}

/** The two formulas of every operation whose sort is truth; the others are terms, which a formula compares. */
const RAILS: KernelTable<Rails, [emitter: Emitter]> = {
	literal: whole,
	unknown: whole,
	fact: factRails,
	field: whole,
	item: whole,
	cell: whole,
	parameter: whole,
	asOf: whole,
	viewpoint: whole,
	breached: whole,
	breachOf: whole,
	and: ({ operands }, emitter) => conjunction(operands.map((operand) => emitter.rails(operand))),
	or: ({ operands }, emitter) => negated(conjunction(operands.map((operand) => negated(emitter.rails(operand))))),
	not: ({ operand }, emitter) => negated(emitter.rails(operand)),
	equal: (node, emitter) =>
		sortOf(node.left) === "truth"
			? equalTruths(node, emitter)
			: compared(node.left, node.right, ["surely equal", "surely different"], emitter),
	less: ({ left, right }, emitter) => compared(left, right, ["surely less", "surely not less"], emitter),
	add: whole,
	subtract: whole,
	multiply: whole,
	divide: whole,
	rescale: whole,
	earliest: whole,
	latest: whole,
	shift: whole,
	startOfDay: whole,
	endOfDay: whole,
	dayOf: whole,
	member({ value, of }, emitter) {
		const params = emitter.term(value);
		return {
			surely: { fact: TERM, params, operator: "surely among", value: of },
			surelyNot: { fact: TERM, params, operator: "surely not among", value: of },
		};
	},
	includes: ({ set, value }, emitter) => compared(set, value, ["surely includes", "surely excludes"], emitter),
	some: (node, emitter) => existence(node, found(node, emitter)),
	every: (node, emitter) => negated(existence(node, found(node, emitter, true))),
	atLeast(node, emitter) {
		const element = found(node, emitter);
		const count = emitter.term(node.count);
		return {
			surely: leafOver(node, "surely at least", { count, element: element.surely }),
			surelyNot: leafOver(node, "surely fewer than", { count, element: element.surelyNot }),
		};
	},
	atLeastPercent: share,
	count: whole,
	sum: whole,
	minimum: whole,
	maximum: whole,
	choose: choice,
	reading: readingRails,
	adopted: adoptedRails,
};

/** The formulas for "surely true" and "surely false". Negation is pushed down to the operators. */
export const railsOf = (node: Kernel, emitter: Emitter): Rails => dispatch(RAILS, node, emitter);
