import type { Fact, ListFact, Pack, RecordType, Vocabulary } from "../../model/pack.ts";
import type { Choices } from "../../model/types.ts";

/** The vocabulary as a facts file nests it: a group, a fact, or a list of records. */
export type VocabularyNode =
	| { readonly kind: "group"; readonly children: ReadonlyMap<string, VocabularyNode> }
	| { readonly kind: "fact"; readonly fact: Fact }
	| { readonly kind: "list"; readonly list: ListFact; readonly record: RecordType }
	/** `service.id`, `service.name`: for the report only. */
	| { readonly kind: "identity"; readonly part: "id" | "name" };

export interface IndexedVocabulary {
	readonly root: ReadonlyMap<string, VocabularyNode>;
	readonly choices: ReadonlyMap<string, Choices>;
	/** What a fact's index runs over: the members of a menu, or the ids of all norms. */
	readonly menus: ReadonlyMap<string, readonly string[]>;
	/** Last name of a path → the paths that end in it, for names that stand in the wrong place. */
	readonly byLastName: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<Pack, IndexedVocabulary>();

/** Built once for each pack. */
export function indexVocabulary(pack: Pack): IndexedVocabulary {
	const known = cache.get(pack);
	if (known) return known;
	const built = build(pack);
	cache.set(pack, built);
	return built;
}

function build(pack: Pack): IndexedVocabulary {
	const { vocabulary } = pack;
	const root = new Map<string, VocabularyNode>();
	const byLastName = new Map<string, string[]>();
	for (const [path, node] of leaves(vocabulary)) {
		if (!insert(root, path.split("."), node)) continue;
		const last = path.slice(path.lastIndexOf(".") + 1);
		byLastName.set(last, [...(byLastName.get(last) ?? []), path]);
	}
	const menus = new Map(vocabulary.choices.map((choices) => [choices.id, choices.members.map(({ id }) => id)]));
	menus.set("norm", [...new Set(pack.norms.map(({ id }) => id))]);
	return { root, choices: new Map(vocabulary.choices.map((choices) => [choices.id, choices])), menus, byLastName };
}

/** The service's own name comes last, so that a vocabulary may declare it as a fact. */
function* leaves(vocabulary: Vocabulary): Generator<readonly [string, VocabularyNode]> {
	const records = new Map(vocabulary.records.map((record) => [record.id, record]));
	for (const fact of vocabulary.facts) yield [fact.id, { kind: "fact", fact }];
	for (const list of vocabulary.lists) {
		const record = records.get(list.record);
		if (record) yield [list.id, { kind: "list", list, record }];
	}
	yield ["service.id", { kind: "identity", part: "id" }];
	yield ["service.name", { kind: "identity", part: "name" }];
}

/** False where the place is taken. */
function insert(root: Map<string, VocabularyNode>, path: readonly string[], node: VocabularyNode): boolean {
	let group = root;
	for (const name of path.slice(0, -1)) {
		const child = group.get(name) ?? { kind: "group", children: new Map<string, VocabularyNode>() };
		if (child.kind !== "group") return false;
		group.set(name, child);
		group = child.children as Map<string, VocabularyNode>;
	}
	const last = path.at(-1) as string;
	if (group.has(last)) return false;
	group.set(last, node);
	return true;
}
