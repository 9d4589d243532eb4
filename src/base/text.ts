/** A text of the project, in the languages in which it exists. English is always there. */
export interface Localised {
	readonly en: string;
	readonly zh?: string;
}
