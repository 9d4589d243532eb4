import { DURATION_PATTERN } from "../../base/time/duration.ts";
import { DATE_PATTERN, INSTANT_PATTERN } from "../../base/time/parse.ts";
import { DONE_WORDS, NO_WORDS, NOT_YET_WORDS, UNKNOWN_WORDS, YES_WORDS } from "../../model/surface.ts";
import type { Choices, Type, TypeKind } from "../../model/types.ts";

/**
 * Each schema here is one flat set of keywords: those about texts, lists and maps do not disturb each other, so alternatives need no
 * `anyOf`. That keeps the validator small, and its errors name the one thing that is wrong.
 */
export type Schema = Readonly<Record<string, unknown>>;

type Menus = ReadonlyMap<string, Choices>;
type Shapes = { readonly [Kind in TypeKind]: (type: Extract<Type, { kind: Kind }>, menus: Menus) => Schema };

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
/** A pattern for exactly these words. */
const anyOfWords = (...lists: readonly (readonly string[])[]): string => `^(?:${lists.flat().map(escaped).join("|")})$`;
const eitherPattern = (...patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join("|");

const UNKNOWN_PATTERN = anyOfWords(UNKNOWN_WORDS);
/** A text that is in one of these forms, or unknown; what editors offer. */
const text = (pattern: string, ...examples: readonly string[]): Schema => ({
	type: ["string", "null"],
	pattern: eitherPattern(UNKNOWN_PATTERN, pattern),
	examples: [...examples, UNKNOWN_WORDS[0]],
});

/** Adds kinds of value to what a schema takes. */
export const allowing = (schema: Schema, ...types: readonly string[]): Schema => ({
	...schema,
	type: [...types, ...(schema.type as readonly string[])],
});

export const UNKNOWN: Schema = { type: ["string", "null"], pattern: UNKNOWN_PATTERN };
export const YES_OR_NO: Schema = allowing(text(anyOfWords(YES_WORDS, NO_WORDS), "yes", "no"), "boolean");
export const DATE: Schema = text(DATE_PATTERN, "2024-03-01");
export const DATE_OR_INSTANT: Schema = text(
	eitherPattern(DATE_PATTERN, INSTANT_PATTERN),
	"2024-03-01",
	"2024-03-01T08:00",
);
/** A text that says something. */
export const TEXT: Schema = { type: ["string", "null"], pattern: "\\S" };

/** A bare value of each type, or unknown. */
const SHAPES: Shapes = {
	boolean: () => YES_OR_NO,
	number: ({ scale }) => allowing(UNKNOWN, scale === 0 ? "integer" : "number"),
	date: () => DATE,
	instant: () => text(INSTANT_PATTERN, "2024-03-01T08:00"),
	occurrence: () =>
		text(
			eitherPattern(anyOfWords(NOT_YET_WORDS, DONE_WORDS), DATE_PATTERN, INSTANT_PATTERN),
			...["not yet", "done", "2024-03-01T08:00", "2024-03-01"],
		),
	duration: () => text(DURATION_PATTERN, "24 hours", "10 working days"),
	text: () => ({ type: ["string", "null"] }),
	choice: ({ choices }, menus) => text(anyOfWords(members(choices, menus)), ...members(choices, menus)),
	set: ({ choices }, menus) => ({
		...allowing(text(anyOfWords(members(choices, menus)), ...members(choices, menus)), "array"),
		items: { type: "string", enum: members(choices, menus) },
		uniqueItems: true,
	}),
};

const members = (choices: string, menus: Menus): readonly string[] =>
	(menus.get(choices)?.members ?? []).map(({ id }) => id);

export function valueSchema(type: Type, menus: Menus): Schema {
	return (SHAPES[type.kind] as (type: Type, menus: Menus) => Schema)(type, menus);
}

/** The name under `$defs` of what a fact of this type may be given. */
export function definitionName(type: Type): string {
	if (type.kind === "boolean") return type.judged ? "judgement" : "yes-or-no";
	if (type.kind === "number") return `number-${type.scale}`;
	return "choices" in type ? `${type.kind}-${type.choices}` : type.kind;
}
