import type { Fact, Pack } from "../../model/pack.ts";
import { EXCEPT_KEYS, SWEEP_PATTERN } from "../../model/surface.ts";
import { signed } from "./structures.ts";
import { definitionName, type Schema, UNKNOWN, YES_OR_NO } from "./values.ts";

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
export function indexedDefinitions(
	fact: Fact,
	menus: Menus,
	reference: (name: string) => Schema,
): readonly (readonly [string, Schema])[] {
	return fact.index.flatMap((axis, depth) => {
		const next = reference(regionName(fact, depth + 1));
		const byMember = {
			type: "object",
			additionalProperties: false,
			properties: Object.fromEntries((menus.get(axis) ?? []).map((member) => [member, next])),
		};
		const members = [...new Set(fact.index.slice(depth).flatMap((menu) => menus.get(menu) ?? []))];
		const sweeps = fact.type.kind === "boolean" ? sweepSchemas(members) : [];
		const name = regionName(fact, depth);
		const bare = `${name}-value`;
		return [
			[bare, { anyOf: [UNKNOWN, ...sweeps, byMember] }],
			[name, { anyOf: [reference(bare), signed(reference(bare))] }],
		];
	});
}

function sweepSchemas(members: readonly string[]): readonly Schema[] {
	const member = { type: "string", enum: members };
	return [
		YES_OR_NO,
		{ type: "string", pattern: SWEEP_PATTERN },
		...[...EXCEPT_KEYS.keys()].map((key) => ({
			type: "object",
			required: [key],
			additionalProperties: false,
			properties: { [key]: { anyOf: [member, { type: "array", items: member }] } },
		})),
	];
}
