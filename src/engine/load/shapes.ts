import type { KernelOp, Rounding, Sort } from "../../model/kernel.ts";
import type { DurationUnit } from "../../model/types.ts";

/** What a place in a pack is checked in. */
export interface Place {
	readonly path: string;
	/** What each variable in scope stands for. */
	readonly variables: ReadonlyMap<string, "record" | "member">;
	readonly depth: number;
	/** Says that what stands at `path` is not well formed. */
	readonly problems: (path: string, problem: string) => void;
	/** Checks an expression that has to be of one of these sorts. */
	expression(value: unknown, sorts: readonly Sort[], at: Place): void;
	/** The sort of an expression that was found well formed. */
	sortOf(value: unknown): Sort | undefined;
	norm(id: unknown, at: Place): void;
	fact(id: unknown, at: Place): void;
	list(id: unknown, at: Place): void;
}

/** Checks one property of an expression. `node` is the whole expression, whose other properties it may depend on. */
export type PropertyCheck = (value: unknown, place: Place, node: Record<string, unknown>) => void;

export interface Shape {
	readonly required: Readonly<Record<string, PropertyCheck>>;
	readonly optional?: Readonly<Record<string, PropertyCheck>>;
}

const SORT_NAMES: Readonly<Record<Sort, true>> = {
	truth: true,
	number: true,
	day: true,
	moment: true,
	duration: true,
	text: true,
	set: true,
};
const SORTS = Object.keys(SORT_NAMES) as readonly Sort[];
const ROUNDINGS: Readonly<Record<Rounding, true>> = { down: true, up: true, "half-up": true };
const UNITS: Readonly<Record<DurationUnit, true>> = {
	exact: true,
	days: true,
	workingDays: true,
	months: true,
	years: true,
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === "string";
export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isNameIn = (names: object, value: unknown): boolean => isText(value) && Object.hasOwn(names, value);

const isOfSort: Readonly<Record<Sort, (value: unknown) => boolean>> = {
	truth: (value) => typeof value === "boolean",
	number: isInteger,
	day: isInteger,
	moment: (value) => isRecord(value) && isInteger(value.lo) && isInteger(value.hi) && value.lo <= value.hi,
	duration: (value) => isRecord(value) && isNameIn(UNITS, value.unit) && isInteger(value.amount) && value.amount >= 0,
	text: isText,
	set: isTexts,
};

/** Whether a value is what the sort says. */
export const isValueOf = (sort: unknown, value: unknown): boolean =>
	isNameIn(SORT_NAMES, sort) && isOfSort[sort as Sort](value);

const report = (place: Place, problem: string): void => place.problems(place.path, problem);

/** A check that a value is what a noun phrase says. */
const must =
	(expected: string, holds: (value: unknown) => boolean): PropertyCheck =>
	(value, place) => {
		if (!holds(value)) report(place, `is not ${expected}`);
	};

const text = must("a text", isText);
const texts = must("a list of texts", isTexts);
const sort = must("a sort", (value) => isNameIn(SORT_NAMES, value));
const rounding = must("a rounding", (value) => isNameIn(ROUNDINGS, value));
/** A power of ten: more digits than a number can have are a mistake, and could be made to take for ever. */
const power = must("a whole number from -15 to 30", (value) => isInteger(value) && value >= -15 && value <= 30);
const percent = must("a whole number from 0 to 100", (value) => isInteger(value) && value >= 0 && value <= 100);
const literal: PropertyCheck = (value, place, node) => {
	if (!isValueOf(node.sort, value)) report(place, `is not a ${String(node.sort)}`);
};

const expression =
	(...sorts: readonly Sort[]): PropertyCheck =>
	(value, place) => {
		place.expression(value, sorts, place);
	};

const expressions =
	(sort: Sort, least = 0): PropertyCheck =>
	(value, place) => {
		if (!Array.isArray(value) || value.length < least) report(place, `is not a list of at least ${least} expressions`);
		else for (const [index, each] of value.entries()) place.expression(each, [sort], within(place, `[${index}]`));
	};

/** An expression of the same sort as another property of the node, which is checked before it. */
const sameAs =
	(property: string, sorts: readonly Sort[]): PropertyCheck =>
	(value, place, node) => {
		const other = place.sortOf(node[property]);
		place.expression(value, other === undefined ? sorts : [other], place);
	};

const variable =
	(kind: "record" | "member"): PropertyCheck =>
	(value, place) => {
		if (place.variables.get(String(value)) !== kind) report(place, `is not a variable that stands for a ${kind}`);
	};

const options: PropertyCheck = (value, place, node) => {
	if (!isRecord(value) || Object.keys(value).length === 0) return report(place, "has no options");
	for (const [name, option] of Object.entries(value)) {
		place.expression(option, [node.sort as Sort], within(place, `.${name}`));
	}
};

/** What a variable runs over. */
export const binding: PropertyCheck = (value, place) => {
	if (!isRecord(value) || !isText(value.variable)) return report(place, "is not a binding");
	if (Object.hasOwn(value, "members")) texts(value.members, within(place, ".members"), value);
	else place.list(value.list, within(place, ".list"));
};

/** The scope inside a binding. */
export function bind(place: Place, over: unknown): Place {
	if (!isRecord(over)) return place;
	const kind = Object.hasOwn(over, "members") ? "member" : "record";
	return { ...place, variables: new Map(place.variables).set(String(over.variable), kind) };
}

export const within = (place: Place, step: string): Place => ({ ...place, path: `${place.path}${step}` });

const inside =
	(sort: Sort): PropertyCheck =>
	(value, place, node) => {
		place.expression(value, [sort], bind(place, node.over));
	};

const fact: PropertyCheck = (value, place) => place.fact(value, place);
const norm: PropertyCheck = (value, place) => place.norm(value, place);

const ANY_SORT = SORTS;
const COMPARED: readonly Sort[] = ["number", "day", "text", "truth", "moment"];
const ORDERED: readonly Sort[] = ["number", "day", "moment"];
const arithmetic: Shape = { required: { left: expression("number"), right: expression("number") } };
const logic: Shape = { required: { operands: expressions("truth") } };
const moments: Shape = { required: { operands: expressions("moment", 1) } };
const day: Shape = { required: { day: expression("day") } };
const quantifier: Shape = { required: { over: binding, body: inside("truth") }, optional: { where: inside("truth") } };
const aggregate: Shape = { required: { over: binding, body: inside("number") }, optional: { where: inside("truth") } };

/** The properties of each kernel operation. */
export const SHAPES: Readonly<Record<KernelOp, Shape>> = {
	literal: { required: { sort, value: literal } },
	unknown: { required: { sort, cause: text } },
	fact: { required: { sort, fact } },
	field: { required: { sort, variable: variable("record"), field: text } },
	item: { required: { variable: variable("member") } },
	cell: { required: { sort, fact, keys: expressions("text") } },
	parameter: { required: { sort, parameter: text }, optional: { at: expression("moment") } },
	asOf: { required: {} },
	viewpoint: { required: { bearer: text } },
	breached: { required: { norm } },
	breachOf: { required: { variable: variable("member") } },
	and: logic,
	or: logic,
	not: { required: { operand: expression("truth") } },
	equal: { required: { left: expression(...COMPARED), right: sameAs("left", COMPARED) } },
	less: { required: { left: expression(...ORDERED), right: sameAs("left", ORDERED) } },
	add: arithmetic,
	subtract: arithmetic,
	multiply: arithmetic,
	divide: { required: { ...arithmetic.required, shift: power, rounding } },
	rescale: { required: { operand: expression("number"), by: power } },
	earliest: moments,
	latest: moments,
	shift: { required: { moment: expression("moment"), duration: expression("duration") } },
	startOfDay: day,
	endOfDay: day,
	dayOf: { required: { moment: expression("moment") } },
	member: { required: { value: expression("text"), of: texts } },
	includes: { required: { set: expression("set"), value: expression("text") } },
	some: quantifier,
	every: quantifier,
	atLeast: { required: { ...quantifier.required, count: expression("number") }, optional: { where: inside("truth") } },
	atLeastPercent: { required: { ...quantifier.required, percent }, optional: { where: inside("truth") } },
	count: { required: { over: binding }, optional: { where: inside("truth") } },
	sum: aggregate,
	minimum: aggregate,
	maximum: aggregate,
	choose: {
		required: { condition: expression("truth"), then: expression(...ANY_SORT), else: sameAs("then", ANY_SORT) },
	},
	reading: { required: { sort, reading: text, options } },
	adopted: {
		required: { parameter: text, then: expression(...ANY_SORT), else: sameAs("then", ANY_SORT) },
	},
};
