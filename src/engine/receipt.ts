import type { BearerId, ParameterId, ReadingId } from "../base/brand.ts";
import { mergeCalendars } from "../base/time/calendar.ts";
import { formatInstant } from "../base/time/format.ts";
import type { LiteralValue } from "../model/kernel.ts";
import type { Calendar, Pack } from "../model/pack.ts";
import type { Receipt } from "../model/report.ts";
import { valueText } from "./explain/text.ts";

/** What went into an evaluation, apart from the pack. */
export interface Evaluated {
	/** Of the engine. */
	readonly version: string;
	readonly facts: Receipt["facts"];
	readonly config?: Receipt["config"];
	/** The user's; they take the place of the pack's calendars of the same id. */
	readonly calendars: readonly Calendar[];
	/** Milliseconds. */
	readonly asOf: number;
	readonly bearer: BearerId;
	readonly adopted: {
		readonly readings: ReadonlyMap<ReadingId, string>;
		readonly parameters: ReadonlyMap<ParameterId, LiteralValue>;
	};
}

/** Everything that is needed to repeat an evaluation, in an order that does not depend on how it was asked for. */
export function receiptOf({ manifest, parameters, readings }: Pack, evaluated: Evaluated): Receipt {
	const { id, version, edition, digest, zone } = manifest;
	const { adopted, config } = evaluated;
	return {
		version: evaluated.version,
		pack: { id, version, edition, digest },
		facts: evaluated.facts,
		...(config && { config }),
		calendars: mergeCalendars(manifest.calendars, evaluated.calendars)
			.map((calendar) => ({ id: calendar.id, digest: calendar.digest }))
			.sort((left, right) => (left.id < right.id ? -1 : 1)),
		asOf: formatInstant(evaluated.asOf, zone),
		bearer: evaluated.bearer,
		adopted: {
			readings: Object.fromEntries(
				readings.flatMap((reading) => {
					const option = adopted.readings.get(reading.id);
					return option === undefined ? [] : [[reading.id, option]];
				}),
			),
			parameters: Object.fromEntries(
				parameters.flatMap((parameter) => {
					const value = adopted.parameters.get(parameter.id);
					return value === undefined ? [] : [[parameter.id, valueText(value, parameter.sort, zone, parameter.type)]];
				}),
			),
		},
	};
}
