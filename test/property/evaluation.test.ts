import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { environmentOf, referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Kernel } from "../../src/model/kernel.ts";
import { NOT_APPLICABLE, type NormOutcome, type Outcomes } from "../../src/model/outcome.ts";
import type { Norm, Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";
import { expression, NO_VARIABLES } from "../helpers/generate/expressions.ts";
import { pack } from "../helpers/generate/packs.ts";
import { learning, situation } from "../helpers/generate/situations.ts";
import { NORMS, SORTS } from "../helpers/generate/universe.ts";
import { budget } from "../helpers/runs.ts";
import { isValueOf } from "../helpers/sorts.ts";

const run = (regulation: Pack, facts: Situation): Outcomes => referenceExecutor(regulation).run(facts);

/** Everything that a run decides: possible outcomes as sets, truths as sets of what they can become. */
function possibilities({ norms, positions, ladders }: Outcomes): readonly number[] {
	const truths = [...positions, ...ladders.flat(2)].map((truth) => [1, 3, 2][truth] ?? 0);
	return [...norms.map(({ possible }) => possible), ...truths];
}

function expectNotWider(more: Outcomes, less: Outcomes): void {
	const wider = possibilities(less);
	for (const [index, possible] of possibilities(more).entries()) expect(possible & ~(wider[index] ?? 0)).toBe(0);
}

describe("learning", () => {
	test("never widens what is possible, and so never changes what is decided", () => {
		fc.assert(
			fc.property(pack(), learning(), (regulation, { more, less }) => {
				expectNotWider(run(regulation, more), run(regulation, less));
			}),
			budget("learning"),
		);
	});

	test("to the end gives what was possible before", () => {
		fc.assert(
			fc.property(pack(), learning(), (regulation, { complete, less }) => {
				expectNotWider(run(regulation, complete), run(regulation, less));
			}),
			budget("completion"),
		);
	});

	test("never undoes a conflict", () => {
		fc.assert(
			fc.property(pack(), learning(), (regulation, { more, less }) => {
				const later = run(regulation, more).norms;
				for (const [index, { conflict }] of run(regulation, less).norms.entries()) {
					if (conflict) expect(later[index]?.conflict).toBe(true);
				}
			}),
			budget("conflicts"),
		);
	});

	test("never widens what one element can be", () => {
		fc.assert(
			fc.property(pack(), learning(), (regulation, { more, less }) => {
				const later = run(regulation, more).norms;
				for (const [index, norm] of run(regulation, less).norms.entries()) {
					// Of a product, forgetting elements changes which combination comes at which place.
					if ((regulation.norms[index] as Norm).forEach.length !== 1) continue;
					for (const [place, possible] of (norm.elements ?? []).entries()) {
						expect((later[index]?.elements?.[place] ?? 0) & ~possible).toBe(0);
					}
				}
			}),
			budget("elements"),
		);
	});
});

describe("an expression", () => {
	const expressions = fc
		.constantFrom(...SORTS)
		.chain((sort) => fc.tuple(fc.constant(sort), expression(sort, 4, NO_VARIABLES)));

	test("always has a value of its sort, or is unknown", () => {
		fc.assert(
			fc.property(expressions, situation(), ([sort, node], facts) => {
				const value = environmentOf(facts, () => 1).value(node);
				expect(isValueOf(sort, value)).toBe(true);
			}),
			budget("totality", 2),
		);
	});
});

describe("a norm", () => {
	const byId = ({ norms }: Outcomes) => new Map(norms.map((outcome) => [outcome.norm, outcome]));

	test("that is added changes no other outcome", () => {
		fc.assert(
			fc.property(pack(), situation(), (regulation, facts) => {
				// No norm asks for the breach of the last one.
				const last = NORMS[regulation.norms.length - 1];
				const without = {
					...regulation,
					norms: regulation.norms.filter(({ id }) => id !== last),
					ladders: [],
					positions: [],
				};
				const withIt = byId(run(regulation, facts));
				for (const outcome of run(without, facts).norms) expect(withIt.get(outcome.norm)).toStrictEqual(outcome);
			}),
			budget("addition"),
		);
	});

	test("may stand anywhere among the others", () => {
		fc.assert(
			fc.property(pack(), situation(), (regulation, facts) => {
				const reversed = run({ ...regulation, norms: regulation.norms.toReversed() }, facts);
				expect(byId(reversed)).toStrictEqual(byId(run(regulation, facts)));
			}),
			budget("order"),
		);
	});

	test("gets nothing new but not-applicable from an exception without a replacement", () => {
		const conditions = expression("truth", 3, NO_VARIABLES);
		fc.assert(
			fc.property(pack(), conditions, situation(), (regulation, condition, facts) => {
				const before = run(regulation, facts).norms;
				const after = run(withException(regulation, condition), facts).norms;
				for (const [index, outcome] of after.entries()) {
					if (isTarget(regulation.norms[index] as Norm)) expectOnlyNotApplicable(outcome, before[index] as NormOutcome);
				}
			}),
			budget("exceptions"),
		);
	});

	/** Element by element: where an element no longer applies, a better one may be what makes up the norm's outcome. */
	function expectOnlyNotApplicable(after: NormOutcome, before: NormOutcome): void {
		const former = before.elements ?? [before.possible];
		for (const [index, possible] of (after.elements ?? [after.possible]).entries()) {
			const allowed = former[index] ?? 0;
			// Conditions that exclude one another leave nothing to be; what does not apply has no such conditions.
			if (allowed !== 0) expect(possible & ~(allowed | NOT_APPLICABLE)).toBe(0);
		}
	}

	/** The first norm asks for no breach, so that its outcome depends on nothing but its own conditions. */
	const isTarget = (norm: Norm): boolean => norm.id === NORMS[0];

	function withException(regulation: Pack, condition: Kernel): Pack {
		const exception = { part: "exception" as const, condition: { op: "not" as const, operand: condition } };
		const norms = regulation.norms.map((norm) =>
			isTarget(norm) ? { ...norm, applies: [...norm.applies, exception] } : norm,
		);
		return { ...regulation, norms };
	}
});

describe("the order of facts", () => {
	const reversed = <Key, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> => new Map([...map].toReversed());

	test("changes nothing", () => {
		fc.assert(
			fc.property(pack(), situation(), (regulation, facts) => {
				const other = {
					...facts,
					facts: reversed(facts.facts),
					cells: new Map([...facts.cells].map(([fact, cells]) => [fact, reversed(cells)])),
					lists: reversed(facts.lists),
					parameters: reversed(facts.parameters),
				};
				expect(run(regulation, other)).toStrictEqual(run(regulation, facts));
			}),
			budget("facts"),
		);
	});
});
