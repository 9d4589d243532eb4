import { type Combination, combinations, PHANTOM } from "../../evaluate/combinations.ts";
import type { Binding } from "../../model/kernel.ts";
import type { Norm } from "../../model/pack.ts";
import { type Scope, type Subject, topScope } from "./scope.ts";

/** One element for which a norm is evaluated: the norm once, if it is for none in particular. */
export interface Instance {
	readonly scope: Scope;
	readonly index: number;
	/** The place of each bound element in its source. */
	readonly places: readonly number[];
	/** `incidents`, or the menus joined with ` × `. */
	readonly list: string;
	/** What identifies the element, as far as it is known. */
	readonly key: string | undefined;
}

/** The elements of a norm that are known to exist, in the order of its outcome. */
export function instancesOf(norm: Norm, subject: Subject): readonly Instance[] {
	const top = topScope(subject);
	const known = [...combinations(norm.forEach, subject.situation)].filter(({ optional }) => !optional);
	const list = norm.forEach.map(nameOf).join(" × ");
	return known.map((combination, index) => ({
		scope: bindCombination(norm.forEach, combination, top),
		index,
		places: combination.indices,
		list,
		key: keyOf(norm.forEach, combination, subject),
	}));
}

/** The elements that may exist besides, one for all that are alike. */
export function furtherInstancesOf(norm: Norm, subject: Subject): readonly Scope[] {
	const top = topScope(subject);
	const further = [...combinations(norm.forEach, subject.situation)].filter(({ optional }) => optional);
	return further.map((combination) => bindCombination(norm.forEach, combination, top));
}

/** The scope of an element of which nothing is known, not even that it could exist. */
export function scopeOfAny(norm: Norm, subject: Subject): Scope {
	const bound = norm.forEach.map((binding) => ("list" in binding ? PHANTOM : (binding.members[0] ?? PHANTOM)));
	return bindCombination(norm.forEach, { bound, indices: bound.map(() => -1), optional: true }, topScope(subject));
}

const nameOf = (binding: Binding): string => ("list" in binding ? binding.list : binding.variable);

/** The scope in which all variables of a norm are bound. */
export function bindCombination(bindings: readonly Binding[], { bound, indices }: Combination, top: Scope): Scope {
	let scope = top;
	for (const [position, binding] of bindings.entries()) {
		const item = bound[position];
		if (item !== undefined) scope = scope.bind(binding, item, indices[position] ?? -1);
	}
	return scope;
}

function keyOf(bindings: readonly Binding[], { bound }: Combination, { pack }: Subject): string | undefined {
	const keys = bound.map((item, position) => {
		if (typeof item === "string") return item;
		const binding = bindings[position];
		const list = binding && "list" in binding ? pack.vocabulary.lists.find(({ id }) => id === binding.list) : undefined;
		const record = pack.vocabulary.records.find(({ id }) => id === list?.record);
		return record !== undefined && Object.hasOwn(item, record.key) ? item[record.key] : undefined;
	});
	return keys.length > 0 && keys.every((key) => typeof key === "string") ? keys.join(", ") : undefined;
}
