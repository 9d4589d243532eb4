import type { RecordType } from "../../model/pack.ts";
import { UNKNOWN_WORDS } from "../../model/surface.ts";
import { DATE, INSTANT, type Schema, UNKNOWN } from "./values.ts";

const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** `{value: yes, by: li.na, on: 2025-01-10, …}`. */
export const signed = (value: Schema): Schema => ({
	type: "object",
	required: ["value"],
	additionalProperties: false,
	properties: {
		value,
		by: reference("name"),
		on: { anyOf: [UNKNOWN, DATE, INSTANT] },
		basis: reference("texts"),
		evidence: reference("texts"),
		expires: { anyOf: [UNKNOWN, DATE] },
		observed_at: reference("observed-at"),
	},
});

/** A list of records: bare, or with a word on whether it holds everything. */
export function listSchema(record: RecordType, fields: Schema): Schema {
	const items = { type: "array", items: { anyOf: [UNKNOWN, elementSchema(record, fields)] } };
	const qualified = {
		type: "object",
		required: ["items"],
		additionalProperties: false,
		properties: {
			items: { anyOf: [UNKNOWN, items] },
			complete: reference("completeness"),
			observed_at: reference("observed-at"),
		},
	};
	return { anyOf: [UNKNOWN, items, qualified] };
}

/** The key identifies the element, so it is known and says something. */
function elementSchema(record: RecordType, fields: Schema): Schema {
	const key = { type: "string", pattern: `^(?!\\s*(?:${UNKNOWN_WORDS.join("|")})\\s*$)[\\s\\S]*\\S` };
	const annotations = fields[record.key] as Schema;
	const { $ref: _, ...annotation } = annotations;
	return {
		title: record.label.en,
		type: "object",
		required: [record.key],
		additionalProperties: false,
		properties: { ...fields, [record.key]: { ...annotation, anyOf: [key, signed(key)] } },
	};
}
