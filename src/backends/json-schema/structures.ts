import type { RecordType } from "../../model/pack.ts";
import { UNKNOWN_WORDS } from "../../model/surface.ts";
import { allowing, type Schema, UNKNOWN } from "./values.ts";

export const reference = (name: string): Schema => ({ $ref: `#/$defs/${encodeURIComponent(name)}` });

/** What `{value: yes, by: li.na, …}` may hold beside its value. */
const signature = (value: Schema): Schema => ({
	required: ["value"],
	additionalProperties: false,
	properties: {
		value,
		by: reference("name"),
		on: reference("signed-on"),
		basis: reference("texts"),
		evidence: reference("texts"),
		expires: reference("last-day"),
		observed_at: reference("observed-at"),
	},
});

/** A bare value, which is no map, or one that somebody stands for. */
export const orSigned = (bare: Schema, value: Schema): Schema => ({ ...allowing(bare, "object"), ...signature(value) });

/** A value that somebody stands for, and nothing else. */
export const signed = (value: Schema): Schema => ({ type: "object", ...signature(value) });

/** A map of these names, or unknown. */
export const orUnknown = (properties: Schema): Schema => ({
	...allowing(UNKNOWN, "object"),
	additionalProperties: false,
	properties,
});

/** A list of records: bare, or with a word on whether it holds everything. */
export function listSchema(record: RecordType): Schema {
	const items = { ...allowing(UNKNOWN, "array"), items: reference(elementName(record)) };
	return {
		...allowing(items, "object"),
		required: ["items"],
		additionalProperties: false,
		properties: { items, complete: reference("completeness"), observed_at: reference("observed-at") },
	};
}

export const elementName = ({ id }: RecordType): string => `record-${id}`;

/** The key identifies the element, so it is known and says something. */
export function elementSchema(record: RecordType, fields: Schema): Schema {
	const key = { type: ["string"], pattern: `^(?!\\s*(?:${UNKNOWN_WORDS.join("|")})\\s*$)[\\s\\S]*\\S` };
	const { $ref: _, ...annotations } = fields[record.key] as Schema;
	return {
		title: record.label.en,
		...orUnknown({ ...fields, [record.key]: { ...annotations, ...orSigned(key, key) } }),
		required: [record.key],
	};
}
