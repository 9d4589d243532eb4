import { ANY_MOMENT } from "../../model/kernel.ts";
import type { CauseCode } from "../../model/report.ts";
import type { Value } from "../../model/situation.ts";
import type { Type } from "../../model/types.ts";
import type { Place } from "./place.ts";
import { type Provenance, unwrap, valueContext } from "./provenance.ts";
import type { Session } from "./session.ts";
import { readSurfaceValue, type ValueReading } from "./surface-value.ts";

/** What an unknown of this type is in a situation. */
export const unknownOf = (type: Type): Value =>
	type.kind === "occurrence" || type.kind === "instant" ? ANY_MOMENT : undefined;

/** One typed value: a scalar fact, a field of an element, a cell. Reports what is wrong, and then reads as unknown. */
export function readLeaf(raw: unknown, type: Type, at: Place, inherited: Provenance, session: Session): Value {
	const inner = unwrap(raw, at, inherited, session);
	return readBare(inner.raw, type, inner.at, inner.provenance, session);
}

/** Like `readLeaf`, for a value whose signature has been read already. */
export function readBare(raw: unknown, type: Type, at: Place, provenance: Provenance, session: Session): Value {
	const reading = readSurfaceValue(raw, type, valueContext(session, provenance.observedAt));
	if (!reading.ok) session.reportValue(at, reading.problem);
	else if (reading.afterAsOf) reportLater(raw, at, session);
	const judged = type.kind === "boolean" && type.judged;
	const reason = reasonOf(reading, judged, provenance, session);
	session.record(at, {
		...(typeof raw === "string" && { given: raw.trim() }),
		...((typeof raw === "number" || typeof raw === "boolean") && { given: String(raw) }),
		...(reason && { reason }),
		judged,
		attributed: provenance.attributed,
		...(provenance.observedAt !== session.asOf && { observedAt: provenance.observedAt }),
	});
	const usable = reading.ok && reading.value !== undefined && !(reason && VOIDING.has(reason));
	return usable ? reading.value : unknownOf(type);
}

/** With these the value counts for nothing; the other reasons only say why it is less certain than it could be. */
const VOIDING: ReadonlySet<CauseCode> = new Set(["attributed-later", "expired", "unattributed"]);

function reasonOf(
	reading: ValueReading,
	judged: boolean,
	provenance: Provenance,
	session: Session,
): CauseCode | undefined {
	if (!reading.ok || reading.value === undefined) return undefined;
	if (provenance.void) return provenance.void;
	if (judged && session.requireAttributed && !provenance.attributed) return "unattributed";
	return reading.reason;
}

function reportLater(raw: unknown, at: Place, session: Session): void {
	session.report("facts/time-after-as-of", at, {
		path: at.path,
		found: `\`${String(raw).trim()}\``,
		asOf: session.quote(session.asOf),
	});
}
