import type { FactId } from "../../base/brand.ts";
import { FALSE, type Kleene } from "../../base/kleene.ts";
import { PHANTOM, sourceOf } from "../../evaluate/combinations.ts";
import { breachedBy, elementOutcome } from "../../evaluate/outcomes.ts";
import { bindAll, conjunction, environmentOf, evaluateNorm, requirementTruth } from "../../evaluate/reference.ts";
import { type Possible, SATISFIED } from "../../model/outcome.ts";
import type { Norm, Pack } from "../../model/pack.ts";
import type { Situation, Value } from "../../model/situation.ts";
import { candidatesFor } from "./candidates.ts";
import { askedAt, orderOfVocabulary } from "./facts-of.ts";
import type { Instance } from "./instances.ts";
import { isLeaf, leafPath } from "./leaves.ts";
import { type Branch, partsOf } from "./parts.ts";
import type { Scope, Subject } from "./scope.ts";
import { valueText } from "./text.ts";

/** A change of conduct. */
export interface Change {
	readonly path: string;
	/** As a person would write it. */
	readonly from: string;
	readonly to: string;
}

/** What would satisfy a norm, for one of its elements. */
export type Compliance =
	| { readonly kind: "satisfied" }
	/** A smallest set of changes of conduct that surely does. */
	| { readonly kind: "changes"; readonly changes: readonly Change[] }
	/** No change of up to three facts of conduct does; `past`: what has happened, or not happened in time, breaches it. */
	| { readonly kind: "nothing"; readonly past: boolean };

const MOST_CHANGES = 3;
const MOST_TRIALS = 2000;

/** One value that one leaf could be given. */
interface Option {
	readonly path: string;
	readonly from: Value;
	readonly to: Value;
	readonly change: Change;
}

/** Searches for the fewest changes of conduct, of what the norm rests on, that satisfy it; each is tried by the reference evaluator. */
export function complianceOf(norm: Norm, instance: Instance, subject: Subject): Compliance {
	if (satisfies(norm, instance, [], subject)) return { kind: "satisfied" };
	const options = optionsOf(norm, instance.scope, subject);
	let trials = 0;
	for (let size = 1; size <= MOST_CHANGES; size++) {
		for (const chosen of choicesOf(options, size)) {
			if (++trials > MOST_TRIALS) return nothing(norm, instance.scope);
			if (satisfies(norm, instance, chosen, subject)) {
				return { kind: "changes", changes: chosen.map(({ change }) => change) };
			}
		}
	}
	return nothing(norm, instance.scope);
}

function nothing(norm: Norm, scope: Scope): Compliance {
	return { kind: "nothing", past: norm.requirements.some(({ breached }) => scope.value(breached) === true) };
}

/** Every choice of one option each for `size` different leaves, in order. */
function* choicesOf(options: readonly (readonly Option[])[], size: number, from = 0): Generator<readonly Option[]> {
	if (size === 0) yield [];
	if (size === 0) return;
	for (let leaf = from; leaf <= options.length - size; leaf++) {
		for (const option of options[leaf] ?? []) {
			for (const others of choicesOf(options, size - 1, leaf + 1)) yield [option, ...others];
		}
	}
}

/** For each leaf of conduct that the norm rests on, the values it could be given; in the order of the vocabulary. */
function optionsOf(norm: Norm, scope: Scope, subject: Subject): readonly (readonly Option[])[] {
	const { pack } = subject;
	const leaves = new Map<string, Branch>();
	for (const node of conditionsOf(norm)) collectReachable({ node, scope }, leaves);
	const order = orderOfVocabulary(pack);
	const place = (path: string): number => order.get(askedAt(path, pack)?.key ?? "") ?? 0;
	const paths = [...leaves.keys()].sort((one, other) => place(one) - place(other));
	return paths
		.map((path) => optionsAt(path, leaves.get(path) as Branch, norm, subject))
		.filter((each) => each.length > 0);
}

const conditionsOf = (norm: Norm) => [
	...norm.applies.map(({ condition }) => condition),
	...norm.requirements.flatMap(({ guard, met, open, breached }) => [guard, met, open, breached]),
];

function collectReachable(branch: Branch, leaves: Map<string, Branch>): void {
	const path = isLeaf(branch.node) ? leafPath(branch) : undefined;
	if (path !== undefined) leaves.set(path, branch);
	for (const part of partsOf(branch)) collectReachable(part, leaves);
}

function optionsAt(path: string, { node, scope }: Branch, norm: Norm, subject: Subject): readonly Option[] {
	const { pack } = subject;
	const asked = askedAt(path, pack);
	if (asked === undefined || asked.kind === "list" || asked.entry.mark !== "conduct" || !("sort" in node)) return [];
	const { type } = asked.entry;
	const from = scope.value(node);
	const text = (value: Value): string => valueText(value, node.sort, pack.manifest.zone, type);
	const given = subject.details.leaf(path)?.given ?? text(from);
	return candidatesFor(type, from, norm, subject).map((to) => ({
		path,
		from,
		to,
		change: { path, from: given, to: text(to) },
	}));
}

function satisfies(norm: Norm, instance: Instance, changes: readonly Option[], subject: Subject): boolean {
	const situation = changes.reduce(
		(before, { path, to }) => withValue(before, path, to, subject.pack),
		subject.situation,
	);
	return outcomeIn(situation, norm, instance, subject.pack) === SATISFIED;
}

/** What the element can be in a changed situation: breaches of other norms are looked at anew. */
function outcomeIn(situation: Situation, norm: Norm, instance: Instance, pack: Pack): Possible {
	const known = new Map<string, Kleene>();
	const top = environmentOf(situation, (id) => {
		const other = pack.norms.find((candidate) => candidate.id === id);
		const truth = known.get(id) ?? (other === undefined ? FALSE : breachedBy(evaluateNorm(other, top).possible));
		known.set(id, truth);
		return truth;
	});
	const bound = norm.forEach.map((binding, position) => {
		const item = sourceOf(binding, situation).items[instance.places[position] ?? -1];
		return item ?? PHANTOM;
	});
	const environment = bindAll(norm.forEach, bound, top);
	const requirements = () => norm.requirements.map((requirement) => requirementTruth(requirement, environment));
	return elementOutcome(conjunction(norm.applies, environment), requirements).possible;
}

/** The situation in which the leaf at this path has this value. */
function withValue(situation: Situation, path: string, value: Value, pack: Pack): Situation {
	const asked = askedAt(path, pack);
	if (asked?.kind === "field") {
		const id = asked.list.id;
		const list = situation.lists.get(id);
		if (list === undefined) return situation;
		const items = list.items.with(asked.index, { ...list.items[asked.index], [asked.entry.id]: value });
		return { ...situation, lists: new Map(situation.lists).set(id, { ...list, items }) };
	}
	if (asked?.key === path) return { ...situation, facts: new Map(situation.facts).set(path as FactId, value) };
	const fact = (asked?.key ?? path) as FactId;
	const key = path.slice(fact.length + 1, -1).replaceAll(", ", ",");
	const cells = new Map(situation.cells.get(fact)).set(key, value);
	return { ...situation, cells: new Map(situation.cells).set(fact, cells) };
}
