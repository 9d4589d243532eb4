import type { Localised } from "../base/text.ts";

/** One sentence in each language, and what the terms and readings in it mean, by their names: a sentence each as well. */
export interface Sentence extends Localised {
	readonly terms?: readonly Term[];
}

export interface Term extends Localised {
	readonly name: string;
}

/** What each norm, position, exception and sanction of a regulation says, by its name; and a provision that holds a scope, terms or the commencement. */
export type Sentences = Readonly<Record<string, Sentence>>;
