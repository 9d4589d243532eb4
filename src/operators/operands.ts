import type { Kernel, Moment } from "../model/kernel.ts";
import {
	type Expansion,
	type ExpressionType,
	type Misfit,
	type Operand,
	sortOf,
	type TypeContext,
} from "./operator.ts";

/** What several operators ask of their operands, and how they bring two operands onto common ground. */

export const TRUTH: ExpressionType = { kind: "boolean", judged: false };
export const INSTANT: ExpressionType = { kind: "instant" };
export const ERROR: ExpressionType = { kind: "error" };

const names: Readonly<Record<ExpressionType["kind"], string>> = {
	boolean: "a condition",
	number: "a number",
	percent: "a percentage",
	date: "a date",
	"date-literal": "a date",
	instant: "a moment",
	occurrence: "an occurrence",
	duration: "a duration",
	text: "a text",
	choice: "a choice",
	member: "a name",
	norm: "a norm",
	set: "a set of choices",
	members: "a list of choices",
	error: "nothing",
};

/** `a number in days`: a type as a person says it. */
export const describe = (type: ExpressionType): string =>
	type.kind === "number" && type.unit !== undefined ? `a number in ${type.unit}` : names[type.kind];

export const isError = (type: ExpressionType): boolean => type.kind === "error";
export const isTruth = (type: ExpressionType): boolean => type.kind === "boolean" || isError(type);
export const isNumber = (type: ExpressionType): boolean => type.kind === "number" || isError(type);
export const isMoment = (type: ExpressionType): boolean =>
	type.kind === "instant" || type.kind === "occurrence" || isError(type);
export const isDay = (type: ExpressionType): boolean =>
	type.kind === "date" || type.kind === "date-literal" || isError(type);
export const isTime = (type: ExpressionType): boolean => isMoment(type) || isDay(type);
export const isWord = (type: ExpressionType): boolean =>
	type.kind === "text" || type.kind === "choice" || type.kind === "member" || type.kind === "norm";

/** The first operand that does not pass, as a misfit. */
export const requireEach = (
	operands: readonly ExpressionType[],
	fits: (type: ExpressionType) => boolean,
	wanted: string,
	hint?: string,
): Misfit | undefined => {
	const operand = operands.findIndex((type) => !fits(type));
	const type = operands[operand];
	if (type === undefined) return undefined;
	return { operand, message: `expected ${wanted}, found ${describe(type)}`, ...(hint === undefined ? {} : { hint }) };
};

/** Both sides are numbers of the same unit, or one has none. */
export const requireSameUnit = (left: ExpressionType, right: ExpressionType): Misfit | undefined =>
	left.kind === "number" && right.kind === "number" && left.unit && right.unit && left.unit !== right.unit
		? { operand: 1, message: `a number in ${left.unit} cannot meet a number in ${right.unit}` }
		: undefined;

/** A word on one side belongs to the menu on the other. */
export const requireMember = (
	left: ExpressionType,
	right: ExpressionType,
	context: TypeContext,
): Misfit | undefined => {
	if (left.kind === "member" && right.kind === "choice") return requireMember(right, left, context);
	if (left.kind === "choice" && right.kind === "choice" && left.choices !== right.choices)
		return { operand: 1, message: `\`${right.choices}\` is not the menu \`${left.choices}\`` };
	if (left.kind !== "choice" || right.kind !== "member") return undefined;
	return requireMembers(left.choices, [right.text], context, 1);
};

/** All words are members of the menu. */
export const requireMembers = (
	choices: string,
	members: readonly string[],
	context: TypeContext,
	operand: number,
): Misfit | undefined => {
	const menu = context.menu(choices);
	const stranger = members.find((member) => !menu.includes(member));
	if (stranger === undefined) return undefined;
	return { operand, message: `\`${stranger}\` is not in the menu \`${choices}\``, hint: `it has ${menu.join(", ")}` };
};

/** Two numbers at the greater of their scales. */
export const aligned = (left: Operand, right: Operand): readonly [Kernel, Kernel] => {
	const scale = Math.max(scaleOf(left.type), scaleOf(right.type));
	return [rescaled(left, scale), rescaled(right, scale)];
};

export const scaleOf = (type: ExpressionType): number => (type.kind === "number" ? type.scale : 0);

export const rescaled = (operand: Operand, scale: number): Kernel => {
	const by = scale - scaleOf(operand.type);
	return by === 0 ? operand.kernel : { op: "rescale", operand: operand.kernel, by };
};

/** The first or the last moment of an operand that may be a day. */
export const edge = (operand: Operand, side: keyof Moment, expansion: Expansion): Kernel => {
	if (operand.type.kind === "date-literal") {
		const instant = expansion.dayLimits(operand.type.text)[side];
		return { op: "literal", sort: "moment", value: { lo: instant, hi: instant } };
	}
	if (operand.type.kind === "date") return { op: side === "lo" ? "startOfDay" : "endOfDay", day: operand.kernel };
	return operand.kernel;
};

/** `left` lies wholly before `right`: days against moments are taken at the edge that faces the other. */
export const before = (left: Operand, right: Operand, expansion: Expansion): Kernel =>
	sortOf(left.type) === "day" && sortOf(right.type) === "day"
		? { op: "less", left: left.kernel, right: right.kernel }
		: { op: "less", left: edge(left, "hi", expansion), right: edge(right, "lo", expansion) };

/** The day of an operand that is a date. */
export const dayOf = (operand: Operand, expansion: Expansion): Kernel =>
	operand.type.kind === "date-literal"
		? { op: "literal", sort: "day", value: expansion.dayLimits(operand.type.text).day }
		: operand.kernel;

/** The common type of two values of which one is taken, as in the branches of a condition or the options of a reading. */
export const alike = (first: ExpressionType, second: ExpressionType): ExpressionType | Misfit => {
	if (isError(first)) return second;
	if (isError(second)) return first;
	if (isMoment(first) && isMoment(second)) return { kind: "occurrence" };
	if (first.kind !== second.kind)
		return { operand: 2, message: `expected ${describe(first)} here too, found ${describe(second)}` };
	if (first.kind === "number" && second.kind === "number")
		return requireSameUnit(first, second) ?? { ...first, scale: Math.max(first.scale, second.scale) };
	if (first.kind === "boolean") return TRUTH;
	return first;
};

export const pair = (operands: readonly Operand[]): readonly [Operand, Operand] => {
	const [left, right] = operands;
	if (left === undefined || right === undefined) throw new Error("an infix operator has two operands");
	return [left, right];
};

export const only = (operands: readonly Operand[]): Operand => {
	const [operand] = operands;
	if (operand === undefined) throw new Error("the operator has an operand");
	return operand;
};

export const not = (operand: Kernel): Kernel => (operand.op === "not" ? operand.operand : { op: "not", operand });
