import type { NormId } from "../../base/brand.ts";
import { and, FALSE, type Kleene, or, TRUE, toValue, UNKNOWN } from "../../base/kleene.ts";
import { combinations } from "../../evaluate/combinations.ts";
import { breachedBy, elementOutcome, holdsForSome, tally } from "../../evaluate/outcomes.ts";
import type { Binding } from "../../model/kernel.ts";
import type { NormOutcome, Outcomes } from "../../model/outcome.ts";
import type { Situation } from "../../model/situation.ts";
import { type Decision, FRAME, isPlainName, type LadderPlan, type NormPlan, type RulesDocument } from "./document.ts";
import { createFrame } from "./support/create-frame.ts";
import { FACTS } from "./support/facts.ts";
import type { Frame } from "./support/frame.ts";
import { OPERATORS } from "./support/operators.ts";

export { FACTS, OPERATORS };

/** As much of json-rules-engine as is used here. */
export interface RulesEngine {
	addOperator(name: string, operator: (left: unknown, right: unknown) => boolean): unknown;
	addFact(name: string, compute: (params: object, almanac: Almanac) => unknown, options: { cache: boolean }): unknown;
	setCondition(name: string, condition: object): unknown;
	addRule(rule: object): unknown;
	run(facts: Record<string, unknown>): Promise<{ readonly events: readonly { readonly params?: unknown }[] }>;
}

interface Almanac {
	factValue(fact: string): Promise<unknown>;
}

/** The class `Engine` of json-rules-engine 7.3. */
export type EngineClass = new (rules: never[], options: object) => RulesEngine;

/** Which conditions are surely true and surely false, by name. */
type Decisions = ReadonlyMap<string, Kleene>;

/** Runs the exported rules in json-rules-engine, and puts the results of the rules together. */
export function createEngine(Engine: EngineClass, document: RulesDocument) {
	const engines = new Map<string, RulesEngine>();
	for (const rule of document.rules) {
		const { subject } = rule.event.params;
		const engine = engines.get(subject) ?? prepare(new Engine([], OPTIONS), document);
		engines.set(subject, engine);
		// The engine keeps and changes what it is given.
		engine.addRule(structuredClone(rule));
	}
	let previous: Promise<unknown> = Promise.resolve();
	return {
		/** Runs of one engine must not overlap, so that each waits for the one before it. */
		run(situation: Situation): Promise<Outcomes> {
			const run = previous.then(() => evaluate(document, engines, situation));
			previous = run.catch(() => undefined);
			return run;
		},
	};
}

const OPTIONS = {
	allowUndefinedFacts: true,
	/** No rule uses a path; this keeps the default resolver, which interprets paths as programs, out of reach. */
	pathResolver: (value: object, path: string) =>
		Object.hasOwn(value, path) ? (value as Record<string, unknown>)[path] : undefined,
};

function prepare(engine: RulesEngine, { conditions }: RulesDocument): RulesEngine {
	for (const [name, operator] of Object.entries(OPERATORS)) engine.addOperator(name, operator);
	for (const [name, compute] of Object.entries(FACTS)) {
		const ofRun = async (params: object, almanac: Almanac) =>
			compute(params as never, (await almanac.factValue(FRAME)) as Frame);
		engine.addFact(name, ofRun, { cache: false });
	}
	for (const [name, condition] of Object.entries(conditions)) {
		engine.setCondition(
			name,
			structuredClone("all" in condition || "any" in condition ? condition : { all: [condition] }),
		);
	}
	return engine;
}

async function evaluate(
	document: RulesDocument,
	engines: ReadonlyMap<string, RulesEngine>,
	situation: Situation,
): Promise<Outcomes> {
	const outcomes = new Map<string, NormOutcome>();
	const frame = createFrame({
		situation,
		conditions: document.conditions,
		breached(norm) {
			const outcome = outcomes.get(norm);
			return toValue(outcome === undefined ? FALSE : breachedBy(outcome.possible));
		},
	});
	const decide = (subject: string, inner: Frame) => runRules(engines.get(subject), inner);
	for (const index of document.order) {
		const plan = document.norms[index];
		if (plan !== undefined) outcomes.set(plan.id, await normOutcome(plan, `norms[${index}]`, frame, decide));
	}
	const positions: Kleene[] = [];
	for (const [index, { forEach, applies }] of document.positions.entries()) {
		positions.push(await positionHolds(forEach, applies, `positions[${index}]`, frame, decide));
	}
	const ladders: (readonly (readonly Kleene[])[])[] = [];
	for (const [index, ladder] of document.ladders.entries()) {
		ladders.push(await ladderSteps(ladder, `ladders[${index}]`, frame, decide));
	}
	return { norms: document.norms.map(({ id }) => outcomes.get(id) as NormOutcome), positions, ladders };
}

type Decide = (subject: string, frame: Frame) => Promise<Decisions>;

/** One run of json-rules-engine. Events come in no particular order, so they are looked up by what they decide. */
async function runRules(engine: RulesEngine | undefined, frame: Frame): Promise<Decisions> {
	if (engine === undefined) return new Map();
	// The rules ask for a fact by its own name only if it is a truth, and cannot be taken for one that is computed.
	const named = [...frame.situation.facts].filter(([id, value]) => typeof value === "boolean" && isPlainName(id));
	const facts = Object.fromEntries(named);
	const { events } = await engine.run({ ...facts, [FRAME]: frame });
	return new Map(
		events.map(({ params }) => {
			const { condition, is } = params as Decision;
			return [condition, is ? TRUE : FALSE];
		}),
	);
}

/** The frames of all combinations of what something is evaluated for. */
function framesOf(forEach: readonly Binding[], frame: Frame) {
	return [...combinations(forEach, frame.situation)].map(({ bound, optional }) => ({
		optional,
		inner: bound.reduce<Frame>((outer, each, index) => {
			const binding = forEach[index];
			return binding === undefined ? outer : outer.bind(binding.variable, each);
		}, frame),
	}));
}

const decided = (decisions: Decisions, condition: string): Kleene => decisions.get(condition) ?? UNKNOWN;

const appliesIn = (decisions: Decisions, parts: number): Kleene =>
	Array.from({ length: parts }, (_, index) => decided(decisions, `applies[${index}]`)).reduce(and, TRUE);

async function normOutcome(plan: NormPlan, subject: string, frame: Frame, decide: Decide): Promise<NormOutcome> {
	const all = tally();
	for (const { inner, optional } of framesOf(plan.forEach, frame)) {
		const decisions = await decide(subject, inner);
		const outcome = elementOutcome(appliesIn(decisions, plan.applies), () =>
			Array.from({ length: plan.requirements }, (_, index) => ({
				guard: decided(decisions, `requirements[${index}].guard`),
				met: decided(decisions, `requirements[${index}].met`),
				open: decided(decisions, `requirements[${index}].open`),
				breached: decided(decisions, `requirements[${index}].breached`),
			})),
		);
		if (optional) all.addOptional(outcome);
		else all.add(outcome);
	}
	const { possible, elements, conflict } = all.result();
	return { norm: plan.id as NormId, possible, elements: plan.forEach.length === 0 ? undefined : elements, conflict };
}

async function positionHolds(
	forEach: readonly Binding[],
	parts: number,
	subject: string,
	frame: Frame,
	decide: Decide,
): Promise<Kleene> {
	let known: Kleene = FALSE;
	let optionally: Kleene = FALSE;
	for (const { inner, optional } of framesOf(forEach, frame)) {
		const applies = appliesIn(await decide(subject, inner), parts);
		if (optional) optionally = or(optionally, applies);
		else known = or(known, applies);
	}
	return holdsForSome(known, optionally);
}

async function ladderSteps(
	{ on, variable, steps }: LadderPlan,
	subject: string,
	frame: Frame,
	decide: Decide,
): Promise<readonly (readonly Kleene[])[]> {
	const frames = on.length === 0 ? [frame] : on.map((norm) => frame.bind(variable, norm));
	const decisions: Decisions[] = [];
	for (const inner of frames) decisions.push(await decide(subject, inner));
	return Array.from({ length: steps }, (_, index) => decisions.map((each) => decided(each, `steps[${index}]`)));
}
