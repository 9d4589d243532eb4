import type { Fact, ListFact, Pack, Question, RecordType } from "../../model/pack.ts";
import { FACTS_FORMAT, UNKNOWN_WORDS } from "../../model/surface.ts";
import type { Choices, Type } from "../../model/types.ts";
import { indexedDefinitions, menusOf, regionName } from "./indexed.ts";
import { listSchema, signed } from "./structures.ts";
import { DATE, definitionName, INSTANT, type Schema, TEXT, UNKNOWN, valueSchema, YES_OR_NO } from "./values.ts";

/**
 * The JSON Schema (2020-12) of facts files, as people and pipelines write them. It knows the shape of everything; what only meaning
 * can tell is left to the reader: days that do not exist, digits beyond a number's scale, durations that cannot be added up,
 * elements of the same name, two menus with one member.
 */
export function emitFactsSchema(pack: Pack): Schema {
	const { vocabulary, manifest } = pack;
	const menus = new Map(vocabulary.choices.map((choices) => [choices.id, choices]));
	const root = groupSchema(pack, "");
	const ours = {
		format: { description: "The version of this way of writing facts.", enum: [FACTS_FORMAT, null, ...UNKNOWN_WORDS] },
		pack: {
			description: "The pack for which the facts were written.",
			enum: [manifest.id, `${manifest.id}@${manifest.version}`, null, ...UNKNOWN_WORDS],
		},
		observed_at: reference("observed-at"),
	};
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: `Facts for ${manifest.title.en}`,
		...root,
		type: ["object", "null"],
		properties: { ...ours, ...(root.properties as Schema) },
		$defs: definitions(pack, menus),
	};
}

const reference = (name: string): Schema => ({ $ref: `#/$defs/${encodeURIComponent(name)}` });

function definitions(pack: Pack, menus: ReadonlyMap<string, Choices>): Schema {
	const { facts, records } = pack.vocabulary;
	const types: readonly Type[] = [...facts, ...records.flatMap(({ fields }) => fields)].map(({ type }) => type);
	const byName = new Map(types.map((type) => [definitionName(type), type]));
	const values = [...byName]
		.sort(([left], [right]) => (left < right ? -1 : 1))
		.flatMap(([name, type]) => [
			[`${name}-value`, valueSchema(type, menus)],
			[name, { anyOf: [reference(`${name}-value`), signed(reference(`${name}-value`))] }],
		]);
	return {
		...Object.fromEntries(values),
		...Object.fromEntries(facts.flatMap((fact) => indexedDefinitions(fact, menusOf(pack), reference))),
		unknown: UNKNOWN,
		"observed-at": { description: "When this was so, where that is not now.", anyOf: [UNKNOWN, DATE, INSTANT] },
		completeness: { description: "no: there may be more than the items.", anyOf: [UNKNOWN, YES_OR_NO] },
		name: { anyOf: [UNKNOWN, TEXT] },
		texts: { anyOf: [UNKNOWN, TEXT, { type: "array", items: TEXT }] },
	};
}

/** The facts and lists whose ids start with the path, as nested maps. */
function groupSchema(pack: Pack, path: string): Schema {
	const { facts, lists, groups } = pack.vocabulary;
	// Without a prototype: `constructor` may be a fact.
	const properties: Record<string, unknown> = Object.create(null);
	for (const question of [...facts, ...lists]) {
		if (!question.id.startsWith(path)) continue;
		const [name = "", ...rest] = question.id.slice(path.length).split(".");
		if (rest.length === 0) properties[name] ??= annotate(question, questionSchema(question, pack));
		else properties[name] ??= { anyOf: [reference("unknown"), groupSchema(pack, `${path}${name}.`)] };
	}
	if (path === "service.") {
		for (const part of ["id", "name"]) properties[part] ??= { anyOf: [reference("unknown"), { type: "string" }] };
	} else if (path === "") {
		properties.service ??= { anyOf: [reference("unknown"), groupSchema(pack, "service.")] };
	}
	const label = groups.find(({ id }) => `${id}.` === path)?.label.en;
	return { ...(label !== undefined && { title: label }), type: "object", additionalProperties: false, properties };
}

function questionSchema(question: Fact | ListFact, pack: Pack): Schema {
	if ("record" in question) {
		const record = pack.vocabulary.records.find(({ id }) => id === question.record);
		return record ? listSchema(record, elementFields(record)) : UNKNOWN;
	}
	if (question.index.length > 0) return reference(regionName(question, 0));
	return reference(definitionName(question.type));
}

const elementFields = ({ fields }: RecordType): Schema =>
	Object.fromEntries(fields.map((field) => [field.id, annotate(field, reference(definitionName(field.type)))]));

const annotate = ({ question, help }: Question, schema: Schema): Schema => ({
	title: question.en,
	...(help && { description: help.en }),
	...schema,
});
