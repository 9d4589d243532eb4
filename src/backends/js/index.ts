import { childrenOf } from "../../model/children.ts";
import { dispatch, type Kernel, type KernelOf } from "../../model/kernel.ts";
import type { ApplicabilityPart, Ladder, Norm, Pack, Position, Requirement } from "../../model/pack.ts";
import { EMISSIONS, sourceText } from "./emissions.ts";
import { type Emitter, quote, REPRESENT, type Scope } from "./emitter.ts";
import { RUNTIME } from "./runtime.ts";

/** Expressions with more operations than this become functions of their own: V8 gives up on optimising big ones. */
const LARGEST_EXPRESSION = 150;

/**
 * The text of a plain module that exports `run(situation)`: an evaluator of this pack and no other, without dependencies
 * and without `eval`. The same pack gives the same text everywhere.
 */
export function emitEvaluator(pack: Pack): string {
	const module = newModule(pack);
	const norms = pack.norms.map((norm) => emitNorm(norm, module));
	const positions = pack.positions.map((position) => emitPosition(position, module));
	const ladders = pack.ladders.map((ladder) => emitLadder(ladder, module));
	const indices = pack.norms.map((norm, index) => `[${quote(norm.id)}, ${index}]`);
	return [
		RUNTIME,
		...module.declarations,
		`const FACTS = (facts) => ${listText(module.factTexts())};`,
		`const INDICES = new Map(${listText(indices)});`,
		`const NORMS = ${listText(norms)};`,
		`const POSITIONS = ${listText(positions)};`,
		`const LADDERS = ${listText(ladders)};`,
		"",
	].join("\n");
}

const listText = (items: readonly string[]): string =>
	items.length === 0 ? "[]" : `[\n${items.map((item) => `\t${item},\n`).join("")}]`;

interface Module extends Emitter {
	readonly declarations: readonly string[];
	/** A function of the module: `run`, then what its variables are bound to. */
	define(kind: string, parameters: readonly string[], body: string): string;
	factTexts(): readonly string[];
}

function newModule(pack: Pack): Module {
	const indices = new Map<string, number>(pack.norms.map((norm, index) => [norm.id, index]));
	const facts = new Map<string, { readonly index: number; readonly node: KernelOf<"fact"> }>();
	const constants = new Map<string, string>();
	const declarations: string[] = [];
	let variables = 0;
	const module: Module = {
		declarations,
		newVariable: () => `each${variables++}`,
		normIndex: (norm) => indices.get(norm),
		constant(text) {
			const known = constants.get(text);
			if (known !== undefined) return known;
			const name = `constant${constants.size}`;
			constants.set(text, name);
			declarations.push(`const ${name} = ${text};`);
			return name;
		},
		define(kind, parameters, body) {
			const name = `${kind}${declarations.length}`;
			declarations.push(`function ${name}(${["run", ...parameters].join(", ")}) {\n${body}}`);
			return name;
		},
		factIndex(node) {
			const key = `${node.sort} ${node.fact}`;
			const known = facts.get(key) ?? { index: facts.size, node };
			facts.set(key, known);
			return known.index;
		},
		factTexts: () => [...facts.values()].map(({ node }) => `${REPRESENT[node.sort]}(facts.get(${quote(node.fact)}))`),
		expression(node, scope) {
			const text = dispatch(EMISSIONS, node, scope, module);
			if (sizeOf(node) <= LARGEST_EXPRESSION || !isBoundary(node)) return text;
			const parameters = [...new Set(scope.values())];
			const name = module.define("part", parameters, `\treturn ${text};\n`);
			return `${name}(${["run", ...parameters].join(", ")})`;
		},
	};
	return module;
}

const sizes = new WeakMap<Kernel, number>();

/** How many operations an expression has, those that stand in functions of their own not counted. */
function sizeOf(node: Kernel): number {
	const known = sizes.get(node);
	if (known !== undefined) return known;
	const { outer, inner } = childrenOf(node);
	const parts = [...outer, ...inner].map(sizeOf).filter((size) => size <= LARGEST_EXPRESSION);
	const size = parts.reduce((total, each) => total + each, 1);
	sizes.set(node, size);
	return size;
}

/** Leaves are never worth a function. */
const isBoundary = (node: Kernel): boolean => childrenOf(node).outer.length + childrenOf(node).inner.length > 0;

/** The variables of what something is evaluated for, and the loop over all their combinations. */
function emitLoop(bindings: Norm["forEach"], module: Module) {
	const variables = bindings.map(() => module.newVariable());
	const scope: Scope = new Map(bindings.map((binding, index) => [binding.variable, variables[index] as string]));
	const loop = (visit: (optional: string) => string): string => {
		let text = visit(bindings.length === 0 ? "false" : "optional");
		for (const [index, binding] of [...bindings.entries()].reverse()) {
			const outer = index === 0 ? "false" : "optional";
			text = `visit(${sourceText(binding, module)}, ${outer}, (${variables[index]}, optional) => ${text})`;
		}
		return text;
	};
	return { variables: [...new Set(scope.values())], scope, loop };
}

function emitNorm(norm: Norm, module: Module): string {
	const { variables, scope, loop } = emitLoop(norm.forEach, module);
	const parts = norm.applies.map((part) => module.expression(part.condition, scope));
	const body = [
		"\tlet applies = 3;\n",
		...parts.map((part) => `\tapplies &= ${part};\n\tif (applies === 0) return 1;\n`),
		"\tlet possible = applies === 3 ? 0 : 1;\n\tlet sure = 0;\n",
		...norm.requirements.map((requirement) => requirementText(requirement, scope, module)),
		"\treturn applies === 3 && sure > 1 ? possible | CONFLICT : possible;\n",
	];
	const element = module.define("element", variables, body.join(""));
	const call = `${element}(${["run", ...variables].join(", ")})`;
	const visits = loop((optional) => `add(tally, ${call}, ${optional})`);
	const result = `outcomeOf(${quote(norm.id)}, tally, ${norm.forEach.length > 0})`;
	return module.define("norm", [], `\tconst tally = newTally();\n\t${visits};\n\treturn ${result};\n`);
}

const conjunctionText = (parts: readonly ApplicabilityPart[], scope: Scope, module: Module): string =>
	module.expression({ op: "and", operands: parts.map((part) => part.condition) }, scope);

function requirementText({ guard, met, open, breached }: Requirement, scope: Scope, module: Module): string {
	const text = (node: Kernel): string => module.expression(node, scope);
	const outcomes = `(${text(met)} ? 2 : 0) | (${text(open)} ? 4 : 0) | (${text(breached)} ? 8 : 0)`;
	const strikes = module.newVariable();
	const lines = [
		`const ${strikes} = ${text(guard)};`,
		`if (${strikes} === 3) sure++;`,
		`if (${strikes}) possible |= ${outcomes};`,
	];
	return lines.map((line) => `\t${line}\n`).join("");
}

function emitPosition(position: Position, module: Module): string {
	const { variables, scope, loop } = emitLoop(position.forEach, module);
	const element = module.define(
		"applies",
		variables,
		`\treturn ${conjunctionText(position.applies, scope, module)};\n`,
	);
	const call = `${element}(${["run", ...variables].join(", ")})`;
	const visits = loop((optional) => `(holds |= ${optional} ? ${call} & 1 : ${call})`);
	return module.define("position", [], `\tlet holds = 0;\n\t${visits};\n\treturn holds;\n`);
}

function emitLadder(ladder: Ladder, module: Module): string {
	const variable = module.newVariable();
	const scope: Scope = ladder.on.length === 0 ? new Map() : new Map([[ladder.variable, variable]]);
	const steps = ladder.steps.map((step) =>
		module.define("step", [variable], `\treturn ${module.expression(step.condition, scope)};\n`),
	);
	const on = ladder.on.length === 0 ? "[undefined]" : quote(ladder.on);
	return `{ on: ${on}, steps: [${steps.join(", ")}] }`;
}
