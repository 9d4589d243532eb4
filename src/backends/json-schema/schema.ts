import type { Fact, ListFact, Pack, Question, RecordType } from "../../model/pack.ts";
import { FACTS_FORMAT, UNKNOWN_WORDS } from "../../model/surface.ts";
import type { Choices, Type } from "../../model/types.ts";
import { indexedDefinitions, menusOf, regionName } from "./indexed.ts";
import { elementName, elementSchema, listSchema, orSigned, orUnknown, reference } from "./structures.ts";
import {
	allowing,
	DATE,
	DATE_OR_INSTANT,
	definitionName,
	type Schema,
	TEXT,
	UNKNOWN,
	valueSchema,
	YES_OR_NO,
} from "./values.ts";

/**
 * The JSON Schema (2020-12) of facts files, as people and pipelines write them. It knows the shape of everything; what only meaning
 * can tell is left to the reader: days that do not exist, digits beyond a number's scale, durations that cannot be added up,
 * elements of the same name, two menus with one member.
 */
export function emitFactsSchema(pack: Pack): Schema {
	const { vocabulary, manifest } = pack;
	const menus = new Map(vocabulary.choices.map((choices) => [choices.id, choices]));
	const { properties } = groupSchema(pack, "") as { readonly properties: Schema };
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
		type: ["object", "null"],
		additionalProperties: false,
		properties: { ...ours, ...properties },
		$defs: definitions(pack, menus),
	};
}

function definitions(pack: Pack, menus: ReadonlyMap<string, Choices>): Schema {
	const { facts, records } = pack.vocabulary;
	const types: readonly Type[] = [...facts, ...records.flatMap(({ fields }) => fields)].map(({ type }) => type);
	const byName = new Map(types.map((type) => [definitionName(type), type]));
	const values = [...byName].sort(([left], [right]) => (left < right ? -1 : 1));
	return {
		...Object.fromEntries(
			values.flatMap(([name, type]) => {
				const bare = valueSchema(type, menus);
				return [
					[`${name}-value`, bare],
					[name, orSigned(bare, reference(`${name}-value`))],
				];
			}),
		),
		...Object.fromEntries(facts.flatMap((fact) => indexedDefinitions(fact, menusOf(pack)))),
		...Object.fromEntries(records.map((record) => [elementName(record), elementSchema(record, fieldsOf(record))])),
		"observed-at": { description: "When this was so, where that is not now.", ...DATE_OR_INSTANT },
		"signed-on": { description: "When it was signed.", ...DATE_OR_INSTANT },
		"last-day": { description: "The value counts through this day.", ...DATE },
		completeness: { description: "no: there may be more than the items.", ...YES_OR_NO },
		name: TEXT,
		texts: { ...allowing(TEXT, "array"), items: { type: "string", pattern: "\\S" } },
	};
}

const fieldsOf = ({ fields }: RecordType): Schema =>
	Object.fromEntries(fields.map((field) => [field.id, annotate(field, reference(definitionName(field.type)))]));

/** The facts and lists whose ids start with the path, as nested maps. */
function groupSchema(pack: Pack, path: string): Schema {
	const { facts, lists, groups } = pack.vocabulary;
	// Without a prototype: `constructor` may be a fact.
	const properties: Record<string, unknown> = Object.create(null);
	for (const question of [...facts, ...lists]) {
		if (!question.id.startsWith(path)) continue;
		const [name = "", ...rest] = question.id.slice(path.length).split(".");
		properties[name] ??=
			rest.length === 0 ? annotate(question, questionSchema(question, pack)) : groupSchema(pack, `${path}${name}.`);
	}
	if (path === "service.") {
		for (const part of ["id", "name"]) properties[part] ??= { type: ["string", "null"] };
	} else if (path === "") {
		properties.service ??= groupSchema(pack, "service.");
	}
	const label = groups.find(({ id }) => `${id}.` === path)?.label.en;
	return { ...(label !== undefined && { title: label }), ...orUnknown(properties) };
}

function questionSchema(question: Fact | ListFact, pack: Pack): Schema {
	if (!("record" in question)) return reference(regionName(question, 0));
	const record = pack.vocabulary.records.find(({ id }) => id === question.record);
	return record ? listSchema(record) : UNKNOWN;
}

const annotate = ({ question, help }: Question, schema: Schema): Schema => ({
	title: question.en,
	...(help && { description: help.en }),
	...schema,
});
