import type { Kernel, KernelOf, KernelOp, Sort } from "../../model/kernel.ts";

/** The JavaScript names of the variables in scope. */
export type Scope = ReadonlyMap<string, string>;

/** What the emission of one operation may ask for. */
export interface Emitter {
	/** The text of an expression; a big one becomes a call of a function of its own. */
	expression(node: Kernel, scope: Scope): string;
	/** A name for what a variable is bound to, unlike all others of the module. */
	newVariable(): string;
	/** A constant of the module with this text. */
	constant(text: string): string;
	/** The place of a scalar fact among those that are read once at the start of a run. */
	factIndex(node: KernelOf<"fact">): number;
	/** The index of a norm in the pack; undefined: no such norm. */
	normIndex(norm: string): number | undefined;
}

export type Emissions<Ops extends KernelOp> = {
	readonly [Op in Ops]: (node: KernelOf<Op>, scope: Scope, emitter: Emitter) => string;
};

/** A string or plain data as a literal. Nothing of a pack enters the generated text in any other way. */
export const quote = (value: string | number | readonly string[]): string => JSON.stringify(value);

/** The function of the runtime that turns a value of the situation into the representation of its sort. */
export const REPRESENT: Record<Sort, string> = {
	truth: "truth",
	number: "number",
	day: "number",
	moment: "moment",
	duration: "other",
	text: "other",
	set: "other",
};

export const AGREE: Record<Sort, string> = {
	truth: "agreeOnTruth",
	number: "agreeOnNumber",
	day: "agreeOnNumber",
	moment: "agreeOnMoment",
	duration: "agreeOnDuration",
	text: "agreeOnText",
	set: "agreeOnSet",
};

/** How each sort says that nothing is known. */
export const UNKNOWN: Record<Sort, string> = {
	truth: "1",
	number: "NaN",
	day: "NaN",
	moment: "ANY_MOMENT",
	duration: "undefined",
	text: "undefined",
	set: "undefined",
};
