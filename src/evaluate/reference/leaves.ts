import type { NormId } from "../../base/brand.ts";
import { toValue } from "../../base/kleene.ts";
import type { Moment } from "../../model/kernel.ts";
import type { Value } from "../../model/situation.ts";
import { leafValue, type Meanings, momentOf, textOf, unknownOf } from "./environment.ts";

export const LEAVES: Meanings<
	| "literal"
	| "unknown"
	| "fact"
	| "field"
	| "item"
	| "cell"
	| "parameter"
	| "asOf"
	| "viewpoint"
	| "breached"
	| "breachOf"
> = {
	literal: (node) => node.value,
	unknown: (node) => unknownOf(node.sort),
	fact: (node, environment) => leafValue(node.sort, environment.situation.facts.get(node.fact)),

	field(node, environment) {
		const record = environment.bound(node.variable);
		const known = typeof record === "object" && Object.hasOwn(record, node.field);
		return leafValue(node.sort, known ? record[node.field] : undefined);
	},

	item(node, environment) {
		const member = environment.bound(node.variable);
		return typeof member === "string" ? member : undefined;
	},

	cell(node, environment) {
		const keys = node.keys.map((key) => textOf(environment, key));
		if (keys.includes(undefined)) return unknownOf(node.sort);
		return leafValue(node.sort, environment.situation.cells.get(node.fact)?.get(keys.join(",")));
	},

	parameter(node, environment) {
		const { asOf, parameters } = environment.situation;
		const at = node.at === undefined ? { lo: asOf, hi: asOf } : momentOf(environment, node.at);
		return leafValue(node.sort, datedValue(parameters.get(node.parameter) ?? [], at));
	},

	asOf: (_, { situation }) => ({ lo: situation.asOf, hi: situation.asOf }),
	viewpoint: (node, { situation }) => situation.bearer === node.bearer,
	breached: (node, environment) => toValue(environment.breached(node.norm)),

	breachOf(node, environment) {
		const norm = environment.bound(node.variable);
		return typeof norm === "string" ? toValue(environment.breached(norm as NormId)) : undefined;
	},
};

type Dated = readonly { readonly from: number; readonly value: NonNullable<Value> }[];

/** The value that holds during the whole moment: its last change before either end must be the same one. */
function datedValue(dated: Dated, at: Moment): Value {
	const first = dated.findLast(({ from }) => from <= at.lo);
	const last = dated.findLast(({ from }) => from <= at.hi);
	return first === last ? first?.value : undefined;
}
