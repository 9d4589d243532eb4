/** What a piece of text means; the application decides how that looks. */
export type Style =
	| "violated"
	| "undetermined"
	| "pending"
	| "satisfied"
	| "not-applicable"
	| "heading"
	| "quiet"
	| "name";

export type Painter = (style: Style, text: string) => string;

/** No colours: for files, pipes and NO_COLOR. */
export const plain: Painter = (_style, text) => text;
