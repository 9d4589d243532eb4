import type { Kernel, Rounding, Sort } from "../model/kernel.ts";
import type { Type } from "../model/types.ts";

/**
 * The shapes in which an operator can stand in a sentence. The grammar knows shapes, never operators, so that a new
 * operator is one file and one line in the registry.
 *
 * | form | sentence |
 * | --- | --- |
 * | connective | `a OP b OP c`, conditions; never mixed without grouping |
 * | prefix | `OP a` |
 * | postfix | `a OP` |
 * | comparison | `a OP b`, one per sentence |
 * | range | `a OP b and c` |
 * | membership | `a OP [m, n]` or `a OP name` |
 * | additive, multiplicative | `a OP b OP c`, from left to right |
 * | group | `OP a, b, c` or `OP (a, b, c)` |
 * | conditional | `OP a then b otherwise c` |
 * | quantifier | `OP v in list satisfies c` |
 * | counted | `OP 3 v in list satisfy c`, `OP 80% of v in list satisfy c` |
 * | tally | `OP v in list where c` |
 * | aggregate | `OP x over v in list where c` |
 */
export type Form =
	| "connective"
	| "prefix"
	| "postfix"
	| "comparison"
	| "range"
	| "membership"
	| "additive"
	| "multiplicative"
	| "group"
	| "conditional"
	| "quantifier"
	| "counted"
	| "tally"
	| "aggregate";

/** The type of an expression: a fact's type, or one of those that only expressions have. */
export type ExpressionType =
	| Type
	/** `2023-08-15`: a day, or its first or last moment, as its neighbour needs. */
	| { readonly kind: "date-literal"; readonly text: string }
	| { readonly kind: "percent"; readonly text: string }
	/** `[forum, blog]`, or a whole menu; `choices` undefined: fits any menu that has the members. */
	| { readonly kind: "members"; readonly members: readonly string[] }
	/** A word that may be a member of a menu, as its neighbour needs. */
	| { readonly kind: "member"; readonly text: string }
	/** `norm`: a variable bound to a breached norm. */
	| { readonly kind: "norm" }
	/** Already reported; fits anything. */
	| { readonly kind: "error" };

export interface Operand {
	readonly type: ExpressionType;
	readonly kernel: Kernel;
}

/** What lowering offers to an operator's expansion. */
export interface Expansion {
	/** A day written as `YYYY-MM-DD`: its number, its first and its last instant (ms) in the regulation's zone. */
	dayLimits(date: string): { readonly day: number; readonly lo: number; readonly hi: number };
	readonly rounding?: { readonly mode: Rounding; readonly digits: number };
	readonly count?: Operand;
	/** Of a quantifier or an aggregate. */
	readonly over?: { readonly binding: import("../model/kernel.ts").Binding; readonly where?: Kernel };
	readonly vacuity?: "if-any" | "and-at-least-one";
}

/** Why operands do not fit: a message in the house style, and which operand it is about. */
export interface Misfit {
	readonly operand: number;
	readonly message: string;
	readonly hint?: string;
}

/** An operator of the language: its words, its type, its meaning in the kernel, its page in the reference. */
export interface Operator {
	/** `is-at-least`: stable, in kebab-case. */
	readonly id: string;
	readonly form: Form;
	/** The words, per natural language; several ways of saying the same are listed, the first is preferred. */
	readonly surface: { readonly en: readonly string[] } & Readonly<Partial<Record<"zh", readonly string[]>>>;
	/** The words where a norm is read aloud, if they are others than those that are written. */
	readonly spoken?: { readonly en: string; readonly zh: string };
	readonly summary: string;
	/** Compiled and evaluated by a test: `text` under `facts` gives `value`. */
	readonly examples: readonly OperatorExample[];
	/** The type of the whole, or why the operands do not fit. */
	type(operands: readonly ExpressionType[], context: TypeContext): ExpressionType | Misfit;
	/** Operands fit. The result computes in the kernel what the operator means. */
	expand(operands: readonly Operand[], expansion: Expansion): Kernel;
}

export interface TypeContext {
	/** The members of a menu, in its order. */
	menu(choices: string): readonly string[];
	readonly rounding?: { readonly mode: Rounding; readonly digits: number };
	readonly count?: ExpressionType;
	readonly vacuity?: "if-any" | "and-at-least-one";
}

export interface OperatorExample {
	readonly text: string;
	/** Facts of the example vocabulary (`test/operators/vocabulary.norm`), as a facts file says them. */
	readonly facts: string;
	readonly value: string;
}

export const isMisfit = (result: ExpressionType | Misfit): result is Misfit => "message" in result;

/** The kernel sort that a type has. */
export const sortOf = (type: ExpressionType): Sort => sorts[type.kind];

const sorts: Readonly<Record<ExpressionType["kind"], Sort>> = {
	boolean: "truth",
	number: "number",
	percent: "number",
	date: "day",
	"date-literal": "day",
	instant: "moment",
	occurrence: "moment",
	duration: "duration",
	text: "text",
	choice: "text",
	member: "text",
	norm: "text",
	set: "set",
	members: "set",
	error: "truth",
};
