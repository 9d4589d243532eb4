import type { Norm, Pack } from "../../model/pack.ts";
import type { Finding } from "../../model/report.ts";
import type { Value } from "../../model/situation.ts";
import type { Subject } from "./scope.ts";
import { valueText } from "./text.ts";

/** The parameters and readings that a finding rests on, as they were adopted; null: not adopted. */
export function restsOn(norm: Norm, { pack, situation }: Subject): Finding["restsOn"] {
	const parameters = norm.restsOn.parameters.map((id) => {
		const dated = situation.parameters.get(id) ?? [];
		// Before its first date a value is not yet in force, but it is what was adopted.
		const current = dated.findLast(({ from }) => from <= situation.asOf) ?? dated[0];
		return [id, current === undefined ? null : parameterText(id, current.value, pack)] as const;
	});
	const readings = norm.restsOn.readings.map((id) => [id, situation.readings.get(id) ?? null] as const);
	return { parameters: Object.fromEntries(parameters), readings: Object.fromEntries(readings) };
}

/** The value of a parameter as a person writes it: `24 hours`. */
export function parameterText(id: string, value: Value, pack: Pack): string {
	const parameter = pack.parameters.find((candidate) => candidate.id === id);
	return valueText(value, parameter?.sort ?? "text", pack.manifest.zone, parameter?.type);
}
