import type { LiteralValue, Moment, Sort } from "../../../model/kernel.ts";
import type { Duration } from "../../../model/types.ts";
import type { ParameterTerms } from "../inputs.ts";
import { type Encodings, momentOf, type Scope } from "../scope.ts";
import type { Tables } from "../tables.ts";
import { integer, NO, YES } from "../terms.ts";
import { decided, type MomentTerms, pick, type Symbolic, type TextTerms, unknownOf } from "../values.ts";

export const LEAVES: Encodings<
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
	literal: (node, { tables }) => literalTerms(node.sort, node.value, tables),
	unknown: (node) => unknownOf(node.sort),
	fact: (node, { inputs }) => inputs.fact(node.fact, node.sort),

	field(node, { inputs, bound }) {
		const record = bound(node.variable);
		if (record === undefined || !("list" in record)) return unknownOf(node.sort);
		return inputs.field(record.list, record.place, node.field, node.sort);
	},

	item(node, { bound, tables }) {
		const item = bound(node.variable);
		return item !== undefined && "member" in item ? literalTerms("text", item.member, tables) : unknownOf("text");
	},

	cell(node, scope) {
		const { build, tables, inputs } = scope;
		const keys = node.keys.map((key) => scope.value(key) as TextTerms);
		const cells = [...inputs.cells(node.fact, node.sort)];
		return cells.reduce<Symbolic>((rest, [key, value]) => {
			const isIt = key
				.split(",")
				.flatMap((text, index) => [
					keys[index]?.known ?? NO,
					build.same(keys[index]?.value ?? "", integer(tables.text(text))),
				]);
			return pick(build.all(isIt), value, rest, build);
		}, unknownOf(node.sort));
	},

	parameter(node, scope) {
		const at = node.at === undefined ? instant(scope.inputs.asOf) : momentOf(scope, node.at);
		return parameterAt(scope.inputs.parameter(node.parameter, node.sort), at, node.sort, scope);
	},

	asOf: (_, { inputs }) => instant(inputs.asOf),
	viewpoint: (node, { inputs, build }) => decided(inputs.bearer(node.bearer), build),
	breached: (node, scope) => scope.breached(node.norm),

	breachOf(node, scope) {
		const norm = scope.bound(node.variable);
		return norm !== undefined && "member" in norm ? scope.breached(norm.member) : unknownOf("truth");
	},
};

const instant = (at: string): MomentTerms => ({ sort: "moment", lo: at, hi: at });

/** The value that holds during the whole moment: the last change before either end is the same one. */
function parameterAt(
	{ adopted, value, dated }: ParameterTerms,
	{ lo, hi }: MomentTerms,
	sort: Sort,
	{ build }: Scope,
): Symbolic {
	const lasting = dated.reduce<Symbolic>((rest, each, index) => {
		const next = dated[index + 1];
		const begun = build.atMost(integer(each.from), lo);
		const goesOn = next === undefined ? YES : build.less(hi, integer(next.from));
		return pick(build.all([begun, goesOn]), each.value, rest, build);
	}, unknownOf(sort));
	return pick(adopted, value, lasting, build);
}

/** Every value that is known for good. */
export function literalTerms(sort: Sort, value: LiteralValue, tables: Tables): Symbolic {
	switch (sort) {
		case "truth":
			return { sort, surely: value === true ? YES : NO, surelyNot: value === false ? YES : NO };
		case "moment": {
			const { lo, hi } = value as Moment;
			return { sort, lo: integer(lo), hi: integer(hi) };
		}
		case "text":
			return { sort, known: YES, value: integer(tables.text(value as string)) };
		case "duration": {
			const number = tables.duration(value as Duration);
			return { sort, known: YES, value: integer(number), among: [number] };
		}
		case "set":
			return { sort, known: YES, members: new Map((value as readonly string[]).map((member) => [member, YES])) };
		default:
			return { sort, known: YES, value: integer(value as number) };
	}
}
