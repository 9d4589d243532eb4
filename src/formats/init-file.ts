import { stringify } from "yaml";
import type { FactId } from "../base/brand.ts";
import type { Fact, Field, ListFact, Pack, Question, Vocabulary } from "../model/pack.ts";
import type { Choices } from "../model/types.ts";
import { conditionInWords, type Language } from "./init/condition-words.ts";
import { typeHint } from "./init/type-hint.ts";

/** A fact that stands in the file to fill in. */
export interface InitEntry {
	readonly fact: FactId;
	/** `later`: it only matters where another fact has it so, and stands in the file as a comment till then. */
	readonly asked: "now" | "later";
	/** Of a fact that is indexed by norm: for which norms it matters; absent: all. */
	readonly norms?: readonly string[];
	/** As it was given before. */
	readonly known?: unknown;
}

/** What the file to fill in needs to know while it is written. */
interface Writing {
	readonly pack: Pack;
	readonly language: Language;
	readonly menus: ReadonlyMap<string, Choices>;
}

/** A fact or a list with its place in the file. */
interface Entry extends InitEntry {
	readonly question: Fact | ListFact;
}

/** The questions of a group, and the groups inside it, in the order in which they are asked. */
interface Group {
	readonly path: string;
	readonly entries: Map<string, Group | Entry>;
}

const PHRASES = {
	title: { en: "Facts about a service, for", zh: "服务事实，适用于" },
	howTo: {
		en: "Replace `unknown` by what is known, and leave it where nothing is. The first questions decide the most.",
		zh: "已知的，请替换 `unknown`；不知道的，请保留。越靠前的问题越关键。",
	},
	later: {
		en: "Take the mark before a name away where its condition holds; `deontic init --facts FILE` does that for you.",
		zh: "条件成立时，请去掉名称前的注释符；也可用 `deontic init --facts 文件` 自动完成。",
	},
	weigh: { en: "weigh", zh: "斟酌" },
	evidence: { en: "attach", zh: "附上" },
	example: { en: "for example", zh: "例如" },
	onlyWhen: { en: "only when", zh: "仅当" },
	list: {
		en: "a list; `[]` where there are none; each entry with",
		zh: "列表；没有则写 `[]`；每一项包括",
	},
	indexed: { en: "answer for each of", zh: "逐项回答" },
	everything: {
		en: "or for everything at once: yes, no, or all except [a, b]",
		zh: "或一次回答：yes、no 或 all except [a, b]",
	},
} as const;

/**
 * A facts file to fill in: these facts, in this order as far as groups stay together, each as it is known or answered with `unknown`.
 * Read as it is, it is free of mistakes, and says no more than was known.
 */
export function renderInit(
	pack: Pack,
	language: Language,
	entries: readonly InitEntry[],
	service: Readonly<Record<string, unknown>> = {},
): string {
	const { vocabulary, manifest } = pack;
	const writing = { pack, language, menus: new Map(vocabulary.choices.map((menu) => [menu.id, menu])) };
	const title = manifest.title[language] ?? manifest.title.en;
	const lines = [
		...comment(`${PHRASES.title[language]} ${title}`, ""),
		...comment(PHRASES.howTo[language], ""),
		...(entries.some(({ asked }) => asked === "later") ? comment(PHRASES.later[language], "") : []),
		"format: 1",
		`pack: ${manifest.id}@${manifest.version}`,
		...renderGroup(groupFacts(vocabulary, entries), 0, writing, service),
	];
	return `${lines.join("\n")}\n`;
}

/** Facts in the given order; a group stands where its first fact does. */
function groupFacts(vocabulary: Vocabulary, entries: readonly InitEntry[]): Group {
	const questions = new Map<FactId, Fact | ListFact>();
	for (const question of [...vocabulary.facts, ...vocabulary.lists]) questions.set(question.id, question);
	const root: Group = { path: "", entries: new Map() };
	for (const entry of entries) {
		const question = questions.get(entry.fact);
		if (question) place(root, entry.fact.split("."), { ...entry, question });
	}
	return root;
}

function place(root: Group, path: readonly string[], entry: Entry): void {
	let group = root;
	for (const name of path.slice(0, -1)) {
		const known = group.entries.get(name);
		const next =
			known && "entries" in known ? known : { path: group.path ? `${group.path}.${name}` : name, entries: new Map() };
		group.entries.set(name, next);
		group = next;
	}
	group.entries.set(path.at(-1) as string, entry);
}

/** `service`: what is known of the service that is no fact, its id and its name. */
function renderGroup(
	group: Group,
	depth: number,
	writing: Writing,
	service: Readonly<Record<string, unknown>> = {},
): readonly string[] {
	const indent = "  ".repeat(depth);
	return [...group.entries].flatMap(([name, entry]) => {
		if (!("entries" in entry))
			return ["", ...renderQuestion(entry, indent, writing), ...renderAnswer(name, entry, indent)];
		const label = writing.pack.vocabulary.groups.find(({ id }) => id === entry.path)?.label;
		const heading = label ? comment(label[writing.language] ?? label.en, indent) : [];
		const own = entry.path === "service" ? Object.entries(service) : [];
		const given = own.flatMap(([key, value]) => answer(key, value, `${indent}  `));
		const opening = given.length > 0 || hasAnswers(entry) ? `${indent}${name}:` : `${indent}# ${name}:`;
		return ["", ...heading, opening, ...given, ...renderGroup(entry, depth + 1, writing)];
	});
}

/** Whether anything stands in the group that is no comment. */
const hasAnswers = ({ entries }: Group): boolean =>
	[...entries.values()].some((entry) => ("entries" in entry ? hasAnswers(entry) : isAnswered(entry)));

const isAnswered = ({ asked, known }: InitEntry): boolean => asked === "now" || known !== undefined;

function renderAnswer(name: string, entry: Entry, indent: string): readonly string[] {
	if (entry.known !== undefined) return answer(name, entry.known, indent);
	return [`${indent}${isAnswered(entry) ? "" : "# "}${name}: unknown`];
}

const answer = (name: string, value: unknown, indent: string): readonly string[] =>
	stringify({ [name]: value }, { lineWidth: 0, flowCollectionPadding: false })
		.trimEnd()
		.split("\n")
		.map((line) => indent + line);

function renderQuestion({ question, norms }: Entry, indent: string, writing: Writing): readonly string[] {
	const shape = "record" in question ? listShape(question, writing) : factShape(question, writing, norms);
	return [...asked(question, indent, writing), ...shape.flatMap((line) => comment(`  ${line}`, indent))];
}

/** The question, what helps to answer it, and when it need not be answered. */
function asked(
	{ question, help, weigh, evidence, example, onlyWhen }: Question,
	indent: string,
	{ language }: Writing,
): readonly string[] {
	return [
		question[language] ?? question.en,
		...(help ? [help[language] ?? help.en] : []),
		...(weigh ? [`${PHRASES.weigh[language]}: ${weigh[language] ?? weigh.en}`] : []),
		...(evidence ? [`${PHRASES.evidence[language]}: ${evidence[language] ?? evidence.en}`] : []),
		...(onlyWhen ? [`(${PHRASES.onlyWhen[language]} ${conditionInWords(onlyWhen, language)})`] : []),
		...(example === undefined ? [] : [`${PHRASES.example[language]}: ${example}`]),
	].flatMap((line) => comment(line, indent));
}

function factShape(
	{ type, index }: Fact,
	{ menus, pack, language }: Writing,
	norms: readonly string[] = pack.norms.map(({ id }) => id),
): readonly string[] {
	const hint = typeHint(type, menus, language);
	if (index.length === 0) return [hint];
	const axes = index.map((menu) => {
		const members = menu === "norm" ? norms : menus.get(menu)?.members.map(({ id }) => id);
		return `${menu}: ${[...new Set(members)].join(", ")}`;
	});
	const sweep = type.kind === "boolean" ? [PHRASES.everything[language]] : [];
	return [hint, `${PHRASES.indexed[language]}`, ...axes.map((axis) => `  ${axis}`), ...sweep];
}

function listShape({ record }: ListFact, { menus, pack, language }: Writing): readonly string[] {
	const fields = pack.vocabulary.records.find(({ id }) => id === record)?.fields ?? [];
	const describe = (field: Field): string =>
		`${field.id}: ${field.question[language] ?? field.question.en} (${typeHint(field.type, menus, language)})`;
	return [PHRASES.list[language], ...fields.map((field, index) => `${index === 0 ? "- " : "  "}${describe(field)}`)];
}

/** A text as comment lines: whatever it holds, it stays inside them. */
const comment = (text: string, indent: string): readonly string[] =>
	text.split(/[\r\n\u0085\u2028\u2029]+/).map((line) => `${indent}# ${line}`.trimEnd());
