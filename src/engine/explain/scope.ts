import type { Kleene } from "../../base/kleene.ts";
import type { Bound } from "../../evaluate/combinations.ts";
import type { Environment } from "../../evaluate/reference/environment.ts";
import { meaningOf } from "../../evaluate/reference.ts";
import type { SituationDetails } from "../../model/details.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import type { Pack } from "../../model/pack.ts";
import type { Situation, Value } from "../../model/situation.ts";
import { freeVariables } from "../../model/variables.ts";

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

const tops = new WeakMap<Subject, Scope>();

/** The scope without variables: one for each subject, so that what it has evaluated is known everywhere. */
export function topScope(subject: Subject): Scope {
	const top = tops.get(subject) ?? scopeOf(subject, remembering(subject, NOTHING), new Map());
	tops.set(subject, top);
	return top;
}

function scopeOf(subject: Subject, environment: Environment, places: ReadonlyMap<string, string>): Scope {
	return {
		subject,
		environment,
		placeOf: (variable) => places.get(variable),
		value: (node) => environment.value(node),
		bind(binding, bound, index) {
			const inner = new Map(places);
			inner.delete(binding.variable);
			if ("list" in binding && index >= 0) inner.set(binding.variable, `${binding.list}[${index}]`);
			return scopeOf(subject, environment.bind(binding.variable, bound), inner);
		},
	};
}

/** The variables of an environment, and the environment around it. */
interface Bounds {
	readonly values: ReadonlyMap<string, Bound>;
	/** The variable that is bound here, and not yet in `outer`. */
	readonly variable?: string;
	readonly outer?: Environment;
}

const MOST_REMEMBERED = 1000;

const NOTHING: Bounds = { values: new Map() };

/**
 * The reference evaluator's environment, but each expression is evaluated once, and where it does not depend on the
 * innermost variable it is evaluated outside: an explanation asks at every level, and for every element.
 */
function remembering(subject: Subject, { values, variable, outer }: Bounds): Environment {
	// Made when they are needed: there may be an environment for each of many thousand elements.
	let known: Map<Kernel, Value> | undefined;
	let inner: Map<string, Map<Bound, Environment>> | undefined;
	const environment: Environment = {
		situation: subject.situation,
		breached: subject.breached,
		bound: (name) => values.get(name),
		bind(name, bound) {
			inner ??= new Map();
			const ofName = inner.get(name) ?? new Map<Bound, Environment>();
			inner.set(name, ofName);
			const made =
				ofName.get(bound) ??
				remembering(subject, { values: new Map(values).set(name, bound), variable: name, outer: environment });
			// Of a long list each element is asked about seldom, and all of them together would take much room.
			if (ofName.size < MOST_REMEMBERED) ofName.set(bound, made);
			return made;
		},
		value(node) {
			if (outer && variable !== undefined && !freeVariables(node).has(variable)) return outer.value(node);
			known ??= new Map();
			if (known.has(node)) return known.get(node);
			const value = meaningOf(node, environment);
			known.set(node, value);
			return value;
		},
	};
	return environment;
}
