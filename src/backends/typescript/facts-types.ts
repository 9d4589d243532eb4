import type { Fact, ListFact, Pack, Question, RecordType } from "../../model/pack.ts";
import {
	DONE_WORDS,
	EXCEPT_KEYS,
	FACTS_FORMAT,
	NO_WORDS,
	NOT_YET_WORDS,
	UNKNOWN_WORDS,
	YES_WORDS,
} from "../../model/surface.ts";
import type { Choices, Type, TypeKind } from "../../model/types.ts";

const quoted = (values: Iterable<string>): string =>
	[...values].map((value) => JSON.stringify(value)).join(" | ") || "never";

/** What every pack's types share: how values are written, whatever they mean. */
const PRELUDE = `/** Nobody knows. Leaving a fact out says the same. */
export type Unknown = null | undefined | ${quoted(UNKNOWN_WORDS)};
export type YesOrNo = boolean | ${quoted([...YES_WORDS, ...NO_WORDS])};
/** \`2024-03-01\` */
export type Day = string;
/** \`2024-03-01T08:00\`, in the regulation's time zone unless it has an offset. */
export type Instant = string;
/** A time, a bare day, or how things stand. */
export type Occurrence = ${quoted([...NOT_YET_WORDS, ...DONE_WORDS])} | (string & {});
/** \`24 hours\`, \`10 working days\`, \`P10D\` */
export type Period = string;
/** A value that somebody stands for; it counts through the day of \`expires\`. */
export interface Signed<Value> {
	readonly value: Value | Unknown;
	readonly by?: string | Unknown;
	readonly on?: Day | Instant | Unknown;
	readonly basis?: string | readonly string[] | Unknown;
	readonly evidence?: string | readonly string[] | Unknown;
	readonly expires?: Day | Unknown;
	readonly observed_at?: Day | Instant | Unknown;
}
export type Given<Value> = Value | Unknown | Signed<Value>;
/** Complete, unless it says \`complete: no\`; \`null\` is an element of which nothing is known. */
export type List<Element> =
	| readonly (Element | Unknown)[]
	| Unknown
	| {
			readonly items: readonly (Element | Unknown)[] | Unknown;
			readonly complete?: YesOrNo | Unknown;
			readonly observed_at?: Day | Instant | Unknown;
	  };
/** One answer for everything. */
export type Sweep<Member extends string> =
	| YesOrNo
	| "all"
	| "none"
	| (string & {})
${[...EXCEPT_KEYS.keys()].map((key) => `	| { readonly ${JSON.stringify(key)}: Member | readonly Member[] }`).join("\n")};
/** Answers member by member. */
export type Answers<Member extends string, Value> = { readonly [M in Member]?: Value };
`;

/** The module of types for facts of a pack: what an editor offers, and what a compiler refuses, in an embedding program. */
export function emitFactsTypes(pack: Pack): string {
	const { vocabulary } = pack;
	return [
		PRELUDE,
		...vocabulary.choices.map(
			(menu) => `export type ${typeName(menu.id)} = ${quoted(menu.members.map(({ id }) => id))};\n`,
		),
		`export type Norm = ${quoted(new Set(pack.norms.map(({ id }) => id)))};\n`,
		...vocabulary.records.map((record) => recordType(record)),
		`${comment(`Facts for ${pack.manifest.title.en}`, "")}export interface Facts {`,
		`	readonly format?: ${FACTS_FORMAT} | Unknown;`,
		`	readonly pack?: ${quoted([pack.manifest.id, `${pack.manifest.id}@${pack.manifest.version}`])} | Unknown;`,
		"	readonly observed_at?: Day | Instant | Unknown;",
		...groupMembers(pack, "", "\t"),
		"}\n",
	].join("\n");
}

const TYPES: { readonly [Kind in TypeKind]: (type: Extract<Type, { kind: Kind }>) => string } = {
	boolean: () => "YesOrNo",
	number: () => "number",
	date: () => "Day",
	instant: () => "Instant",
	occurrence: () => "Occurrence",
	duration: () => "Period",
	text: () => "string",
	choice: ({ choices }) => typeName(choices),
	set: ({ choices }) => `${typeName(choices)} | readonly ${typeName(choices)}[]`,
};

const typeOf = (type: Type): string => (TYPES[type.kind] as (type: Type) => string)(type);

/** `listed_channel` → `ListedChannel`; a suffix keeps it apart from the names of this module. */
function typeName(id: string): string {
	const words = id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
	return `${words.join("")}Choice`;
}

const recordName = (id: string): string => typeName(id).replace(/Choice$/, "Record");

function recordType(record: RecordType): string {
	const fields = record.fields.flatMap((field) => {
		const optional = field.id === record.key ? "" : "?";
		const type = field.id === record.key ? "string | Signed<string>" : `Given<${typeOf(field.type)}>`;
		return [`${documentation(field, "\t")}	readonly ${key(field.id)}${optional}: ${type};`];
	});
	return [`${comment(record.label.en, "")}export interface ${recordName(record.id)} {`, ...fields, "}\n"].join("\n");
}

function groupMembers(pack: Pack, path: string, indent: string): readonly string[] {
	const { facts, lists } = pack.vocabulary;
	const members = new Map<string, readonly string[]>();
	for (const question of [...facts, ...lists]) {
		if (!question.id.startsWith(path)) continue;
		const [name = "", ...rest] = question.id.slice(path.length).split(".");
		if (members.has(name)) continue;
		const type = rest.length === 0 ? questionType(question, pack) : undefined;
		members.set(name, type === undefined ? group(pack, path, name, indent) : member(question, name, type, indent));
	}
	if (path === "" && !members.has("service")) members.set("service", group(pack, "", "service", indent));
	const identity = path === "service." ? ["id", "name"].filter((part) => !members.has(part)) : [];
	return [...identity.map((part) => `${indent}readonly ${part}?: string | Unknown;`), ...[...members.values()].flat()];
}

const member = (question: Question, name: string, type: string, indent: string): readonly string[] => [
	`${documentation(question, indent)}${indent}readonly ${key(name)}?: ${type};`,
];

const group = (pack: Pack, path: string, name: string, indent: string): readonly string[] => [
	`${indent}readonly ${key(name)}?: Unknown | {`,
	...groupMembers(pack, `${path}${name}.`, `${indent}\t`),
	`${indent}};`,
];

function questionType(question: Fact | ListFact, pack: Pack): string {
	if ("record" in question) {
		const known = pack.vocabulary.records.some(({ id }) => id === question.record);
		return known ? `List<${recordName(question.record)}>` : "Unknown";
	}
	return regionType(question, question.index, pack.vocabulary.choices);
}

/** One level of an index: answers for its members, or one for all that is below it. */
function regionType(fact: Fact, axes: readonly string[], menus: readonly Choices[]): string {
	const [axis, ...inner] = axes;
	if (axis === undefined) return `Given<${typeOf(fact.type)}>`;
	const menuType = (menu: string): string => (menu === "norm" ? "Norm" : typeName(menu));
	const answers = `Answers<${menuType(axis)}, ${regionType(fact, inner, menus)}>`;
	const sweep = fact.type.kind === "boolean" ? `Sweep<${axes.map(menuType).join(" | ")}> | ` : "";
	return `Given<${sweep}${answers}>`;
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

const documentation = ({ question, help }: Question, indent: string): string =>
	comment([question.en, ...(help ? [help.en] : [])].join(" "), indent);

/** On one line, so that nothing in it ends the comment. */
const comment = (text: string, indent: string): string =>
	`${indent}/** ${text.replace(/\s+/g, " ").replaceAll("*/", "* /")} */\n`;
