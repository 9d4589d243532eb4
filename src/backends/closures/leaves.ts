import { UNKNOWN } from "../../base/kleene.ts";
import type { Value } from "../../model/situation.ts";
import { type Compilations, represent } from "./frame.ts";

export const LEAVES: Compilations<
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
	literal(node) {
		const value = represent(node.sort, node.value);
		return () => value;
	},

	unknown(node) {
		const value = represent(node.sort, undefined);
		return () => value;
	},

	fact(node, _scope, compiler) {
		const slot = compiler.factSlot(node);
		return (frame) => frame.facts[slot];
	},

	field({ variable, field, sort }, scope) {
		const slot = scope.get(variable) ?? -1;
		return ({ slots }) => {
			const record = slots[slot];
			const known = typeof record === "object" && Object.hasOwn(record, field);
			return represent(sort, known ? record[field] : undefined);
		};
	},

	item({ variable }, scope) {
		const slot = scope.get(variable) ?? -1;
		return ({ slots }) => {
			const member = slots[slot];
			return typeof member === "string" ? member : undefined;
		};
	},

	cell({ fact, keys, sort }, scope, compiler) {
		const texts = keys.map((key) => compiler.text(key, scope));
		return (frame) => {
			let name = "";
			for (let index = 0; index < texts.length; index++) {
				const text = texts[index]?.(frame);
				if (text === undefined) return represent(sort, undefined);
				name = index === 0 ? text : `${name},${text}`;
			}
			return represent(sort, frame.situation.cells.get(fact)?.get(name));
		};
	},

	parameter({ parameter, sort, at }, scope, compiler) {
		const moment = at === undefined ? undefined : compiler.moment(at, scope);
		return (frame) => {
			const dated = frame.situation.parameters.get(parameter);
			if (dated === undefined) return represent(sort, undefined);
			const { lo, hi } = moment === undefined ? frame.asOf : moment(frame);
			return represent(sort, valueBetween(dated, lo, hi));
		};
	},

	asOf: () => (frame) => frame.asOf,

	viewpoint:
		({ bearer }) =>
		(frame) =>
			frame.situation.bearer === bearer ? 2 : 0,

	breached({ norm }, _scope, compiler) {
		const index = compiler.normIndex(norm);
		return (frame) => (index < 0 ? 0 : frame.breached(index));
	},

	breachOf({ variable }, scope, compiler) {
		const slot = scope.get(variable) ?? -1;
		return (frame) => {
			const norm = frame.slots[slot];
			if (typeof norm !== "string") return UNKNOWN;
			const index = compiler.normIndex(norm);
			return index < 0 ? 0 : frame.breached(index);
		};
	},
};

/** The value in force at `lo`, provided that no other comes into force up to `hi`. */
function valueBetween(
	dated: readonly { readonly from: number; readonly value: Value }[],
	lo: number,
	hi: number,
): Value {
	let value: Value;
	for (const change of dated) {
		if (change.from > hi) break;
		if (change.from > lo) return undefined;
		value = change.value;
	}
	return value;
}
