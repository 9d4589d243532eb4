import type { DurationWord } from "../../model/ast.ts";
import type { Rounding } from "../../model/kernel.ts";
import type { Operator } from "../../operators/operator.ts";

/** The languages in which norms are read aloud. */
export type LanguageOfSentences = "en" | "zh";

/** What an expression is in a sentence: what is so, what happens, or something that has a name. */
export type Shape = "condition" | "event" | "thing";

/** A duty, in words as far as the language does not matter. */
export type SaidDuty =
	| { readonly kind: "holds"; readonly negated: boolean; readonly condition: string }
	| { readonly kind: "happens"; readonly negated: boolean; readonly moment: string; readonly time?: string }
	| { readonly kind: "all" | "any"; readonly duties: readonly SaidDuty[] };

/** Where, when and for what something applies. */
export interface SaidApplicability {
	readonly forEach: readonly SaidEach[];
	/** The event that starts the clock, introduced: `once it has been received`. */
	readonly upon?: string;
	readonly when: readonly string[];
	readonly unless: readonly string[];
}

export interface SaidBearers {
	readonly who: readonly string[];
	readonly towards?: string;
}

/** What there is one of each of. */
export interface SaidEach {
	/** `kind of forbidden content`. */
	readonly noun: string;
	/** What it stands for, where that is a menu. */
	readonly members?: readonly string[];
	/** What it is taken from, where that is not everything of its kind. */
	readonly among?: string;
}

export interface SaidStep {
	readonly gist: string;
	/** Of the earlier steps, counted from 1: this one stands only where none of them does. */
	readonly afterNoneOf: readonly number[];
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
	readonly each: SaidEach;
	readonly where?: string;
	readonly body?: string;
	readonly vacuity?: "if-any" | "and-at-least-one";
}

/** A place in the text: `art-19.para-1` is article 19, paragraph 1. */
export interface SaidPlace {
	readonly article: string;
	readonly paragraph?: string;
	readonly item?: string;
	readonly head: boolean;
}

/**
 * How one natural language puts a norm together: a language is a file, and a line in `tongues.ts`. Clauses are parts of sentences without
 * capital letter and full stop.
 */
export interface Tongue {
	readonly language: LanguageOfSentences;
	/** The words of an operator: its surface, or how it is said. */
	words(operator: Operator): string;
	quoted(text: string): string;
	and(parts: readonly string[]): string;
	or(parts: readonly string[]): string;
	not(clause: string): string;
	/** The first is so, and the second is not. */
	except(clause: string, exception: string): string;
	/** The parts of a group; `shape`: of each part. */
	group(operator: Operator, parts: readonly string[], shape: Shape): string;
	/** In parentheses, so that `and` inside `or` is not misheard. */
	bracketed(clause: string): string;
	/** The same for a group, which has a colon. */
	enclosed(group: string): string;
	operation(form: Operator["form"], words: string, operands: readonly string[]): string;
	conditional(condition: string, first: string, second: string, shape: Shape): string;
	/** The moment at which a time that starts at a moment is up. */
	after(moment: string, duration: string): string;
	rounded(value: string, mode: Rounding, digits: number): string;
	iteration(iteration: SaidIteration): string;
	/** A label as what there is one of: `a kind of content` is `kind of content`. */
	noun(label: string, of: "elements" | "members"): string;
	/** The element that the sentence is about; `short`, where there is no other of that name. */
	thisOne(noun: string): string;
	/** The word of a noun that stands for it: `kind`, of `kind of content`. */
	headOf(noun: string): string;
	/** The cell of an indexed fact that is meant, where no element of the sentence is. */
	cell(clause: string, members: readonly string[]): string;
	/** The moment at which something happens, for comparing it. */
	momentOf(event: string): string;
	/** An event that sets the clock going, and a moment that does. */
	once(event: string): string;
	from(moment: string): string;
	always(value: boolean): string;
	duration(amount: string, unit: DurationWord): string;
	date(text: string): string;
	members(labels: readonly string[]): string;
	/** The member that every open-ended menu has. */
	readonly other: string;
	/** The same, at the end of the list of all. */
	readonly anyOther: string;
	readonly commencement: string;
	readonly now: string;
	readonly breach: string;
	breachOf(norm: string): string;
	/** A reading that means yes on some options. */
	readAs(question: string, options: readonly string[]): string;
	/** A reading whose options are conditions. */
	readingCovers(question: string): string;
	/** A reading that gives a value, option by option. */
	readingGives(options: readonly SaidOption[]): string;
	parameter(label: string, of: { readonly isDuration: boolean; readonly isEnacted: boolean }): string;
	/** What a fact without words of its own is called. */
	named(path: string): string;
	/** A defined term, in the place of what it means. */
	term(label: string, shape: Shape): string;
	/** Sentences that say what a defined term means, and between what a reading chooses. */
	termMeans(label: string, meaning: string, shape: Shape): string;
	readingMeans(question: string, options: readonly SaidOption[]): string;
	readingChooses(question: string, labels: readonly string[]): string;
	/** `from`: where the time starts, unless that is the event of the norm. */
	within(duration: string, from: string | undefined): string;
	by(moment: string): string;
	withoutStatedTime(reasonable: string | undefined): string;
	notBefore(moment: string): string;
	times(parts: readonly string[]): string;
	bearer(id: string, label: string): string;
	bearerUnder(bearer: string, condition: string): string;
	place(place: SaidPlace): string;
	/** Whole sentences, one behind the other. */
	sentences(sentences: readonly string[]): string;
	/** Whole sentences: what the regulation applies to, and leaves to an instrument; when it takes effect. */
	scope(effect: "applies" | "excludes" | "defers", condition: string, instrument: string): string;
	takesEffect(date: string): string;
	norm(applicability: SaidApplicability, bearers: SaidBearers, duty: SaidDuty, prevailsOver: readonly string[]): string;
	position(
		applicability: SaidApplicability,
		bearers: SaidBearers,
		kind: "permission" | "power" | "policy",
		content: string,
	): string;
	/** `instead`: who has which duty in the place of the target's. */
	exception(
		target: string,
		applicability: SaidApplicability,
		instead: { readonly bearers: SaidBearers; readonly duty: SaidDuty } | undefined,
		prevailsOver: readonly string[],
	): string;
	sanction(
		by: readonly string[],
		against: readonly string[],
		on: readonly (readonly [from: string, to: string | undefined])[] | undefined,
		steps: readonly SaidStep[],
	): string;
}
