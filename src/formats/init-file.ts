import type { FactId } from "../base/brand.ts";
import type { Fact, Field, ListFact, Pack, Question, Vocabulary } from "../model/pack.ts";
import type { Choices } from "../model/types.ts";
import { conditionInWords, type Language } from "./init/condition-words.ts";
import { typeHint } from "./init/type-hint.ts";

/** What the file to fill in needs to know while it is written. */
interface Writing {
	readonly pack: Pack;
	readonly language: Language;
	readonly menus: ReadonlyMap<string, Choices>;
}

/** The questions of a group, and the groups inside it, in the order in which they are asked. */
interface Group {
	readonly path: string;
	readonly entries: Map<string, Group | Fact | ListFact>;
}

const PHRASES = {
	title: { en: "Facts about a service, for", zh: "服务事实，适用于" },
	howTo: {
		en: "Replace `unknown` by what is known, and leave it where nothing is. The first questions decide the most.",
		zh: "已知的，请替换 `unknown`；不知道的，请保留。越靠前的问题越关键。",
	},
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
 * A facts file to fill in: every fact of the vocabulary is asked for, in the given order as far as groups stay together, and answered
 * with `unknown`. Read as it is, it is free of mistakes and decides nothing.
 */
export function renderInit(pack: Pack, language: Language, order: readonly FactId[]): string {
	const { vocabulary, manifest } = pack;
	const writing = { pack, language, menus: new Map(vocabulary.choices.map((menu) => [menu.id, menu])) };
	const title = manifest.title[language] ?? manifest.title.en;
	const lines = [
		...comment(`${PHRASES.title[language]} ${title}`, ""),
		...comment(PHRASES.howTo[language], ""),
		"format: 1",
		`pack: ${manifest.id}@${manifest.version}`,
		...renderGroup(groupFacts(vocabulary, order), 0, writing),
	];
	return `${lines.join("\n")}\n`;
}

/** Facts in the given order; those it leaves out follow. A group stands where its first fact does. */
function groupFacts(vocabulary: Vocabulary, order: readonly FactId[]): Group {
	const questions = new Map<FactId, Fact | ListFact>();
	for (const question of [...vocabulary.facts, ...vocabulary.lists]) questions.set(question.id, question);
	const root: Group = { path: "", entries: new Map() };
	for (const id of new Set([...order, ...questions.keys()])) {
		const question = questions.get(id);
		if (question) place(root, id.split("."), question);
	}
	return root;
}

function place(root: Group, path: readonly string[], question: Fact | ListFact): void {
	let group = root;
	for (const name of path.slice(0, -1)) {
		const known = group.entries.get(name);
		const next =
			known && "entries" in known ? known : { path: group.path ? `${group.path}.${name}` : name, entries: new Map() };
		group.entries.set(name, next);
		group = next;
	}
	group.entries.set(path.at(-1) as string, question);
}

function renderGroup(group: Group, depth: number, writing: Writing): readonly string[] {
	const indent = "  ".repeat(depth);
	return [...group.entries].flatMap(([name, entry]) => {
		if (!("entries" in entry)) return ["", ...renderQuestion(entry, indent, writing), `${indent}${name}: unknown`];
		const label = writing.pack.vocabulary.groups.find(({ id }) => id === entry.path)?.label;
		const heading = label ? comment(label[writing.language] ?? label.en, indent) : [];
		return ["", ...heading, `${indent}${name}:`, ...renderGroup(entry, depth + 1, writing)];
	});
}

function renderQuestion(question: Fact | ListFact, indent: string, writing: Writing): readonly string[] {
	const shape = "record" in question ? listShape(question, writing) : factShape(question, writing);
	return [...asked(question, indent, writing), ...shape.flatMap((line) => comment(`  ${line}`, indent))];
}

/** The question, what helps to answer it, and when it need not be answered. */
function asked(
	{ question, help, example, onlyWhen }: Question,
	indent: string,
	{ language }: Writing,
): readonly string[] {
	return [
		question[language] ?? question.en,
		...(help ? [help[language] ?? help.en] : []),
		...(onlyWhen ? [`(${PHRASES.onlyWhen[language]} ${conditionInWords(onlyWhen, language)})`] : []),
		...(example === undefined ? [] : [`${PHRASES.example[language]}: ${example}`]),
	].flatMap((line) => comment(line, indent));
}

function factShape({ type, index }: Fact, { menus, pack, language }: Writing): readonly string[] {
	const hint = typeHint(type, menus, language);
	if (index.length === 0) return [hint];
	const axes = index.map((menu) => {
		const members = menu === "norm" ? pack.norms.map(({ id }) => id) : menus.get(menu)?.members.map(({ id }) => id);
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
