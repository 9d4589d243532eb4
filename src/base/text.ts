/** A text of the project, in the languages in which it exists. English is always there. */
export interface Localised {
	readonly en: string;
	readonly zh?: string;
}

/** JSON or JavaScript with everything that is not ASCII, which stands in its strings, escaped: of one byte a character, it is read faster. */
export const inAscii = (text: string): string =>
	text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
