import { FALSE, UNKNOWN } from "../base/kleene.ts";
import { conjunction, environmentOf } from "../evaluate/reference.ts";
import type { ApplicabilityPart, Pack } from "../model/pack.ts";
import type { Situation } from "../model/situation.ts";

/**
 * Whether the facts decide if the regulation reaches the service: for every norm of the bearer its scope holds, or surely
 * does not. Where no scope is stated it is enough that the norms are in force: then only facts can have switched them off.
 * Without norms nothing is decided.
 */
export function scopeDecided(pack: Pack, situation: Situation): boolean {
	const norms = pack.norms.filter((norm) => norm.bearers.includes(situation.bearer));
	// A scope never refers to a breach: it comes before every duty.
	const environment = environmentOf(situation, () => UNKNOWN);
	const truthOf = (parts: readonly ApplicabilityPart[]) => conjunction(parts, environment);
	return (
		norms.length > 0 &&
		norms.every(({ applies }) => {
			const scope = applies.filter(({ part }) => part === "scope");
			if (scope.length > 0) return truthOf(scope) !== UNKNOWN;
			return truthOf(applies.filter(({ part }) => part === "in force")) !== FALSE;
		})
	);
}
