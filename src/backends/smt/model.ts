import type { LiteralValue } from "../../model/kernel.ts";
import type { Tables } from "./tables.ts";
import { integerOf, NO, type Term, YES } from "./terms.ts";
import type { Symbolic } from "./values.ts";

/** What a solver chose: values of terms, as SMT-LIB says them. */
export type Model = ReadonlyMap<Term, Term>;

/** Reads `((c1 5) (c2 (- 3)) (c3 true))`. */
export function readModel(answer: string): Model {
	const pairs = answer.matchAll(/\(\s*([^\s()]+|\([^()]*(?:\([^()]*\)[^()]*)*\))\s+(true|false|\d+|\(-\s+\d+\))\s*\)/g);
	return new Map([...pairs].map(([, term, value]) => [term as Term, (value as Term).replace(/\s+/g, " ")]));
}

const inModel = (term: Term, model: Model): Term =>
	term.startsWith("(not ") ? (model.get(term.slice(5, -1)) === YES ? NO : YES) : (model.get(term) ?? term);

export const isTrue = (term: Term, model: Model): boolean => inModel(term, model) === YES;
export const numberIn = (term: Term, model: Model): number => Number(integerOf(inModel(term, model)) ?? 0n);

/** The terms of which a value is made. */
export function termsOf(value: Symbolic): readonly Term[] {
	switch (value.sort) {
		case "truth":
			return [value.surely, value.surelyNot];
		case "moment":
			return [value.lo, value.hi];
		case "set":
			return [value.known, ...value.members.values()];
		default:
			return [value.known, value.value];
	}
}

/** A value as a model has it; undefined where it is unknown. A text without a name gets one. */
export function valueIn(value: Symbolic, model: Model, tables: Tables): LiteralValue | undefined {
	switch (value.sort) {
		case "truth":
			return isTrue(value.surely, model) ? true : isTrue(value.surelyNot, model) ? false : undefined;
		case "moment":
			return { lo: numberIn(value.lo, model), hi: numberIn(value.hi, model) };
		case "set":
			if (!isTrue(value.known, model)) return undefined;
			return [...value.members].filter(([, member]) => isTrue(member, model)).map(([name]) => name);
		case "text": {
			const number = numberIn(value.value, model);
			return isTrue(value.known, model) ? (tables.textOf(number) ?? `text-${number}`) : undefined;
		}
		case "duration":
			return isTrue(value.known, model) ? tables.durationOf(numberIn(value.value, model)) : undefined;
		default:
			return isTrue(value.known, model) ? numberIn(value.value, model) : undefined;
	}
}
