import type { Binding, Kernel, KernelOf, KernelTable, LiteralValue, Moment, Sort } from "../../model/kernel.ts";
import { sortOf } from "../../model/sort.ts";
import type { Duration } from "../../model/types.ts";
import { AGREE, type Emissions, type Emitter, quote, REPRESENT, type Scope, UNKNOWN } from "./emitter.ts";

const LEAVES: Emissions<
	| "literal"
	| "unknown"
	| "fact"
	| "field"
	| "item"
	| "cell"
	| "parameter"
	| "asOf"
	| "viewpoint"
	| "breached"
	| "breachOf"
> = {
	literal: (node, _scope, emitter) => LITERALS[node.sort](node.value, emitter),
	unknown: (node) => UNKNOWN[node.sort],
	fact: (node, _scope, emitter) => `run.facts[${emitter.factIndex(node)}]`,
	field: ({ sort, variable, field }, scope) => {
		const record = scope.get(variable);
		return record === undefined ? UNKNOWN[sort] : `${REPRESENT[sort]}(own(${record}, ${quote(field)}))`;
	},
	item: ({ variable }, scope) => scope.get(variable) ?? "undefined",
	cell: ({ sort, fact, keys }, scope, emitter) => {
		const texts = keys.map((key) => emitter.expression(key, scope));
		return `${REPRESENT[sort]}(cell(run, ${quote(fact)}, [${texts.join(", ")}]))`;
	},
	parameter: ({ sort, parameter, at }, scope, emitter) => {
		const moment = at === undefined ? "run.asOf" : emitter.expression(at, scope);
		return `${REPRESENT[sort]}(dated(run, ${quote(parameter)}, ${moment}))`;
	},
	asOf: () => "run.asOf",
	viewpoint: ({ bearer }) => `(run.bearer === ${quote(bearer)} ? 3 : 0)`,
	breached: ({ norm }, _scope, emitter) => `breached(run, ${emitter.normIndex(norm)})`,
	breachOf: ({ variable }, scope) => `breachOf(run, ${scope.get(variable) ?? "undefined"})`,
};

/** Values that are objects become constants, so that they are made once. */
const LITERALS: Record<Sort, (value: LiteralValue, emitter: Emitter) => string> = {
	truth: (value) => (value === true ? "3" : "0"),
	number: (value) => numberText(value),
	day: (value) => numberText(value),
	moment(value, emitter) {
		const { lo, hi } = value as Moment;
		return emitter.constant(`{ lo: ${lo}, hi: ${hi} }`);
	},
	duration(value, emitter) {
		const { unit, amount } = value as Duration;
		return emitter.constant(`{ unit: ${quote(unit)}, amount: ${amount} }`);
	},
	text: (value) => quote(String(value)),
	set: (value, emitter) => emitter.constant(quote(value as readonly string[])),
};

const numberText = (value: LiteralValue): string => {
	const number = Number(value);
	return number < 0 ? `(${number})` : String(number);
};

interface Pair {
	readonly left: Kernel;
	readonly right: Kernel;
}

/** A call of a function of the runtime with both operands. */
function pair(name: string, node: Pair, scope: Scope, emitter: Emitter): string {
	return `${name}(${emitter.expression(node.left, scope)}, ${emitter.expression(node.right, scope)})`;
}

const infix =
	(operator: string) =>
	(node: Pair, scope: Scope, emitter: Emitter): string =>
		`safe(${emitter.expression(node.left, scope)} ${operator} ${emitter.expression(node.right, scope)})`;

const EQUAL: Record<Sort, string> = {
	truth: "equalTruths",
	number: "equalNumbers",
	day: "equalNumbers",
	moment: "equalMoments",
	duration: "equalTexts",
	text: "equalTexts",
	set: "equalTexts",
};

function joined(
	operands: readonly Kernel[],
	operator: string,
	neutral: string,
	scope: Scope,
	emitter: Emitter,
): string {
	if (operands.length === 0) return neutral;
	return `(${operands.map((operand) => emitter.expression(operand, scope)).join(operator)})`;
}

const OPERATIONS: Emissions<
	| "and"
	| "or"
	| "not"
	| "equal"
	| "less"
	| "add"
	| "subtract"
	| "multiply"
	| "divide"
	| "rescale"
	| "earliest"
	| "latest"
	| "shift"
	| "startOfDay"
	| "endOfDay"
	| "dayOf"
	| "member"
	| "includes"
> = {
	and: ({ operands }, scope, emitter) => joined(operands, " & ", "3", scope, emitter),
	or: ({ operands }, scope, emitter) => joined(operands, " | ", "0", scope, emitter),
	not: ({ operand }, scope, emitter) => `not(${emitter.expression(operand, scope)})`,
	equal: (node, scope, emitter) => pair(EQUAL[sortOf(node.left)], node, scope, emitter),
	less: (node, scope, emitter) =>
		pair(sortOf(node.left) === "moment" ? "lessMoments" : "lessNumbers", node, scope, emitter),
	add: infix("+"),
	subtract: infix("-"),
	multiply: infix("*"),
	divide: ({ left, right, shift, rounding }, scope, emitter) => {
		const operands = [left, right].map((operand) => emitter.expression(operand, scope));
		return `divide(${operands.join(", ")}, ${quote(shift)}, ${quote(rounding)})`;
	},
	rescale: ({ operand, by }, scope, emitter) => `rescale(${emitter.expression(operand, scope)}, ${quote(by)})`,
	earliest: (node, scope, emitter) => moments("earliest", node.operands, scope, emitter),
	latest: (node, scope, emitter) => moments("latest", node.operands, scope, emitter),
	shift: ({ moment, duration }, scope, emitter) =>
		`shift(run, ${emitter.expression(moment, scope)}, ${emitter.expression(duration, scope)})`,
	startOfDay: ({ day }, scope, emitter) => `startOfDay(run, ${emitter.expression(day, scope)})`,
	endOfDay: ({ day }, scope, emitter) => `endOfDay(run, ${emitter.expression(day, scope)})`,
	dayOf: ({ moment }, scope, emitter) => `dayOf(run, ${emitter.expression(moment, scope)})`,
	member: ({ value, of }, scope, emitter) =>
		`member(${emitter.expression(value, scope)}, ${emitter.constant(`new Set(${quote(of)})`)})`,
	includes: ({ set, value }, scope, emitter) =>
		`includes(${emitter.expression(set, scope)}, ${emitter.expression(value, scope)})`,
};

function moments(name: string, operands: readonly Kernel[], scope: Scope, emitter: Emitter): string {
	if (operands.length === 0) return "ANY_MOMENT";
	return `${name}([${operands.map((operand) => emitter.expression(operand, scope)).join(", ")}])`;
}

/** The text of a source: a list of the situation, or a menu. */
export function sourceText(binding: Binding, emitter: Emitter): string {
	if ("list" in binding) return `list(run, ${quote(binding.list)})`;
	return emitter.constant(`menu(${quote(binding.members)})`);
}

interface Over {
	readonly over: Binding;
	readonly where?: Kernel;
}

/** Names the variable of a source, and gives its text and a way to write functions of its elements. */
function overSource({ over }: Over, scope: Scope, emitter: Emitter) {
	const variable = emitter.newVariable();
	const inner = new Map(scope).set(over.variable, variable);
	const ofElement = (text: string): string => `(${variable}) => ${text}`;
	const inside = (node: Kernel): string => emitter.expression(node, inner);
	return { source: sourceText(over, emitter), ofElement, inside };
}

function whereText(node: Over, { ofElement, inside }: ReturnType<typeof overSource>): string {
	return node.where === undefined ? "always" : ofElement(inside(node.where));
}

const aggregate =
	(name: string) =>
	(node: Over & { readonly body: Kernel }, scope: Scope, emitter: Emitter): string => {
		const over = overSource(node, scope, emitter);
		return `${name}(${over.source}, ${whereText(node, over)}, ${over.ofElement(over.inside(node.body))})`;
	};

/** Whether an element counts and satisfies the body. */
function counted(node: Over & { readonly body: Kernel }, over: ReturnType<typeof overSource>): string {
	const body = over.inside(node.body);
	return over.ofElement(node.where === undefined ? body : `${over.inside(node.where)} & ${body}`);
}

const QUANTIFIERS: Emissions<
	"some" | "every" | "atLeast" | "atLeastPercent" | "count" | "sum" | "minimum" | "maximum"
> = {
	some(node, scope, emitter) {
		const over = overSource(node, scope, emitter);
		return `some(${over.source}, ${counted(node, over)})`;
	},
	every(node, scope, emitter) {
		const over = overSource(node, scope, emitter);
		const body = over.inside(node.body);
		const text = node.where === undefined ? body : `not(${over.inside(node.where)}) | ${body}`;
		return `every(${over.source}, ${over.ofElement(text)})`;
	},
	atLeast(node, scope, emitter) {
		const over = overSource(node, scope, emitter);
		return `atLeast(${over.source}, ${emitter.expression(node.count, scope)}, ${counted(node, over)})`;
	},
	atLeastPercent(node, scope, emitter) {
		const over = overSource(node, scope, emitter);
		const body = over.ofElement(over.inside(node.body));
		return `atLeastPercent(${over.source}, ${quote(node.percent)}, ${whereText(node, over)}, ${body})`;
	},
	count(node, scope, emitter) {
		const over = overSource(node, scope, emitter);
		return `count(${over.source}, ${whereText(node, over)})`;
	},
	sum: aggregate("sum"),
	minimum: aggregate("minimum"),
	maximum: aggregate("maximum"),
};

const CHOICE: Emissions<"choose" | "reading" | "adopted"> = {
	choose(node, scope, emitter) {
		const branches = [node.then, node.else].map((branch) => `() => ${emitter.expression(branch, scope)}`);
		return `choose(${emitter.expression(node.condition, scope)}, ${branches.join(", ")}, ${AGREE[sortOf(node)]})`;
	},
	reading: (node: KernelOf<"reading">, scope, emitter) => {
		const names = Object.keys(node.options);
		if (names.length === 0) return UNKNOWN[node.sort];
		const options = Object.values(node.options).map((option) => `() => ${emitter.expression(option, scope)}`);
		const offered = `${emitter.constant(quote(names))}, [${options.join(", ")}]`;
		return `reading(run, ${quote(node.reading)}, ${offered}, ${AGREE[node.sort]})`;
	},
	adopted: (node, scope, emitter) => {
		const branches = [node.then, node.else].map((branch) => emitter.expression(branch, scope));
		return `(isAdopted(run, ${quote(node.parameter)}) ? ${branches.join(" : ")})`;
	},
};

/** The JavaScript text of every kernel operation. */
export const EMISSIONS: KernelTable<string, [scope: Scope, emitter: Emitter]> = {
	...LEAVES,
	...OPERATIONS,
	...QUANTIFIERS,
	...CHOICE,
};
