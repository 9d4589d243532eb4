import type { Fact, Pack } from "../../model/pack.ts";
import { EXCEPT_KEYS, SWEEP_PATTERN } from "../../model/surface.ts";
import { orUnknown, reference, signed } from "./structures.ts";
import { definitionName, type Schema, YES_OR_NO } from "./values.ts";

type Menus = ReadonlyMap<string, readonly string[]>;

/** What an index can run over: the members of a menu, or all norms. */
export function menusOf({ vocabulary, norms }: Pack): Menus {
	const menus = new Map(vocabulary.choices.map((choices) => [choices.id, choices.members.map(({ id }) => id)]));
	return menus.set("norm", [...new Set<string>(norms.map(({ id }) => id))]);
}

/** The definition of what answers a fact from its menu number `depth` on; beyond the last one, a single value. */
export const regionName = (fact: Fact, depth: number): string =>
	depth === fact.index.length ? definitionName(fact.type) : `${fact.id}.by-${fact.index.slice(depth).join(".")}`;

/**
 * Answers by menu, one map inside the other; at any level one answer for everything, and a signature: the definitions of all
 * levels, by name.
 */
export function indexedDefinitions(fact: Fact, menus: Menus): readonly (readonly [string, Schema])[] {
	return fact.index.flatMap((axis, depth) => {
		const name = regionName(fact, depth);
		const bare = `${name}-value`;
		const next = reference(regionName(fact, depth + 1));
		const answers = orUnknown(Object.fromEntries((menus.get(axis) ?? []).map((member) => [member, next])));
		const rest = new Set(fact.index.slice(depth).flatMap((menu) => menus.get(menu) ?? []));
		const either = {
			if: { type: "object", required: ["value"], properties: { value: true } },
			then: signed(reference(bare)),
			else: reference(bare),
		};
		return [
			[bare, fact.type.kind === "boolean" ? orSweep(answers, [...rest]) : answers],
			[name, either],
		];
	});
}

/** The answers of a map, or one answer for everything; what is excepted stands alone in its map. */
function orSweep(answers: Schema, members: readonly string[]): Schema {
	const member = { type: "string", enum: members };
	const except = { type: ["string", "array"], pattern: `^(?:${members.join("|")})$`, items: member };
	const keys = [...EXCEPT_KEYS.keys()];
	return {
		...answers,
		type: ["object", ...(YES_OR_NO.type as readonly string[])],
		pattern: `(?:${YES_OR_NO.pattern})|(?:${SWEEP_PATTERN})`,
		examples: ["all", "none", `all except [${members[0]}]`, ...(YES_OR_NO.examples as readonly string[])],
		properties: { ...(answers.properties as Schema), ...Object.fromEntries(keys.map((key) => [key, except])) },
		dependentSchemas: Object.fromEntries(keys.map((key) => [key, { maxProperties: 1 }])),
	};
}
