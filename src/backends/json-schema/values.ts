import { DURATION_PATTERN } from "../../base/time/duration.ts";
import { DATE_PATTERN, INSTANT_PATTERN } from "../../base/time/parse.ts";
import { DONE_WORDS, NO_WORDS, NOT_YET_WORDS, UNKNOWN_WORDS, YES_WORDS } from "../../model/surface.ts";
import type { Choices, Type, TypeKind } from "../../model/types.ts";

export type Schema = Readonly<Record<string, unknown>>;

type Menus = ReadonlyMap<string, Choices>;
type Shapes = { readonly [Kind in TypeKind]: (type: Extract<Type, { kind: Kind }>, menus: Menus) => readonly Schema[] };

const matching = (pattern: string): Schema => ({ type: "string", pattern });
const words = (...lists: readonly (readonly string[])[]): Schema => ({ enum: lists.flat() });

export const UNKNOWN: Schema = { enum: [null, ...UNKNOWN_WORDS] };
export const YES_OR_NO: Schema = { enum: [...YES_WORDS, ...NO_WORDS, true, false] };
export const DATE: Schema = matching(DATE_PATTERN);
export const INSTANT: Schema = matching(INSTANT_PATTERN);
/** A text that says something. */
export const TEXT: Schema = matching("\\S");

/** What a value of each type looks like when it is known: one schema for each way of writing it. */
const SHAPES: Shapes = {
	boolean: () => [YES_OR_NO],
	number: ({ scale }) => [{ type: scale === 0 ? "integer" : "number" }],
	date: () => [DATE],
	instant: () => [INSTANT],
	occurrence: () => [words(NOT_YET_WORDS, DONE_WORDS), DATE, INSTANT],
	duration: () => [matching(DURATION_PATTERN)],
	text: () => [{ type: "string" }],
	choice: ({ choices }, menus) => [member(choices, menus)],
	set: ({ choices }, menus) => [
		member(choices, menus),
		{ type: "array", items: member(choices, menus), uniqueItems: true },
	],
};

const member = (choices: string, menus: Menus): Schema => ({
	type: "string",
	enum: (menus.get(choices)?.members ?? []).map(({ id }) => id),
});

/** A bare value of a type, or unknown. */
export function valueSchema(type: Type, menus: Menus): Schema {
	const shapes = SHAPES[type.kind] as (type: Type, menus: Menus) => readonly Schema[];
	return { anyOf: [UNKNOWN, ...shapes(type, menus)] };
}

/** The name under `$defs` of what a fact of this type may be given. */
export function definitionName(type: Type): string {
	if (type.kind === "boolean") return type.judged ? "judgement" : "yes-or-no";
	if (type.kind === "number") return `number-${type.scale}`;
	return "choices" in type ? `${type.kind}-${type.choices}` : type.kind;
}
