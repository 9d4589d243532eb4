import fc from "fast-check";
import type { BearerId, FactId, NormId, ParameterId, ReadingId } from "../../../src/base/brand.ts";
import type { Binding, Kernel, Sort } from "../../../src/model/kernel.ts";
import { BEARERS, CELLS, FACTS, FIELDS, LISTS, MENU, OPTIONS, PARAMETERS, READINGS, VALUES } from "./universe.ts";

type Expressions = fc.Arbitrary<Kernel>;

/** What variables stand for, where an expression is generated. */
export interface Variables {
	readonly records: readonly string[];
	readonly members: readonly string[];
	/** Norms whose breach may be asked, so that references stay acyclic. */
	readonly norms: readonly string[];
}

export const NO_VARIABLES: Variables = { records: [], members: [], norms: [] };

const cache = new Map<string, Expressions>();

/** Well-sorted expressions, at most `depth` operations deep. */
export function expression(sort: Sort, depth: number, variables: Variables): Expressions {
	const key = JSON.stringify([sort, depth, variables]);
	const known =
		cache.get(key) ??
		fc.oneof(...leaves(sort, variables), ...(depth > 0 ? operations(sort, depth - 1, variables) : []));
	cache.set(key, known);
	return known;
}

function leaves(sort: Sort, variables: Variables): readonly Expressions[] {
	const literal = fc.constantFrom(...VALUES[sort]).map((value): Kernel => ({ op: "literal", sort, value }));
	const fact = fc
		.constantFrom(...FACTS)
		.map((id): Kernel => ({ op: "fact", sort, fact: `${id}${suffix(id, sort)}` as FactId }));
	const unknown: Expressions = fc.constant({ op: "unknown", sort, cause: "left-open" });
	const field = variables.records.map((variable) =>
		fc
			.constantFrom(...FIELDS)
			.map((name): Kernel => ({ op: "field", sort, variable, field: `${name}${suffix(name, sort)}` })),
	);
	const parameter = fc
		.constantFrom(...PARAMETERS)
		.map((id): Kernel => ({ op: "parameter", sort, parameter: `${id} ${sort}` as ParameterId }));
	return [fact, fact, ...field, ...field, literal, unknown, parameter, ...(SPECIAL_LEAVES[sort]?.(variables) ?? [])];
}

/** One fact or field of each name for each sort; the names to which JavaScript itself gives a meaning stay as they are once. */
export const suffix = (name: string, sort: Sort): string => (BARE[name] === sort ? "" : ` ${sort}`);

const BARE: Readonly<Record<string, Sort>> = Object.assign(Object.create(null), {
	["__proto__"]: "truth",
	constructor: "text",
});

const SPECIAL_LEAVES: Partial<Record<Sort, (variables: Variables) => readonly Expressions[]>> = {
	truth: ({ norms, members }) => [
		fc.constantFrom(...BEARERS).map((bearer): Kernel => ({ op: "viewpoint", bearer: bearer as BearerId })),
		...norms.map((norm) => fc.constant<Kernel>({ op: "breached", norm: norm as NormId })),
		...(norms.length > 0 ? members.map((variable) => fc.constant<Kernel>({ op: "breachOf", variable })) : []),
	],
	moment: () => [fc.constant<Kernel>({ op: "asOf" })],
	text: ({ members }) => members.map((variable) => fc.constant<Kernel>({ op: "item", variable })),
};

function operations(sort: Sort, depth: number, variables: Variables): readonly Expressions[] {
	const of = (other: Sort) => expression(other, depth, variables);
	return [...OPERATIONS[sort](of, depth, variables), ...choices(sort, of, depth, variables)];
}

type Of = (sort: Sort) => Expressions;

function choices(sort: Sort, of: Of, depth: number, variables: Variables): readonly Expressions[] {
	const member = fc.constantFrom(...MENU).map((value): Kernel => ({ op: "literal", sort: "text", value }));
	const key = fc.oneof(member, expression("text", Math.min(depth, 1), variables));
	const keys = fc.array(key, { minLength: 2, maxLength: 2 });
	return [
		fc.record({ op: fc.constant("choose" as const), condition: of("truth"), then: of(sort), else: of(sort) }),
		fc.record({
			op: fc.constant("reading" as const),
			sort: fc.constant(sort),
			reading: fc.constantFrom(...READINGS) as unknown as fc.Arbitrary<ReadingId>,
			options: fc.record({ [OPTIONS[0]]: of(sort), [OPTIONS[1]]: of(sort) }),
		}),
		fc.record({
			op: fc.constant("adopted" as const),
			parameter: fc.constantFrom(...PARAMETERS).map((id) => `${id} ${sort}` as ParameterId),
			then: of(sort),
			else: of(sort),
		}),
		fc.record({
			op: fc.constant("parameter" as const),
			sort: fc.constant(sort),
			parameter: fc.constantFrom(...PARAMETERS).map((id) => `${id} ${sort}` as ParameterId),
			at: of("moment"),
		}),
		fc.record({
			op: fc.constant("cell" as const),
			sort: fc.constant(sort),
			fact: fc.constantFrom(...CELLS).map((id) => `${id} ${sort}` as FactId),
			keys,
		}),
	];
}

const OPERATIONS: Record<Sort, (of: Of, depth: number, variables: Variables) => readonly Expressions[]> = {
	truth: (of, depth, variables) => [
		nary(of, ["and", "or"], "truth", 0),
		nary(of, ["and", "or"], "truth", 0),
		of("truth").map((operand): Kernel => ({ op: "not", operand })),
		...(["number", "day", "moment", "text", "truth"] as const).map((sort) => pair(of, ["equal"], sort)),
		...(["number", "day", "moment", "moment", "moment"] as const).map((sort) => pair(of, ["less"], sort)),
		fc.record({ op: fc.constant("member" as const), value: of("text"), of: fc.subarray([...MENU]) }),
		fc.record({ op: fc.constant("includes" as const), set: of("set"), value: of("text") }),
		...overSource(depth, variables, (over, inner) => quantifiers(over, inner, of, depth)),
	],
	number: (of, depth, variables) => [
		pair(of, ["add", "subtract", "multiply"], "number"),
		fc.record({
			op: fc.constant("divide" as const),
			left: of("number"),
			right: of("number"),
			shift: fc.constantFrom(0, 1, 2, 15),
			rounding: fc.constantFrom("down" as const, "up" as const, "half-up" as const),
		}),
		fc.record({ op: fc.constant("rescale" as const), operand: of("number"), by: fc.constantFrom(0, 1, 3, 15) }),
		...overSource(depth, variables, (over, inner) => aggregates(over, inner, depth)),
	],
	day: (of) => [of("moment").map((moment): Kernel => ({ op: "dayOf", moment }))],
	moment: (of) => [
		nary(of, ["earliest", "latest"], "moment", 1),
		fc.record({ op: fc.constant("shift" as const), moment: of("moment"), duration: of("duration") }),
		fc.record({ op: fc.constantFrom("startOfDay" as const, "endOfDay" as const), day: of("day") }),
	],
	duration: () => [],
	text: () => [],
	set: () => [],
};

function nary<Op extends "and" | "or" | "earliest" | "latest">(
	of: Of,
	ops: readonly Op[],
	sort: Sort,
	least: number,
): Expressions {
	const operands = fc.array(of(sort), { minLength: least, maxLength: 3 });
	return fc.record({ op: fc.constantFrom(...ops), operands }) as Expressions;
}

function pair(of: Of, ops: readonly ("equal" | "less" | "add" | "subtract" | "multiply")[], sort: Sort): Expressions {
	return fc.record({ op: fc.constantFrom(...ops), left: of(sort), right: of(sort) }) as Expressions;
}

function overSource(
	depth: number,
	variables: Variables,
	make: (over: Binding, inner: Variables) => readonly Expressions[],
): readonly Expressions[] {
	if (depth < 1) return [];
	const record = variables.records.length === 0 ? "each" : "other";
	const lists = LISTS.flatMap((list) =>
		make(
			{ variable: record, list: list as FactId },
			{ ...variables, records: [...new Set([...variables.records, record])] },
		),
	);
	const members = make(
		{ variable: "member", members: MENU },
		{ ...variables, members: [...new Set([...variables.members, "member"])] },
	);
	return [...lists, ...members];
}

function quantifiers(over: Binding, inner: Variables, of: Of, depth: number): readonly Expressions[] {
	const body = expression("truth", depth - 1, inner);
	const where = fc.option(body, { nil: undefined, freq: 1 });
	const bare = fc.record({ op: fc.constantFrom("some" as const, "every" as const), where, body });
	const counted = fc.record({ op: fc.constant("atLeast" as const), count: of("number"), where, body });
	const percent = fc.constantFrom(0, 1, 33, 50, 96, 100);
	const share = fc.record({ op: fc.constant("atLeastPercent" as const), percent, where, body });
	return [bare, counted, share].map((arbitrary) => arbitrary.map((node) => withSource(node, over)));
}

function aggregates(over: Binding, inner: Variables, depth: number): readonly Expressions[] {
	const where = fc.option(expression("truth", depth - 1, inner), { nil: undefined, freq: 1 });
	// What is the same for each element has the same minimum as maximum.
	const own = fc
		.constantFrom(...FIELDS)
		.map((name): Kernel => ({ op: "field", sort: "number", variable: over.variable, field: `${name} number` }));
	const anything = expression("number", depth - 1, inner);
	const body = "list" in over ? fc.oneof(anything, own) : anything;
	const count = fc.record({ op: fc.constant("count" as const), where });
	const fold = fc.record({ op: fc.constantFrom("sum" as const, "minimum" as const, "maximum" as const), where, body });
	return [count, fold].map((arbitrary) => arbitrary.map((node) => withSource(node, over)));
}

/** A node over a source; an absent condition is left out, as in a pack. */
function withSource(node: { readonly where?: Kernel | undefined; readonly op: string }, over: Binding): Kernel {
	const { where, ...rest } = node;
	return { ...rest, over, ...(where === undefined ? {} : { where }) } as Kernel;
}
