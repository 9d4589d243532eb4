import { and, FALSE, fromValue, type Kleene, or, TRUE } from "../base/kleene.ts";
import { dispatch, type Kernel, type KernelTable } from "../model/kernel.ts";
import type { Executor, NormOutcome, Outcomes } from "../model/outcome.ts";
import type { ApplicabilityPart, Ladder, Norm, Pack, Position, Requirement } from "../model/pack.ts";
import type { Situation, Value } from "../model/situation.ts";
import { type Bound, combinations } from "./combinations.ts";
import { breachedBy, elementOutcome, holdsForSome, type RequirementTruth, tally } from "./outcomes.ts";
import { AGGREGATES } from "./reference/aggregates.ts";
import { ARITHMETIC } from "./reference/arithmetic.ts";
import { CHOICE } from "./reference/choice.ts";
import { type Environment, truthOf } from "./reference/environment.ts";
import { LEAVES } from "./reference/leaves.ts";
import { LOGIC } from "./reference/logic.ts";
import { MOMENTS } from "./reference/moments.ts";
import { QUANTIFIERS } from "./reference/quantifiers.ts";

/** The meaning of every kernel operation: the oracle that all other executors are compared with. */
const REFERENCE: KernelTable<Value, [environment: Environment]> = {
	...LEAVES,
	...LOGIC,
	...ARITHMETIC,
	...MOMENTS,
	...QUANTIFIERS,
	...AGGREGATES,
	...CHOICE,
};

/** What an expression means in an environment; its parts are asked of the environment. */
export const meaningOf = (node: Kernel, environment: Environment): Value => dispatch(REFERENCE, node, environment);

/** An environment without variables, in which breaches are answered by `breached`. */
export function environmentOf(situation: Situation, breached: (norm: string) => Kleene): Environment {
	return bindTo(situation, breached, new Map());
}

function bindTo(
	situation: Situation,
	breached: (norm: string) => Kleene,
	variables: ReadonlyMap<string, Bound>,
): Environment {
	const environment: Environment = {
		situation,
		breached,
		value: (node: Kernel) => meaningOf(node, environment),
		bound: (variable) => variables.get(variable),
		bind: (variable, bound) => bindTo(situation, breached, new Map(variables).set(variable, bound)),
	};
	return environment;
}

/** Evaluates a pack by the definitions: slow and obvious. */
export function referenceExecutor(pack: Pack): Executor {
	return { name: "reference", run: (situation) => evaluateIn(pack, (breached) => environmentOf(situation, breached)) };
}

/** The same in an environment of somebody else's, who is told how breaches are answered. */
export function evaluateIn(pack: Pack, environmentFor: (breached: (norm: string) => Kleene) => Environment): Outcomes {
	const outcomes = new Map<string, NormOutcome>();
	const norms = new Map<string, Norm>(pack.norms.map((norm) => [norm.id, norm]));
	const outcomeOf = (norm: Norm): NormOutcome => {
		const known = outcomes.get(norm.id) ?? evaluateNorm(norm, environment);
		outcomes.set(norm.id, known);
		return known;
	};
	// Breach references are acyclic, so asking for another norm's outcome ends.
	const environment = environmentFor((id) => {
		const norm = norms.get(id);
		return norm === undefined ? FALSE : breachedBy(outcomeOf(norm).possible);
	});
	return {
		norms: pack.norms.map(outcomeOf),
		positions: pack.positions.map((position) => evaluatePosition(position, environment)),
		ladders: pack.ladders.map((ladder) => evaluateLadder(ladder, environment)),
	};
}

/** The outcome of one norm, in an environment without variables. */
export function evaluateNorm(norm: Norm, environment: Environment): NormOutcome {
	const all = tally();
	for (const { bound, optional } of combinations(norm.forEach, environment.situation)) {
		const inner = bindAll(norm.forEach, bound, environment);
		const outcome = elementOutcome(conjunction(norm.applies, inner), () =>
			norm.requirements.map((requirement) => requirementTruth(requirement, inner)),
		);
		if (optional) all.addOptional(outcome);
		else all.add(outcome);
	}
	const { possible, elements, conflict } = all.result();
	return { norm: norm.id, possible, elements: norm.forEach.length === 0 ? undefined : elements, conflict };
}

/** The environment in which one element of a norm is evaluated. */
export function bindAll(bindings: Norm["forEach"], bound: readonly Bound[], environment: Environment): Environment {
	return bound.reduce<Environment>((outer, each, index) => {
		const binding = bindings[index];
		return binding === undefined ? outer : outer.bind(binding.variable, each);
	}, environment);
}

/** A: whether every part of it holds. */
export function conjunction(parts: readonly ApplicabilityPart[], environment: Environment): Kleene {
	return parts.map((part) => truthOf(environment, part.condition)).reduce(and, TRUE);
}

export function requirementTruth(requirement: Requirement, environment: Environment): RequirementTruth {
	return {
		guard: truthOf(environment, requirement.guard),
		met: truthOf(environment, requirement.met),
		open: truthOf(environment, requirement.open),
		breached: truthOf(environment, requirement.breached),
	};
}

/** Whether a position holds, for at least one element. */
export function evaluatePosition(position: Position, environment: Environment): Kleene {
	let known: Kleene = FALSE;
	let optionally: Kleene = FALSE;
	for (const { bound, optional } of combinations(position.forEach, environment.situation)) {
		const applies = conjunction(position.applies, bindAll(position.forEach, bound, environment));
		if (optional) optionally = or(optionally, applies);
		else known = or(known, applies);
	}
	return holdsForSome(known, optionally);
}

/** Whether each step of a ladder is open, by the norms whose breach opens it. */
export function evaluateLadder(ladder: Ladder, environment: Environment): readonly (readonly Kleene[])[] {
	const environments =
		ladder.on.length === 0 ? [environment] : ladder.on.map((norm) => environment.bind(ladder.variable, norm));
	return ladder.steps.map((step) => environments.map((each) => fromValue(each.value(step.condition))));
}
