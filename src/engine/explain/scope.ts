import type { Kleene } from "../../base/kleene.ts";
import type { Bound } from "../../evaluate/combinations.ts";
import type { Environment } from "../../evaluate/reference/environment.ts";
import { meaningOf } from "../../evaluate/reference.ts";
import type { SituationDetails } from "../../model/details.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import type { Pack } from "../../model/pack.ts";
import type { Situation, Value } from "../../model/situation.ts";

/** What every explanation starts from. Breaches are those that the executor found. */
export interface Subject {
	readonly pack: Pack;
	readonly situation: Situation;
	readonly details: SituationDetails;
	breached(norm: string): Kleene;
}

/** Where an expression is explained: what its variables are bound to, and where that stands in the facts. */
export interface Scope {
	readonly subject: Subject;
	readonly environment: Environment;
	/** `incidents[0]`; undefined for what stands nowhere: a menu member, or an element that may not exist. */
	placeOf(variable: string): string | undefined;
	value(node: Kernel): Value;
	bind(binding: Binding, bound: Bound, index: number): Scope;
}

export function topScope(subject: Subject): Scope {
	return scopeOf(subject, new Map(), new Map());
}

function scopeOf(subject: Subject, bounds: ReadonlyMap<string, Bound>, places: ReadonlyMap<string, string>): Scope {
	const environment = remembering(subject, bounds);
	return {
		subject,
		environment,
		placeOf: (variable) => places.get(variable),
		value: (node) => environment.value(node),
		bind(binding, bound, index) {
			const inner = new Map(places);
			inner.delete(binding.variable);
			if ("list" in binding && index >= 0) inner.set(binding.variable, `${binding.list}[${index}]`);
			return scopeOf(subject, new Map(bounds).set(binding.variable, bound), inner);
		},
	};
}

/** The reference evaluator's environment, but each expression is evaluated once: an explanation asks at every level. */
function remembering(subject: Subject, bounds: ReadonlyMap<string, Bound>): Environment {
	// Made when it is needed: there may be an environment for each of many thousand elements.
	let known: Map<Kernel, Value> | undefined;
	const environment: Environment = {
		situation: subject.situation,
		breached: subject.breached,
		bound: (variable) => bounds.get(variable),
		bind: (variable, bound) => remembering(subject, new Map(bounds).set(variable, bound)),
		value(node) {
			known ??= new Map();
			if (known.has(node)) return known.get(node);
			const value = meaningOf(node, environment);
			known.set(node, value);
			return value;
		},
	};
	return environment;
}
