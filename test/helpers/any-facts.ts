import fc from "fast-check";
import type { Fact, Pack, RecordType } from "../../src/model/pack.ts";
import { DONE_WORDS, NO_WORDS, NOT_YET_WORDS, UNKNOWN_WORDS, YES_WORDS } from "../../src/model/surface.ts";
import type { Type, TypeKind } from "../../src/model/types.ts";

type Arbitrary = fc.Arbitrary<unknown>;

const UNKNOWN = fc.constantFrom<unknown>(null, ...UNKNOWN_WORDS);
const YES_OR_NO = fc.constantFrom<unknown>(true, false, ...YES_WORDS, ...NO_WORDS);
const DAY = fc.constantFrom("2024-03-01", "2024-02-29", "2024-03-10", "1999-12-31", "2030-01-01");
const INSTANT = fc.constantFrom(
	"2024-03-01T08:00",
	"2024-03-01T08:00:01.5Z",
	"2024-03-01T08:00:00+05:30",
	"2030-01-01T00:00",
);
const TEXT = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => `t${text}`),
	fc.constant("li.na"),
);

const VALUES: { readonly [Kind in TypeKind]: (type: Extract<Type, { kind: Kind }>, pack: Pack) => Arbitrary } = {
	boolean: () => YES_OR_NO,
	number: ({ scale }) => fc.integer({ min: -1_000_000, max: 1_000_000 }).map((scaled) => scaled / 10 ** scale),
	date: () => DAY,
	instant: () => INSTANT,
	occurrence: () => fc.oneof(DAY, INSTANT, fc.constantFrom(...NOT_YET_WORDS, ...DONE_WORDS)),
	duration: () =>
		fc.constantFrom("24 hours", "10 working days", "1 hour 30 minutes", "P10D", "PT24H", "10个工作日", "6 months"),
	text: () => TEXT,
	choice: ({ choices }, pack) => member(choices, pack),
	set: ({ choices }, pack) => fc.oneof(member(choices, pack), fc.uniqueArray(member(choices, pack), { maxLength: 3 })),
};

const membersOf = (menu: string, pack: Pack): readonly string[] =>
	menu === "norm"
		? pack.norms.map(({ id }) => id)
		: (pack.vocabulary.choices.find(({ id }) => id === menu)?.members ?? []).map(({ id }) => id);
const member = (menu: string, pack: Pack): fc.Arbitrary<string> => fc.constantFrom(...membersOf(menu, pack));

const valueOfType = (type: Type, pack: Pack): Arbitrary =>
	fc.oneof(
		{ weight: 1, arbitrary: UNKNOWN },
		{ weight: 6, arbitrary: (VALUES[type.kind] as (type: Type, pack: Pack) => Arbitrary)(type, pack) },
	);

/** A value, with or without somebody who stands for it. */
const given = (value: Arbitrary): Arbitrary =>
	fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: signed(value) });

const signed = (value: Arbitrary): Arbitrary =>
	fc.record(
		{
			value,
			by: fc.oneof(UNKNOWN, TEXT),
			on: fc.oneof(UNKNOWN, DAY, INSTANT),
			basis: fc.oneof(UNKNOWN, TEXT, fc.array(TEXT, { maxLength: 2 })),
			evidence: TEXT,
			expires: fc.oneof(UNKNOWN, DAY),
			observed_at: fc.oneof(UNKNOWN, DAY, INSTANT),
		},
		{ requiredKeys: ["value"], noNullPrototype: true },
	);

function region(fact: Fact, axes: readonly string[], pack: Pack): Arbitrary {
	const [axis, ...inner] = axes;
	if (axis === undefined) return given(valueOfType(fact.type, pack));
	const next = region(fact, inner, pack);
	const byMember = fc.record(Object.fromEntries(membersOf(axis, pack).map((name) => [name, next])), {
		requiredKeys: [],
		noNullPrototype: true,
	});
	const sweep = fc.oneof(
		YES_OR_NO,
		fc.constantFrom("all", "none"),
		member(axis, pack).map((name) => `all except [${name}]`),
		fc.array(member(axis, pack), { maxLength: 2 }).map((names) => ({ "none except": names })),
	);
	const bare = fact.type.kind === "boolean" ? fc.oneof(UNKNOWN, sweep, byMember) : fc.oneof(UNKNOWN, byMember);
	return given(bare);
}

function elements(record: RecordType, pack: Pack): Arbitrary {
	const fields = record.fields.filter(({ id }) => id !== record.key);
	const others = fc.record(Object.fromEntries(fields.map(({ id, type }) => [id, given(valueOfType(type, pack))])), {
		requiredKeys: [],
		noNullPrototype: true,
	});
	const items = fc
		.array(fc.option(others, { freq: 5 }), { maxLength: 4 })
		.map((list) =>
			list.map((fieldsOfOne, index) => fieldsOfOne && { [record.key]: `e${index}`, ...(fieldsOfOne as object) }),
		);
	const qualified = fc.record(
		{ items, complete: fc.oneof(UNKNOWN, YES_OR_NO), observed_at: fc.oneof(UNKNOWN, DAY, INSTANT) },
		{ requiredKeys: ["items"], noNullPrototype: true },
	);
	return fc.oneof(UNKNOWN, items, qualified);
}

/** Facts of a pack in every form in which they may be written, free of mistakes. */
export function anyFacts(pack: Pack): fc.Arbitrary<Record<string, unknown>> {
	const { facts, lists, records } = pack.vocabulary;
	const leaves = [
		...facts.map((fact) => [fact.id, region(fact, fact.index, pack)] as const),
		...lists.flatMap(({ id, record: name }) => {
			const record = records.find((candidate) => candidate.id === name);
			return record ? [[id, elements(record, pack)] as const] : [];
		}),
	];
	const flat = fc.record(Object.fromEntries(leaves), { requiredKeys: [], noNullPrototype: true });
	return flat.map((values) => nest(values as Readonly<Record<string, unknown>>));
}

function nest(flat: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const root: Record<string, unknown> = {};
	for (const [path, value] of Object.entries(flat)) {
		const names = path.split(".");
		const last = names.pop() as string;
		const group = names.reduce((map, name) => {
			map[name] ??= {};
			return map[name] as Record<string, unknown>;
		}, root);
		group[last] = value;
	}
	return root;
}

/** Facts in which one value, somewhere, was replaced by something else, or a key was added. */
export function anyNonsense(pack: Pack): fc.Arbitrary<unknown> {
	const intruder = fc.oneof(
		fc.constantFrom<unknown>(
			"yes",
			"maybe",
			"not yet",
			"2024-03-01",
			"2023-02-29",
			"2024-03-01T24:00",
			"",
			" ",
			"12",
			"all",
			"web",
		),
		fc.constantFrom<unknown>(
			0,
			1.5,
			0.001,
			2 ** 60,
			true,
			null,
			[],
			{},
			[null],
			{ value: "yes" },
			{ by: "x" },
			{ items: [] },
		),
		fc.jsonValue({ maxDepth: 2 }),
	);
	const name = fc.constantFrom(
		"value",
		"by",
		"id",
		"items",
		"complete",
		"all except",
		"x",
		"__proto__",
		"constructor",
		"a.b",
	);
	return fc
		.tuple(anyFacts(pack), fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 5 }), intruder, fc.option(name))
		.map(([facts, path, value, key]) => replaceAt(facts, path, value, key));
}

function replaceAt(node: unknown, path: readonly number[], value: unknown, added: string | null): unknown {
	const [step, ...rest] = path;
	const isMap = typeof node === "object" && node !== null && !Array.isArray(node);
	const keys = isMap ? Object.keys(node) : Array.isArray(node) ? [...node.keys()] : [];
	if (step === undefined || keys.length === 0) return value;
	if (isMap && rest.length === 0 && added !== null)
		return Object.fromEntries([...Object.entries(node), [added, value]]);
	const chosen = keys[step % keys.length] as string | number;
	const replaced = replaceAt((node as Record<string | number, unknown>)[chosen], rest, value, added);
	if (Array.isArray(node)) return node.map((item, index) => (index === chosen ? replaced : item));
	return { ...(node as object), [chosen]: replaced };
}
