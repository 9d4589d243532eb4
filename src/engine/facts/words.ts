import { NO_WORDS, UNKNOWN_WORDS, YES_WORDS } from "../../model/surface.ts";

/** Whether a raw value says that nobody knows: `null`, nothing, or the word for it. */
export const isUnknown = (raw: unknown): boolean =>
	raw === null || raw === undefined || (typeof raw === "string" && UNKNOWN_WORDS.includes(raw));

/** Yes or no in any of its spellings; undefined where it is neither. */
export function yesOrNo(raw: unknown): boolean | undefined {
	if (typeof raw === "boolean") return raw;
	if (typeof raw !== "string") return undefined;
	return YES_WORDS.includes(raw) ? true : NO_WORDS.includes(raw) ? false : undefined;
}

/** A map that came out of JSON or YAML, or was written as an object literal. */
export function isMap(raw: unknown): raw is Readonly<Record<string, unknown>> {
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return false;
	const prototype = Object.getPrototypeOf(raw);
	return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** A map's own value: `constructor` and `__proto__` are names like any other. */
export const own = (map: Readonly<Record<string, unknown>>, key: string): unknown =>
	Object.hasOwn(map, key) ? map[key] : undefined;

/** A raw value as a message quotes it. */
export function describe(raw: unknown): string {
	if (typeof raw === "string") return `\`${raw.length > 60 ? `${raw.slice(0, 57)}…` : raw}\``;
	if (typeof raw === "number" || typeof raw === "boolean" || typeof raw === "bigint") return `\`${raw}\``;
	if (raw === null || raw === undefined) return "nothing";
	if (Array.isArray(raw)) return raw.length === 0 ? "an empty list" : "a list";
	return isMap(raw) ? "a map" : `a ${typeof raw === "object" ? "special object" : typeof raw}`;
}
