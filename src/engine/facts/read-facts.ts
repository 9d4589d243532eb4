import type { BearerId, ParameterId, ReadingId } from "../../base/brand.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { mergeCalendars } from "../../base/time/calendar.ts";
import { parseDate } from "../../base/time/parse.ts";
import { createTimeline } from "../../base/time/timeline.ts";
import type { SituationDetails } from "../../model/details.ts";
import { EVER, type Kernel, type LiteralValue } from "../../model/kernel.ts";
import type { Calendar, Pack } from "../../model/pack.ts";
import type { Situation, Timeline } from "../../model/situation.ts";
import { WHOLE_FILE } from "./place.ts";
import { type Gathered, readGroup } from "./read-group.ts";
import { type Locate, openSession, type Session } from "./session.ts";

export interface FactsOptions {
	/** Milliseconds. */
	readonly asOf: number;
	readonly bearer: BearerId;
	/** The instant of which the file speaks where it does not say so itself; default: `asOf`. */
	readonly observedAt?: number;
	readonly adopted: {
		readonly readings: ReadonlyMap<ReadingId, string>;
		readonly parameters: ReadonlyMap<ParameterId, LiteralValue>;
	};
	/** The user's; they take the place of the pack's calendars of the same id. */
	readonly calendars: readonly Calendar[];
	/** Judgements that nobody signed are unknown. */
	readonly requireAttributed?: boolean;
	/** Where the value at these keys and indices stands in the text of the file. */
	readonly locate?: Locate;
	/** Whether a constraint of the vocabulary surely fails. Without it constraints are not checked. */
	readonly surelyFalse?: (condition: Kernel, situation: Situation) => boolean;
}

export interface FactsReading {
	readonly situation: Situation;
	readonly details: SituationDetails;
	/** Every mistake. What a mistake concerns reads as unknown, so the rest can still be looked at. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads plain values as facts of a pack, strictly: whatever is not understood is a diagnostic, nothing is dropped, nothing is
 * guessed. Never throws, whatever the values are.
 */
export function readFacts(pack: Pack, raw: unknown, options: FactsOptions): FactsReading {
	const { manifest } = pack;
	const calendars = mergeCalendars(manifest.calendars, options.calendars);
	const timeline = createTimeline(manifest.zone, manifest.counting, calendars);
	const session = openSession(pack, timeline, options);
	const gathered = gather(raw, options.observedAt ?? options.asOf, session);
	const situation: Situation = {
		asOf: options.asOf,
		bearer: options.bearer,
		facts: gathered.facts,
		cells: gathered.cells,
		lists: gathered.lists,
		parameters: bindParameters(pack, options.adopted.parameters, timeline),
		readings: new Map(options.adopted.readings),
		timeline,
	};
	checkConstraints(situation, options, session);
	return { situation, details: detailsOf(gathered, session), diagnostics: session.diagnostics };
}

/** Objects of a program, unlike parsed text, can throw when they are looked at. */
function gather(raw: unknown, observedAt: number, session: Session): Gathered {
	try {
		return readGroup(raw, observedAt, session);
	} catch (error) {
		const reason = error instanceof Error ? error.message : "looking at a value failed";
		session.report("facts/unreadable", WHOLE_FILE, { reason });
		return readGroup({}, observedAt, session);
	}
}

/** Enacted values from their days on; an adopted one at all times. */
function bindParameters(
	pack: Pack,
	adopted: ReadonlyMap<ParameterId, LiteralValue>,
	timeline: Timeline,
): Situation["parameters"] {
	const bound = new Map<ParameterId, { from: number; value: LiteralValue }[]>();
	for (const { id, enacted } of pack.parameters) {
		const choice = adopted.get(id);
		const values = enacted.map(({ from, value }) => ({ from: instantOf(from, timeline), value }));
		if (choice !== undefined) bound.set(id, [{ from: EVER, value: choice }]);
		else if (values.length > 0)
			bound.set(
				id,
				values.sort((left, right) => left.from - right.from),
			);
	}
	return bound;
}

function instantOf(date: string, timeline: Timeline): number {
	const day = parseDate(date);
	return day.ok ? timeline.startOfDay(day.value) : EVER;
}

function checkConstraints(situation: Situation, { surelyFalse }: FactsOptions, session: Session): void {
	if (!surelyFalse) return;
	for (const { id, condition, message } of session.pack.vocabulary.constraints) {
		if (!surelyFalse(condition, situation)) continue;
		session.report("facts/constraint", WHOLE_FILE, { constraint: id, message: message.en });
	}
}

function detailsOf({ service }: Gathered, session: Session): SituationDetails {
	return { leaf: session.leaf, unsigned: session.unsigned(), service, warnings: session.warnings };
}
