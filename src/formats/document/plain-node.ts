/** Thrown where a text is not plain: it is then for the library. */
export const STEP_BACK = Symbol("not plain");

export function stepBack(): never {
	throw STEP_BACK;
}

export type Range = readonly [start: number, end: number];

export interface Node {
	readonly value: unknown;
	readonly range: Range;
	/** What a map or a list holds. */
	readonly members?: ReadonlyMap<string, Member>;
	/** Nothing is written: the value is null. */
	readonly empty?: true;
}

export interface Member {
	/** Of a map. */
	readonly key?: Range;
	readonly node: Node;
}

/** A line that holds more than a comment. */
export interface Line {
	readonly indent: number;
	readonly start: number;
	/** Without the line break. */
	readonly end: number;
}

export interface Reader {
	readonly text: string;
	readonly lines: readonly Line[];
	/** Index of the next line to read. */
	next: number;
}

const KEY = /[A-Za-z_][\w-]*(?: [\w-]+)*(?=:(?:[ \n]|$))/y;

/** The key that stands here, followed by a colon. */
export function matchKey(text: string, offset: number): string | undefined {
	KEY.lastIndex = offset;
	return KEY.exec(text)?.[0];
}

export function skipBlanks(text: string, offset: number): number {
	let next = offset;
	while (text[next] === " ") next++;
	return next;
}
