import { nearest } from "../../base/suggestion.ts";
import type { ListFact, RecordType } from "../../model/pack.ts";
import type { Element, List, Value } from "../../model/situation.ts";
import { LIST_KEYS } from "../../model/surface.ts";
import { element, inside, named, type Place } from "./place.ts";
import { checkKeys, type Provenance, readObservedAt } from "./provenance.ts";
import { readLeaf, unknownOf } from "./read-leaf.ts";
import type { Session } from "./session.ts";
import { describe, isMap, isUnknown, own, yesOrNo } from "./words.ts";

export interface ListShape {
	readonly list: ListFact;
	readonly record: RecordType;
}

/** A list of records; undefined where the file says nothing of it. */
export function readList(
	raw: unknown,
	shape: ListShape,
	at: Place,
	inherited: Provenance,
	session: Session,
): List | undefined {
	if (isUnknown(raw)) return undefined;
	const written =
		isMap(raw) && Object.hasOwn(raw, "items")
			? openList(raw, at, inherited, session)
			: { items: raw, at, complete: true, provenance: inherited };
	const { provenance } = written;
	if (isUnknown(written.items)) return undefined;
	if (!Array.isArray(written.items)) {
		const hint = "write a sequence of maps, or `{items: […], complete: no}`, or `[]` where there are none";
		session.reportValue(at, {
			kind: "wrong-type",
			expected: "a list of records",
			found: describe(written.items),
			hint,
		});
		return undefined;
	}
	const items = readItems(written.items, shape.record, written.at, provenance, session);
	// A list that was complete some time ago may have grown since.
	const stale = provenance.observedAt < session.asOf;
	const reason = !written.complete ? "incomplete-list" : stale ? "stale" : undefined;
	session.record(at, {
		...(reason && { reason }),
		judged: false,
		attributed: provenance.attributed,
		...(provenance.observedAt !== session.asOf && { observedAt: provenance.observedAt }),
	});
	return { complete: reason === undefined, items };
}

/** `{items: […], complete: no, observed_at: …}`. */
function openList(map: Readonly<Record<string, unknown>>, at: Place, inherited: Provenance, session: Session) {
	checkKeys(map, at, LIST_KEYS, session);
	const observedAt = readObservedAt(own(map, "observed_at"), named(at, "observed_at"), session) ?? inherited.observedAt;
	const stated = own(map, "complete");
	const complete = stated === undefined ? true : yesOrNo(stated);
	if (complete === undefined && !isUnknown(stated)) {
		const hint = "write `no` where there may be more than the items";
		session.reportValue(named(at, "complete"), {
			kind: "wrong-type",
			expected: "yes or no",
			found: describe(stated),
			hint,
		});
	}
	return {
		items: own(map, "items"),
		at: inside(at, "items"),
		complete: complete === true,
		provenance: { ...inherited, observedAt },
	};
}

function readItems(
	items: readonly unknown[],
	record: RecordType,
	at: Place,
	provenance: Provenance,
	session: Session,
): readonly Element[] {
	const seen = new Map<string, string>();
	return Array.from(items, (raw, index) => {
		const place = element(at, index);
		const fields = readElement(raw, record, place, provenance, session);
		const key = fields[record.key];
		if (typeof key === "string") {
			const first = seen.get(key);
			if (first === undefined) seen.set(key, place.path);
			else
				session.report("facts/duplicate-element", place, {
					path: place.path,
					key: record.key,
					value: describe(key),
					first,
				});
		}
		return fields;
	});
}

/** An element's fields, every one of them; `null` is an element of which nothing is known. */
function readElement(
	raw: unknown,
	record: RecordType,
	at: Place,
	provenance: Provenance,
	session: Session,
): Readonly<Record<string, Value>> {
	const fields: Record<string, Value> = Object.create(null);
	for (const field of record.fields) fields[field.id] = unknownOf(field.type);
	session.record(at, { judged: false, attributed: provenance.attributed });
	if (isUnknown(raw)) return fields;
	if (!isMap(raw)) {
		const hint = `write a map with \`${record.key}\` and what is known, or \`null\``;
		session.reportValue(at, { kind: "wrong-type", expected: "a map of fields", found: describe(raw), hint });
		return fields;
	}
	for (const name of Object.keys(raw)) readField(raw, name, fields, record, at, provenance, session);
	checkKey(raw, fields, record, at, session);
	return fields;
}

function readField(
	raw: Readonly<Record<string, unknown>>,
	name: string,
	fields: Record<string, Value>,
	record: RecordType,
	at: Place,
	provenance: Provenance,
	session: Session,
): void {
	const field = record.fields.find(({ id }) => id === name);
	if (field) {
		if (raw[name] !== undefined) fields[name] = readLeaf(raw[name], field.type, named(at, name), provenance, session);
		return;
	}
	const names = record.fields.map(({ id }) => id);
	if (name.includes(".")) session.report("facts/dotted-key", inside(at, name), { name });
	else session.report("facts/unknown-fact", inside(at, name), { path: at.path, name }, session.suggest(name, names));
}

/**
 * The key identifies the element, so it cannot be unknown. One mistake is reported once: neither a key of the wrong type nor
 * a misspelt one is missing as well.
 */
function checkKey(
	raw: Readonly<Record<string, unknown>>,
	fields: Readonly<Record<string, Value>>,
	record: RecordType,
	at: Place,
	session: Session,
): void {
	const value = fields[record.key];
	if (typeof value === "string" && value !== "") return;
	const written = own(raw, record.key);
	const bare = isMap(written) ? own(written, "value") : written;
	const mistyped = !isUnknown(bare) && typeof bare !== "string";
	const misspelt = Object.keys(raw).some(
		(name) => nearest(name, [record.key]) !== undefined && !record.fields.some(({ id }) => id === name),
	);
	if (!mistyped && !misspelt) session.report("facts/missing-key", at, { path: at.path, key: record.key });
}
