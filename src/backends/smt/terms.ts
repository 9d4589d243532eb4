/**
 * SMT-LIB terms as text. What is decided while a formula is built is left out of it, and equal terms get one name, so that the
 * solver sees a condition that many norms share only once.
 */
export type Term = string;

export const YES: Term = "true";
export const NO: Term = "false";

/** Names of terms. Grows as formulas are built; whoever talks to a solver sends what a query needs of it. */
export interface Definitions {
	/** A constant that the solver chooses. */
	constant(sort: TermSort): Term;
	/** The name of a compound term. */
	named(sort: TermSort, body: Term): Term;
	/** What `named` made, or a constant, as the solver has to hear it. */
	commandOf(name: Term): string;
	/** The names that a definition uses directly. */
	usedBy(name: Term): readonly Term[];
}

export type TermSort = "Bool" | "Int";

interface Definition {
	readonly command: string;
	readonly uses: readonly Term[];
}

export function createDefinitions(): Definitions {
	const definitions = new Map<Term, Definition>();
	const names = new Map<Term, Term>();
	return {
		constant(sort) {
			const name = `c${definitions.size}`;
			definitions.set(name, { command: `(declare-const ${name} ${sort})`, uses: [] });
			return name;
		},
		named(sort, body) {
			const known = names.get(body);
			if (known !== undefined) return known;
			const name = `d${definitions.size}`;
			definitions.set(name, { command: `(define-fun ${name} () ${sort} ${body})`, uses: namesIn(body) });
			names.set(body, name);
			return name;
		},
		commandOf: (name) => definitions.get(name)?.command ?? "",
		usedBy: (name) => definitions.get(name)?.uses ?? [],
	};
}

/** The names in a term that `Definitions` made. */
export const namesIn = (term: Term): readonly Term[] => [...new Set(term.match(/\b[cd]\d+\b/g) ?? [])];

export function integer(value: number | bigint): Term {
	// Calendars may give numbers that JavaScript would write as `1e+22`.
	const exact = BigInt(value);
	return exact < 0n ? `(- ${-exact})` : `${exact}`;
}

const INTEGER = /^(?:\d+|\(- \d+\))$/;

/** The number that a term stands for; undefined where the solver decides. */
export function integerOf(term: Term): bigint | undefined {
	if (!INTEGER.test(term)) return undefined;
	return term.startsWith("(") ? -BigInt(term.slice(3, -1)) : BigInt(term);
}

/** Builds terms over one set of definitions. */
export interface Builder {
	readonly definitions: Definitions;
	all(terms: readonly Term[]): Term;
	any(terms: readonly Term[]): Term;
	not(term: Term): Term;
	/** Of truths. */
	ifTrue(condition: Term, yes: Term, no: Term): Term;
	/** Of integers. */
	either(condition: Term, yes: Term, no: Term): Term;
	same(left: Term, right: Term): Term;
	atMost(left: Term, right: Term): Term;
	less(left: Term, right: Term): Term;
	sum(terms: readonly Term[]): Term;
	minus(left: Term, right: Term): Term;
	product(left: Term, right: Term): Term;
	/** An operation of integers that is not simplified. */
	apply(operation: string, ...operands: readonly Term[]): Term;
	smaller(left: Term, right: Term): Term;
	greater(left: Term, right: Term): Term;
}

export function createBuilder(definitions: Definitions): Builder {
	const truth = (body: Term): Term => definitions.named("Bool", body);
	const number = (body: Term): Term => definitions.named("Int", body);
	const build: Builder = {
		definitions,
		all: (terms) => joined(terms, "and", YES, NO, truth),
		any: (terms) => joined(terms, "or", NO, YES, truth),
		not: negated,
		ifTrue(condition, yes, no) {
			if (condition === YES || yes === no) return yes;
			if (condition === NO) return no;
			if (yes === YES) return build.any([condition, no]);
			if (yes === NO) return build.all([negated(condition), no]);
			if (no === YES) return build.any([negated(condition), yes]);
			if (no === NO) return build.all([condition, yes]);
			return truth(`(ite ${condition} ${yes} ${no})`);
		},
		either(condition, yes, no) {
			if (condition === YES || yes === no) return yes;
			return condition === NO ? no : number(`(ite ${condition} ${yes} ${no})`);
		},
		same(left, right) {
			if (left === right) return YES;
			const [one, other] = [integerOf(left), integerOf(right)];
			if (one !== undefined && other !== undefined) return one === other ? YES : NO;
			return truth(left < right ? `(= ${left} ${right})` : `(= ${right} ${left})`);
		},
		atMost(left, right) {
			if (left === right) return YES;
			const [one, other] = [integerOf(left), integerOf(right)];
			if (one !== undefined && other !== undefined) return one <= other ? YES : NO;
			return truth(`(<= ${left} ${right})`);
		},
		less: (left, right) => negated(build.atMost(right, left)),
		sum(terms) {
			const known = terms.reduce((total, term) => total + (integerOf(term) ?? 0n), 0n);
			const open = terms.filter((term) => integerOf(term) === undefined);
			const parts = known === 0n ? open : [...open, integer(known)];
			return parts.length < 2 ? (parts[0] ?? "0") : number(`(+ ${parts.join(" ")})`);
		},
		minus(left, right) {
			const [one, other] = [integerOf(left), integerOf(right)];
			if (one !== undefined && other !== undefined) return integer(one - other);
			return other === 0n ? left : number(`(- ${left} ${right})`);
		},
		product(left, right) {
			const [one, other] = [integerOf(left), integerOf(right)];
			if (one !== undefined && other !== undefined) return integer(one * other);
			return number(`(* ${left} ${right})`);
		},
		apply: (operation, ...operands) => number(`(${operation} ${operands.join(" ")})`),
		smaller: (left, right) => build.either(build.atMost(left, right), left, right),
		greater: (left, right) => build.either(build.atMost(left, right), right, left),
	};
	return build;
}

function negated(term: Term): Term {
	if (term === YES) return NO;
	if (term === NO) return YES;
	return term.startsWith("(not ") ? term.slice(5, -1) : `(not ${term})`;
}

function joined(
	terms: readonly Term[],
	operation: string,
	neutral: Term,
	decisive: Term,
	named: (body: Term) => Term,
): Term {
	const open = [...new Set(terms)].filter((term) => term !== neutral);
	if (open.includes(decisive) || open.some((term) => open.includes(negated(term)))) return decisive;
	if (open.length < 2) return open[0] ?? neutral;
	return named(`(${operation} ${open.sort().join(" ")})`);
}
