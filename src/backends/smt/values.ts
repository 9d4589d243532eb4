import type { Sort } from "../../model/kernel.ts";
import { EVER, NEVER } from "../../model/kernel.ts";
import { type Builder, integer, NO, type Term, YES } from "./terms.ts";

/** A value of the kernel as terms: what it is, and whether that is known. Two rails for a truth, both ends for a moment. */
export type Symbolic = TruthTerms | NumberTerms | TextTerms | DurationTerms | SetTerms | MomentTerms;

export interface TruthTerms {
	readonly sort: "truth";
	readonly surely: Term;
	readonly surelyNot: Term;
}

export interface NumberTerms {
	readonly sort: "number" | "day";
	readonly known: Term;
	readonly value: Term;
}

/** `value` is the number of the text in the table of texts. */
export interface TextTerms {
	readonly sort: "text";
	readonly known: Term;
	readonly value: Term;
}

/** `value` is the number of the duration in the table of durations, one of `among`. */
export interface DurationTerms {
	readonly sort: "duration";
	readonly known: Term;
	readonly value: Term;
	readonly among: readonly number[];
}

/** What is not among `members` is not in the set. */
export interface SetTerms {
	readonly sort: "set";
	readonly known: Term;
	readonly members: ReadonlyMap<string, Term>;
}

export interface MomentTerms {
	readonly sort: "moment";
	readonly lo: Term;
	readonly hi: Term;
}

export const UNKNOWN_TRUTH: TruthTerms = { sort: "truth", surely: NO, surelyNot: NO };
export const ANY_MOMENT_TERMS: MomentTerms = { sort: "moment", lo: integer(EVER), hi: integer(NEVER) };
const NO_MEMBERS: ReadonlyMap<string, Term> = new Map();

export function unknownOf(sort: Sort): Symbolic {
	if (sort === "truth") return UNKNOWN_TRUTH;
	if (sort === "moment") return ANY_MOMENT_TERMS;
	if (sort === "set") return { sort, known: NO, members: NO_MEMBERS };
	return sort === "duration" ? { sort, known: NO, value: "0", among: [] } : { sort, known: NO, value: "0" };
}

export const decided = (truth: Term, build: Builder): TruthTerms => ({
	sort: "truth",
	surely: truth,
	surelyNot: build.not(truth),
});

/** Whether a value is known. Of a moment that makes no sense: it is known as far as it is. */
export function knownTerm(value: Symbolic, build: Builder): Term {
	if (value.sort === "truth") return build.any([value.surely, value.surelyNot]);
	return value.sort === "moment" ? YES : value.known;
}

/** One of two values of the same sort, by a condition that is decided. */
export function pick(condition: Term, yes: Symbolic, no: Symbolic, build: Builder): Symbolic {
	if (condition === YES) return yes;
	if (condition === NO) return no;
	if (yes.sort === "truth" && no.sort === "truth") {
		return {
			sort: "truth",
			surely: build.ifTrue(condition, yes.surely, no.surely),
			surelyNot: build.ifTrue(condition, yes.surelyNot, no.surelyNot),
		};
	}
	if (yes.sort === "moment" && no.sort === "moment") {
		return {
			sort: "moment",
			lo: build.either(condition, yes.lo, no.lo),
			hi: build.either(condition, yes.hi, no.hi),
		};
	}
	if (yes.sort === "set" && no.sort === "set") {
		const names = new Set([...yes.members.keys(), ...no.members.keys()]);
		const members = [...names].map((name): readonly [string, Term] => [
			name,
			build.ifTrue(condition, yes.members.get(name) ?? NO, no.members.get(name) ?? NO),
		]);
		return { sort: "set", known: build.ifTrue(condition, yes.known, no.known), members: new Map(members) };
	}
	return pickScalar(condition, yes as Scalar, no as Scalar, build);
}

type Scalar = NumberTerms | TextTerms | DurationTerms;

function pickScalar(condition: Term, yes: Scalar, no: Scalar, build: Builder): Symbolic {
	const picked = {
		known: build.ifTrue(condition, yes.known, no.known),
		value: yes.known === NO ? no.value : no.known === NO ? yes.value : build.either(condition, yes.value, no.value),
	};
	if (yes.sort === "duration" && no.sort === "duration") {
		return { sort: "duration", ...picked, among: [...new Set([...yes.among, ...no.among])] };
	}
	return { sort: yes.sort as "number" | "day" | "text", ...picked };
}

/** What two values agree on; of moments, their hull. */
export function agreement(one: Symbolic, other: Symbolic, build: Builder): Symbolic {
	if (one.sort === "truth" && other.sort === "truth") {
		return {
			sort: "truth",
			surely: build.all([one.surely, other.surely]),
			surelyNot: build.all([one.surelyNot, other.surelyNot]),
		};
	}
	if (one.sort === "moment" && other.sort === "moment") {
		return { sort: "moment", lo: build.smaller(one.lo, other.lo), hi: build.greater(one.hi, other.hi) };
	}
	if (one.sort === "set" && other.sort === "set") {
		const names = new Set([...one.members.keys(), ...other.members.keys()]);
		const alike = [...names].map((name) =>
			sameTruth(one.members.get(name) ?? NO, other.members.get(name) ?? NO, build),
		);
		return { ...one, known: build.all([one.known, other.known, ...alike]) };
	}
	const [left, right] = [one as Scalar, other as Scalar];
	return { ...left, known: build.all([left.known, right.known, build.same(left.value, right.value)]) };
}

export function sameTruth(left: Term, right: Term, build: Builder): Term {
	return build.ifTrue(left, right, build.not(right));
}
