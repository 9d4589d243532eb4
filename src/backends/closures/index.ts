import { FALSE, type Kleene, TRUE, UNKNOWN } from "../../base/kleene.ts";
import { combinations } from "../../evaluate/combinations.ts";
import { breachedBy, elementOutcome, holdsForSome, tally } from "../../evaluate/outcomes.ts";
import { dispatch, type Kernel, type KernelOf, type KernelTable, type Moment } from "../../model/kernel.ts";
import type { Executor, NormOutcome } from "../../model/outcome.ts";
import type { ApplicabilityPart, Ladder, Norm, Pack, Position, Requirement } from "../../model/pack.ts";
import type { Situation } from "../../model/situation.ts";
import { sortOf } from "../../model/sort.ts";
import { ARITHMETIC } from "./arithmetic.ts";
import { CHOICE } from "./choice.ts";
import { type Compiler, type Frame, represent, type Scope, type Thunk } from "./frame.ts";
import { LEAVES } from "./leaves.ts";
import { LOGIC } from "./logic.ts";
import { MOMENTS } from "./moments.ts";
import { QUANTIFIERS } from "./quantifiers.ts";

const COMPILATIONS: KernelTable<Thunk<unknown>, [scope: Scope, compiler: Compiler]> = {
	...LEAVES,
	...LOGIC,
	...ARITHMETIC,
	...MOMENTS,
	...QUANTIFIERS,
	...CHOICE,
};

const TOP: Scope = new Map();

/** Compiles a pack, loaded as data, into closures: fast, and without generating code. */
export function closuresExecutor(pack: Pack): Executor {
	const program = compile(pack);
	return {
		name: "closures",
		run(situation) {
			const frame = program.frame(situation);
			return {
				norms: program.norms.map((_, index) => program.outcome(frame, index)),
				positions: program.positions.map((position) => position(frame)),
				ladders: program.ladders.map((ladder) => ladder(frame)),
			};
		},
	};
}

function compile(pack: Pack) {
	const { compiler, facts, slots } = newCompiler(pack);
	const norms = pack.norms.map((norm) => compileNorm(norm, compiler));
	const positions = pack.positions.map((position) => compilePosition(position, compiler));
	const ladders = pack.ladders.map((ladder) => compileLadder(ladder, compiler));
	const outcome = (frame: Frame, index: number): NormOutcome => {
		const known = frame.outcomes[index];
		if (known !== undefined) return known;
		const evaluated = (norms[index] as Thunk<NormOutcome>)(frame);
		frame.outcomes[index] = evaluated;
		return evaluated;
	};
	const frame = (situation: Situation): Frame => {
		const self: Frame = {
			situation,
			asOf: { lo: situation.asOf, hi: situation.asOf },
			facts: facts().map(({ fact, sort }) => represent(sort, situation.facts.get(fact))),
			slots: new Array(slots()).fill(undefined),
			outcomes: new Array(norms.length).fill(undefined),
			breached: (index) => breachedBy(outcome(self, index).possible),
		};
		return self;
	};
	return { norms, positions, ladders, outcome, frame };
}

function newCompiler(pack: Pack) {
	const indices = new Map<string, number>(pack.norms.map((norm, index) => [norm.id, index]));
	const facts = new Map<string, { readonly index: number; readonly node: KernelOf<"fact"> }>();
	let slots = 0;
	const any = (node: Kernel, scope: Scope) => dispatch(COMPILATIONS, node, scope, compiler);
	/** A well-formed pack never asks for an expression as a sort that it does not have. */
	const compiler: Compiler = {
		any,
		truth: (node, scope) => (sortOf(node) === "truth" ? (any(node, scope) as Thunk<Kleene>) : () => UNKNOWN),
		number: (node, scope) => any(node, scope) as Thunk<number | undefined>,
		text: (node, scope) => any(node, scope) as Thunk<string | undefined>,
		moment: (node, scope) => any(node, scope) as Thunk<Moment>,
		factSlot(node) {
			const key = `${node.sort} ${node.fact}`;
			const known = facts.get(key) ?? { index: facts.size, node };
			facts.set(key, known);
			return known.index;
		},
		newSlot: () => slots++,
		normIndex: (norm) => indices.get(norm) ?? -1,
	};
	return { compiler, facts: () => [...facts.values()].map(({ node }) => node), slots: () => slots };
}

/** Binds the variables of one combination, and says what is in scope then. */
function compileBindings(bindings: Norm["forEach"], compiler: Compiler) {
	const slots = bindings.map(() => compiler.newSlot());
	const scope = new Map(bindings.map((binding, index) => [binding.variable, slots[index] as number]));
	const bind = (frame: Frame, bound: readonly Frame["slots"][number][]) => {
		for (const [index, slot] of slots.entries()) frame.slots[slot] = bound[index];
	};
	return { scope, bind };
}

function compileNorm(norm: Norm, compiler: Compiler): Thunk<NormOutcome> {
	const { scope, bind } = compileBindings(norm.forEach, compiler);
	const applies = compileConjunction(norm.applies, scope, compiler);
	const requirements = norm.requirements.map((requirement) => compileRequirement(requirement, scope, compiler));
	return (frame) => {
		const all = tally();
		for (const { bound, optional } of combinations(norm.forEach, frame.situation)) {
			bind(frame, bound);
			const outcome = elementOutcome(applies(frame), () => requirements.map((requirement) => requirement(frame)));
			if (optional) all.addOptional(outcome);
			else all.add(outcome);
		}
		const { possible, elements, conflict } = all.result();
		return { norm: norm.id, possible, elements: norm.forEach.length === 0 ? undefined : elements, conflict };
	};
}

function compileRequirement(requirement: Requirement, scope: Scope, compiler: Compiler) {
	const guard = compiler.truth(requirement.guard, scope);
	const met = compiler.truth(requirement.met, scope);
	const open = compiler.truth(requirement.open, scope);
	const breached = compiler.truth(requirement.breached, scope);
	return (frame: Frame) => ({
		guard: guard(frame),
		met: met(frame),
		open: open(frame),
		breached: breached(frame),
	});
}

function compileConjunction(parts: readonly ApplicabilityPart[], scope: Scope, compiler: Compiler): Thunk<Kleene> {
	return compiler.truth({ op: "and", operands: parts.map((part) => part.condition) }, scope);
}

function compilePosition(position: Position, compiler: Compiler): Thunk<Kleene> {
	const { scope, bind } = compileBindings(position.forEach, compiler);
	const applies = compileConjunction(position.applies, scope, compiler);
	return (frame) => {
		let known: Kleene = FALSE;
		let optionally: Kleene = FALSE;
		for (const { bound, optional } of combinations(position.forEach, frame.situation)) {
			bind(frame, bound);
			const truth = applies(frame);
			if (truth === TRUE && !optional) return TRUE;
			if (optional) optionally = Math.max(optionally, truth) as Kleene;
			else known = Math.max(known, truth) as Kleene;
		}
		return holdsForSome(known, optionally);
	};
}

function compileLadder(ladder: Ladder, compiler: Compiler): Thunk<readonly (readonly Kleene[])[]> {
	const slot = compiler.newSlot();
	const scope: Scope = ladder.on.length === 0 ? TOP : new Map([[ladder.variable, slot]]);
	const steps = ladder.steps.map((step) => compiler.truth(step.condition, scope));
	const norms: readonly (string | undefined)[] = ladder.on.length === 0 ? [undefined] : ladder.on;
	return (frame) =>
		steps.map((step) =>
			norms.map((norm) => {
				frame.slots[slot] = norm;
				return step(frame);
			}),
		);
}
