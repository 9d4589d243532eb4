import type { Kleene } from "../base/kleene.ts";
import { FALSE } from "../base/kleene.ts";
import { parseInstant } from "../base/time/parse.ts";
import { adopt } from "../engine/adoption.ts";
import { readFacts } from "../engine/facts/read-facts.ts";
import { breachedBy } from "../evaluate/outcomes.ts";
import type { Environment } from "../evaluate/reference/environment.ts";
import { environmentOf, evaluateNorm } from "../evaluate/reference.ts";
import type { Kernel } from "../model/kernel.ts";
import type { NormOutcome } from "../model/outcome.ts";
import type { Norm, Pack } from "../model/pack.ts";
import type { Situation } from "../model/situation.ts";
import { type Found, type Written, write } from "./facts.ts";

/** What the reference evaluator says of a situation, as far as it is asked. */
export interface Judge {
	readonly environment: Environment;
	outcome(norm: string): NormOutcome;
	/** Of a norm that is somewhat different from one of the pack. */
	outcomeOf(norm: Norm): NormOutcome;
}

export function judge(pack: Pack, situation: Situation): Judge {
	const norms = new Map<string, Norm>(pack.norms.map((norm) => [norm.id, norm]));
	const outcomes = new Map<string, NormOutcome>();
	const breached = (id: string): Kleene => (norms.has(id) ? breachedBy(outcome(id).possible) : FALSE);
	const environment = environmentOf(situation, breached);
	const outcome = (id: string): NormOutcome => {
		const known = outcomes.get(id) ?? evaluateNorm(norms.get(id) as Norm, environment);
		outcomes.set(id, known);
		return known;
	};
	return { environment, outcome, outcomeOf: (norm) => evaluateNorm(norm, environment) };
}

/** What somebody claims about a situation. */
export type Claim = (judge: Judge) => boolean;

export type Replay =
	| { readonly believed: true; readonly written: Written }
	| { readonly believed: false; readonly reason: string; readonly written: Written };

/**
 * Writes down what a solver found, reads it as any facts file is read, and asks the reference evaluator whether the claim holds.
 * What the claim does not need is left out first.
 */
export function replay(pack: Pack, found: Found, claim: Claim): Replay {
	const whole = tryOut(pack, found, claim);
	if (!whole.believed) return whole;
	return tryOut(
		pack,
		lessOf(found, (less) => tryOut(pack, less, claim).believed),
		claim,
	);
}

function tryOut(pack: Pack, found: Found, claim: Claim): Replay {
	const written = write(found, pack);
	const read = readBack(pack, found, written);
	if ("reason" in read) return { believed: false, reason: read.reason, written };
	if (claim(judge(pack, read.situation))) return { believed: true, written };
	return { believed: false, reason: "the reference evaluator does not confirm it", written };
}

/** What a pack understands of what was written down. */
export function readBack(
	pack: Pack,
	found: Found,
	written: Written,
): { readonly situation: Situation } | { readonly reason: string } {
	const { adopted, problems } = adopt(pack, {
		suggested: found.suggested ?? false,
		readings: found.readings,
		parameters: found.parameters,
	});
	if (problems.length > 0) return { reason: "what it adopts cannot be adopted" };
	const asOf = parseInstant(written.flags[1] ?? "", pack.manifest.zone);
	if (!asOf.ok) return { reason: "its moment cannot be written down" };
	const { situation, diagnostics } = readFacts(pack, written.facts, {
		asOf: asOf.value,
		bearer: found.bearer as Situation["bearer"],
		adopted,
		calendars: [],
		surelyFalse,
	});
	const [mistake] = diagnostics.filter(({ severity }) => severity === "error");
	return mistake ? { reason: `its facts are not accepted: ${mistake.message}` } : { situation };
}

const surelyFalse = (condition: Kernel, situation: Situation): boolean =>
	environmentOf(situation, () => FALSE).value(condition) === false;

/** The same without what plays no part, tried one by one. */
export function lessOf(found: Found, holds: (less: Found) => boolean): Found {
	let current = found;
	const dropEach = <Part>(parts: readonly Part[], without: (part: Part) => Found): void => {
		for (const part of parts) {
			const less = without(part);
			if (holds(less)) current = less;
		}
	};
	dropEach(
		found.lists.flatMap(({ list, places }) => places.map((place) => ({ list, place }))),
		({ list, place }) => withoutElement(current, list, place),
	);
	dropEach(found.readings, (part) => ({ ...current, readings: current.readings.filter((each) => each !== part) }));
	dropEach(found.parameters, (part) => ({
		...current,
		parameters: current.parameters.filter((each) => each !== part),
	}));
	dropEach(found.values, (part) => ({ ...current, values: current.values.filter((each) => each !== part) }));
	dropEach(found.lists, ({ list }) => ({ ...current, lists: current.lists.filter((each) => each.list !== list) }));
	return current;
}

const withoutElement = (found: Found, list: string, place: number): Found => ({
	...found,
	values: found.values.filter((value) => {
		const at = value.place;
		return at.kind !== "field" || at.list !== list || at.place !== place;
	}),
	lists: found.lists.map((each) =>
		each.list === list ? { ...each, places: each.places.filter((taken) => taken !== place) } : each,
	),
});
