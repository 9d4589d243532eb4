import type { ProvisionId } from "../../src/base/brand.ts";
import type { Fact, Mark, Pack, RecordType } from "../../src/model/pack.ts";
import type { Type } from "../../src/model/types.ts";
import { factId } from "./pack.ts";

const YES_NO: Type = { kind: "boolean", judged: false };
export const OCCURRENCE: Type = { kind: "occurrence" };

/** A fact with its question. */
export function factOf(id: string, parts: Partial<Fact> = {}): Fact {
	return { id: factId(id), question: { en: `${id}?` }, type: YES_NO, mark: "conduct", index: [], ...parts };
}

/** A field of a record. */
export const fieldOf = (id: string, type: Type = YES_NO, mark: Mark = "conduct"): RecordType["fields"][number] => ({
	id,
	question: { en: `${id}?` },
	type,
	mark,
});

/** A vocabulary of scalar facts, and the list `incidents` of records with these fields. */
export function vocabularyOf(facts: readonly Fact[], fields: RecordType["fields"] = []): Pack["vocabulary"] {
	const key = fieldOf("id", { kind: "text" }, "circumstance");
	return {
		groups: [{ id: "service", label: { en: "service" } }],
		choices: [],
		records: [{ id: "incident", label: { en: "incident" }, key: "id", fields: [key, ...fields] }],
		facts,
		lists: [{ id: factId("incidents"), question: { en: "incidents?" }, record: "incident", mark: "circumstance" }],
		constraints: [],
	};
}

export const provision = (id: string): ProvisionId => id as ProvisionId;
