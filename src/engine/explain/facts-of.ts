import type { Fact, Field, ListFact, Pack } from "../../model/pack.ts";

/** What a leaf path of a situation refers to in the vocabulary. */
export type Asked =
	| { readonly kind: "fact"; readonly key: string; readonly entry: Fact }
	| { readonly kind: "list"; readonly key: string; readonly entry: ListFact }
	| {
			readonly kind: "field";
			/** `incidents[].disposed`: one question, however many elements. */
			readonly key: string;
			readonly entry: Field;
			readonly list: ListFact;
			readonly record: string;
			readonly index: number;
	  };

const FIELD = /^([^[]+)\[(\d+)\]\.(.+)$/;
const CELL = /^([^[]+)\[.*\]$/;

/** The vocabulary's entry for `service.launched`, `prevented[training, age]`, `incidents` or `incidents[0].disposed`. */
export function askedAt(path: string, pack: Pack): Asked | undefined {
	const { facts, lists, records } = pack.vocabulary;
	const [, listName, index, fieldName] = FIELD.exec(path) ?? [];
	const list = lists.find(({ id }) => id === (listName ?? path));
	if (list !== undefined && fieldName === undefined) return { kind: "list", key: path, entry: list };
	const record = records.find(({ id }) => id === list?.record);
	const field = record?.fields.find(({ id }) => id === fieldName);
	if (list !== undefined && record !== undefined && field !== undefined) {
		const key = `${list.id}[].${field.id}`;
		return { kind: "field", key, entry: field, list, record: record.id, index: Number(index) };
	}
	const name = CELL.exec(path)?.[1] ?? path;
	const fact = facts.find(({ id }) => id === name);
	return fact === undefined ? undefined : { kind: "fact", key: name, entry: fact };
}

/** The keys of all questions in the order of the vocabulary. */
export function orderOfVocabulary(pack: Pack): ReadonlyMap<string, number> {
	const { facts, lists, records } = pack.vocabulary;
	const fieldKeys = (list: ListFact): readonly string[] =>
		(records.find(({ id }) => id === list.record)?.fields ?? []).map((field) => `${list.id}[].${field.id}`);
	const keys = [...facts.map(({ id }) => id), ...lists.flatMap((list) => [list.id, ...fieldKeys(list)])];
	return new Map(keys.map((key, index) => [key, index]));
}
