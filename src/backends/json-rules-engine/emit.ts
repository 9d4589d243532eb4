import { inOrderOfBreaches } from "../../evaluate/breaches.ts";
import type { Kernel } from "../../model/kernel.ts";
import type { Norm, Pack } from "../../model/pack.ts";
import type { Condition, Decision, Rails, Rule, RulesDocument } from "./document.ts";
import { railsOf } from "./emit-conditions.ts";
import { termOf } from "./emit-terms.ts";
import type { Emitter, Term } from "./emitter.ts";

/** Formulas whose text is longer than this are named instead of being repeated. */
const LONGEST_REPEATED = 160;

/** A pack as rules for json-rules-engine: plain data, to be run with the support module (`operators.ts`). */
export function emitRules(pack: Pack): RulesDocument {
	const { emitter, conditions } = newEmitter();
	const rules = [
		...pack.norms.flatMap((norm, index) => rulesOf(`norms[${index}]`, norm.id, normConditions(norm), emitter)),
		...pack.positions.flatMap(({ id, applies }, index) =>
			rulesOf(`positions[${index}]`, id, partConditions(applies), emitter),
		),
		...pack.ladders.flatMap(({ id, steps }, index) => rulesOf(`ladders[${index}]`, id, stepConditions(steps), emitter)),
	];
	return {
		format: 1,
		pack: { id: pack.manifest.id, version: pack.manifest.version },
		conditions: Object.fromEntries(conditions),
		rules,
		norms: pack.norms.map(({ id, forEach, applies, requirements }) => ({
			id,
			forEach,
			applies: applies.length,
			requirements: requirements.length,
		})),
		positions: pack.positions.map(({ forEach, applies }) => ({ forEach, applies: applies.length })),
		ladders: pack.ladders.map(({ on, variable, steps }) => ({ on, variable, steps: steps.length })),
		order: inOrderOfBreaches(pack.norms),
		unsupported: [],
	};
}

type Named = readonly (readonly [name: string, condition: Kernel])[];

const partConditions = (parts: Norm["applies"]): Named =>
	parts.map(({ condition }, index) => [`applies[${index}]`, condition]);

const normConditions = ({ applies, requirements }: Norm): Named => [
	...partConditions(applies),
	...requirements.flatMap((requirement, index) =>
		(["guard", "met", "open", "breached"] as const).map(
			(name) => [`requirements[${index}].${name}`, requirement[name]] as const,
		),
	),
];

const stepConditions = (steps: readonly { readonly condition: Kernel }[]): Named =>
	steps.map(({ condition }, index) => [`steps[${index}]`, condition]);

/** For each condition the rule that fires where it is surely true, and the one where it is surely false. */
function rulesOf(subject: string, id: string, conditions: Named, emitter: Emitter): readonly Rule[] {
	return conditions.flatMap(([condition, node]) => {
		const { surely, surelyNot } = emitter.rails(node);
		return [
			ruleOf(id, surely, { subject, condition, is: true }),
			ruleOf(id, surelyNot, { subject, condition, is: false }),
		];
	});
}

/** A rule's own condition is an `all`, whatever it holds. */
function ruleOf(id: string, condition: Condition, params: Decision): Rule {
	const conditions: Condition = "all" in condition || "any" in condition ? condition : { all: [condition] };
	const name = `${id} ${params.condition} ${params.is ? "surely true" : "surely false"}`;
	return { name, conditions, event: { type: "decided", params } };
}

function newEmitter() {
	const rails = new Map<Kernel, Rails>();
	const terms = new Map<Kernel, Term>();
	const names = new Map<string, string>();
	const conditions: (readonly [name: string, condition: Condition])[] = [];
	const share = (condition: Condition): Condition => {
		const text = JSON.stringify(condition);
		if (text.length <= LONGEST_REPEATED) return condition;
		const name = names.get(text) ?? `condition-${names.size}`;
		if (!names.has(text)) conditions.push([name, condition]);
		names.set(text, name);
		return { condition: name };
	};
	const emitter: Emitter = {
		rails: (node) => remember(rails, node, () => railsOf(node, emitter)),
		term: (node) => remember(terms, node, () => termOf(node, emitter)),
		shared(node) {
			const { surely, surelyNot } = emitter.rails(node);
			return { surely: share(surely), surelyNot: share(surelyNot) };
		},
	};
	return { emitter, conditions };
}

function remember<Result>(known: Map<Kernel, Result>, node: Kernel, make: () => Result): Result {
	const result = known.get(node) ?? make();
	known.set(node, result);
	return result;
}
