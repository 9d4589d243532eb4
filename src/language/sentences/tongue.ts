import type { DurationWord } from "../../model/ast.ts";
import type { Operator } from "../../operators/operator.ts";

/** The languages in which norms are read aloud. */
export type LanguageOfSentences = "en" | "zh";

/** A duty, in words as far as the language does not matter. */
export type SaidDuty =
	| { readonly kind: "holds"; readonly negated: boolean; readonly condition: string }
	| { readonly kind: "happens"; readonly negated: boolean; readonly moment: string; readonly time?: string }
	| { readonly kind: "all" | "any"; readonly duties: readonly SaidDuty[] };

/** Where, when and for what something applies. */
export interface SaidApplicability {
	readonly forEach: readonly string[];
	readonly upon?: string;
	readonly when: readonly string[];
	readonly unless: readonly string[];
}

export interface SaidStep {
	readonly gist: string;
	readonly otherwise: boolean;
	readonly when?: string;
}

/** An option of a reading, and what it means. */
export interface SaidOption {
	readonly label: string;
	readonly means: string;
}

/** A quantifier or an aggregate in words. */
export interface SaidIteration {
	/** The operator's own words. */
	readonly word: string;
	readonly form: Operator["form"];
	readonly count?: string;
	/** What it runs over: `complaint`, without an article. */
	readonly each: string;
	readonly where?: string;
	readonly body?: string;
	readonly vacuity?: "if-any" | "and-at-least-one";
}

/**
 * How one natural language puts a norm together: a language is a file, and a line in `tongues.ts`. Clauses are parts of sentences without
 * capital letter and full stop.
 */
export interface Tongue {
	readonly language: LanguageOfSentences;
	/** The words of an operator: its surface, or how it is said. */
	words(operator: Operator): string;
	and(parts: readonly string[]): string;
	or(parts: readonly string[]): string;
	not(clause: string): string;
	/** The grouped parts of a longer expression. */
	group(words: string, parts: readonly string[]): string;
	/** In parentheses, so that `and` inside `or` is not misheard. */
	bracketed(clause: string): string;
	operation(form: Operator["form"], words: string, operands: readonly string[]): string;
	iteration(iteration: SaidIteration): string;
	/** A label as what there is one of each of: `a kind of content` is `kind of content`. */
	kindOf(label: string): string;
	/** The element that the sentence is about. */
	thisOne(kind: string): string;
	/** The moment at which something happens, for comparing it. */
	momentOf(event: string): string;
	yesOrNo(value: boolean): string;
	duration(amount: string, unit: DurationWord): string;
	date(text: string): string;
	readonly commencement: string;
	readonly now: string;
	breachOf(norm: string): string;
	/** A reading that means yes on some options. */
	readAs(options: readonly string[]): string;
	/** A reading whose options are conditions. */
	readingCovers(question: string): string;
	/** A reading that gives a value, option by option. */
	readingGives(options: readonly SaidOption[]): string;
	parameter(label: string): string;
	/** What a fact without words of its own is called. */
	named(path: string): string;
	within(duration: string, from: string | undefined): string;
	by(moment: string): string;
	withoutStatedTime(reasonable: string | undefined): string;
	notBefore(moment: string): string;
	times(parts: readonly string[]): string;
	bearer(id: string, label: string): string;
	bearerUnder(bearer: string, condition: string): string;
	norm(
		applicability: SaidApplicability,
		bearers: readonly string[],
		towards: string | undefined,
		duty: SaidDuty,
	): string;
	position(
		applicability: SaidApplicability,
		bearers: readonly string[],
		kind: "permission" | "power" | "policy",
		content: string,
	): string;
	exception(target: string, applicability: SaidApplicability, instead: SaidDuty | undefined): string;
	sanction(
		by: readonly string[],
		against: readonly string[],
		on: readonly (readonly [from: string, to: string | undefined])[] | undefined,
		steps: readonly SaidStep[],
	): string;
}
