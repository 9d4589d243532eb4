import type { CauseCode } from "../../model/report.ts";
import { SIGNATURE_KEYS } from "../../model/surface.ts";
import type { Type } from "../../model/types.ts";
import { inside, named, type Place } from "./place.ts";
import type { Session } from "./session.ts";
import { readSurfaceValue, type ValueContext } from "./surface-value.ts";
import { isMap, isUnknown, own } from "./words.ts";

/** Who stands for a value, and of which instant it speaks. Inherited by everything below the place where it is written. */
export interface Provenance {
	readonly attributed: boolean;
	/** Signed after `asOf`, or no longer valid then: whatever the value says, it is unknown. */
	readonly void?: CauseCode;
	readonly observedAt: number;
}

export interface Unwrapped {
	readonly raw: unknown;
	readonly at: Place;
	readonly provenance: Provenance;
}

/** `{value: yes, by: li.na, on: 2025-01-10, …}` as its value and its provenance; a bare value as it stands. */
export function unwrap(raw: unknown, at: Place, inherited: Provenance, session: Session): Unwrapped {
	if (!isMap(raw) || !SIGNATURE_KEYS.some((key) => Object.hasOwn(raw, key))) {
		return { raw, at, provenance: inherited };
	}
	checkKeys(raw, at, SIGNATURE_KEYS, session);
	if (!Object.hasOwn(raw, "value")) session.report("facts/missing-value", at, { path: at.path });
	return { raw: own(raw, "value"), at: inside(at, "value"), provenance: provenanceOf(raw, at, inherited, session) };
}

/** Reports every key of a map that means nothing there. */
export function checkKeys(
	map: Readonly<Record<string, unknown>>,
	at: Place,
	allowed: readonly string[],
	session: Session,
): void {
	for (const name of Object.keys(map)) {
		if (allowed.includes(name)) continue;
		session.report(
			"facts/unknown-key",
			inside(at, name),
			{ path: at.path, name, allowed },
			session.suggest(name, allowed),
		);
	}
}

function provenanceOf(
	map: Readonly<Record<string, unknown>>,
	at: Place,
	inherited: Provenance,
	session: Session,
): Provenance {
	for (const key of ["basis", "evidence"]) readTexts(own(map, key), named(at, key), session);
	const by = readTexts(own(map, "by"), named(at, "by"), session);
	const on = readPart(own(map, "on"), OCCASION, named(at, "on"), session);
	const expires = readPart(own(map, "expires"), DATE, named(at, "expires"), session);
	const observedAt = readObservedAt(own(map, "observed_at"), named(at, "observed_at"), session) ?? inherited.observedAt;
	if (!by && on === undefined && expires === undefined) return { ...inherited, observedAt };
	const later = isMoment(on) && on.lo > session.asOf;
	const expired = typeof expires === "number" && session.asOf > session.timeline.endOfDay(expires);
	const reason: CauseCode | undefined = later ? "attributed-later" : expired ? "expired" : undefined;
	return { attributed: by || inherited.attributed, observedAt, ...(reason && { void: reason }) };
}

/** The instant of which a value speaks; a bare date is its end, or `asOf` where that comes before. Undefined where nothing is said. */
export function readObservedAt(raw: unknown, at: Place, session: Session): number | undefined {
	const moment = readPart(raw, OCCASION, at, session);
	if (!isMoment(moment)) return undefined;
	return moment.lo <= session.asOf && session.asOf <= moment.hi ? session.asOf : moment.hi;
}

const DATE: Type = { kind: "date" };
const OCCASION: Type = { kind: "occurrence" };

const isMoment = (value: unknown): value is { readonly lo: number; readonly hi: number } =>
	typeof value === "object" && value !== null && "lo" in value;

/** A date or a time that belongs to a signature. Here `not yet` and `done` are no answers. */
function readPart(raw: unknown, type: Type, at: Place, session: Session): unknown {
	if (isUnknown(raw)) return undefined;
	const reading = readSurfaceValue(raw, type, valueContext(session, session.asOf));
	const isTime = reading.ok && (type.kind === "date" || /^\d/.test(String(raw)));
	if (isTime) return reading.value;
	const hint = type.kind === "date" ? "write a date as `2024-03-01`" : "write `2024-03-01` or `2024-03-01T08:00`";
	const expected = type.kind === "date" ? "a date" : "a date, with or without a time";
	const problem = reading.ok ? { kind: "wrong-type" as const, found: `\`${String(raw)}\`` } : reading.problem;
	session.reportValue(at, { hint, ...problem, expected });
	return undefined;
}

/** Whether a text is given. A list of texts is one for `basis` and `evidence`, and nothing that is unknown is. */
function readTexts(raw: unknown, at: Place, session: Session): boolean {
	if (isUnknown(raw)) return false;
	const texts: readonly unknown[] = Array.isArray(raw) && !at.path.endsWith(".by") ? raw : [raw];
	for (const text of texts) {
		if (typeof text === "string" && text.trim() !== "") continue;
		const reading = readSurfaceValue(text, { kind: "text" }, valueContext(session, session.asOf));
		const found = reading.ok ? "empty" : reading.problem.found;
		session.reportValue(at, {
			kind: "wrong-type",
			hint: "write a text",
			...(!reading.ok && reading.problem),
			expected: "a text",
			found,
		});
		return false;
	}
	return true;
}

export function valueContext(session: Session, observedAt: number): ValueContext {
	const { pack, timeline, asOf, vocabulary } = session;
	return { zone: pack.manifest.zone, timeline, asOf, observedAt, choices: vocabulary.choices };
}
