import { dispatch, type Kernel, type KernelTable } from "../../model/kernel.ts";
import type { Norm, Pack } from "../../model/pack.ts";
import type { Timeline } from "../../model/situation.ts";
import type { Inputs } from "./inputs.ts";
import { AGGREGATES } from "./operations/aggregates.ts";
import { ARITHMETIC } from "./operations/arithmetic.ts";
import { CHOICE } from "./operations/choice.ts";
import { LEAVES } from "./operations/leaves.ts";
import { LOGIC } from "./operations/logic.ts";
import { MOMENTS } from "./operations/moments.ts";
import { QUANTIFIERS } from "./operations/quantifiers.ts";
import { breachedTerms, normTerms, type OutcomeTerms } from "./outcomes.ts";
import type { BoundTerms, Scope } from "./scope.ts";
import { createTables, type Tables } from "./tables.ts";
import { type Builder, createBuilder, createDefinitions, NO, YES } from "./terms.ts";
import { createTime, type TimeTerms } from "./time.ts";
import type { Symbolic, TruthTerms } from "./values.ts";

/** Every kernel operation as terms. */
const TERMS: KernelTable<Symbolic, [scope: Scope]> = {
	...LEAVES,
	...LOGIC,
	...ARITHMETIC,
	...MOMENTS,
	...QUANTIFIERS,
	...AGGREGATES,
	...CHOICE,
};

/** What all formulas about a pack share, whichever situation they speak of. */
export interface Foundation {
	readonly pack: Pack;
	readonly build: Builder;
	readonly tables: Tables;
	readonly time: TimeTerms;
	readonly timeline: Timeline;
}

export function createFoundation(pack: Pack, timeline: Timeline): Foundation {
	const build = createBuilder(createDefinitions());
	const tables = createTables();
	return { pack, build, tables, timeline, time: createTime(build, tables, timeline, pack.manifest) };
}

/** A pack about one situation of terms. */
export interface Encoding extends Foundation {
	readonly inputs: Inputs;
	/** No variable is bound. */
	readonly scope: Scope;
	/** The same, where whether norms are breached is answered otherwise. */
	scopeWith(breached: (norm: string) => TruthTerms): Scope;
	/** Of a norm of the pack. */
	outcome(norm: string): OutcomeTerms;
	/** Of any norm, for one that is somewhat different from a norm of the pack. */
	outcomeOf(norm: Norm): OutcomeTerms;
}

export function encode(foundation: Foundation, inputs: Inputs): Encoding {
	const { pack, build } = foundation;
	const norms = new Map<string, Norm>(pack.norms.map((norm) => [norm.id, norm]));
	const outcomes = new Map<string, OutcomeTerms>();

	const scopeWith = (breached: (norm: string) => TruthTerms): Scope => openScope(foundation, inputs, breached);
	const scope = scopeWith((id) => {
		const norm = norms.get(id);
		return norm ? breachedTerms(outcome(id), build) : { sort: "truth", surely: NO, surelyNot: YES };
	});

	// Breach references are acyclic, so asking for another norm's outcome ends.
	const outcome = (id: string): OutcomeTerms => {
		const found = outcomes.get(id) ?? normTerms(norms.get(id) as Norm, scope);
		outcomes.set(id, found);
		return found;
	};
	return { ...foundation, inputs, scope, scopeWith, outcome, outcomeOf: (norm) => normTerms(norm, scope) };
}

/** A scope without variables. */
function openScope({ build, tables, time }: Foundation, inputs: Inputs, breached: (norm: string) => TruthTerms): Scope {
	const known = new WeakMap<Kernel, Map<string, Symbolic>>();
	const scopeOf = (variables: ReadonlyMap<string, BoundTerms>): Scope => {
		const key = JSON.stringify([...variables].sort(([left], [right]) => (left < right ? -1 : 1)));
		const scope: Scope = {
			build,
			inputs,
			tables,
			time,
			value(node) {
				const byScope = known.get(node) ?? new Map<string, Symbolic>();
				known.set(node, byScope);
				const value = byScope.get(key) ?? dispatch(TERMS, node, scope);
				byScope.set(key, value);
				return value;
			},
			bound: (variable) => variables.get(variable),
			bind: (variable, bound) => scopeOf(new Map(variables).set(variable, bound)),
			breached,
		};
		return scope;
	};
	return scopeOf(new Map());
}
