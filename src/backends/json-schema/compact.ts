import type { Schema } from "./values.ts";

/** Under these keywords stand names of the vocabulary, among which `title` may be one. */
const NAMES: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const ANNOTATIONS: ReadonlySet<string> = new Set(["title", "description", "examples"]);

/**
 * A schema that accepts the same and compiles to less code: what only people read is left out, and properties of one schema share
 * it under a pattern of their names.
 */
export const compact = (schema: Schema): Schema => compactNode(schema) as Schema;

function compactNode(node: unknown, areNames = false): unknown {
	if (Array.isArray(node)) return node.map((item) => compactNode(item));
	if (typeof node !== "object" || node === null) return node;
	const kept = Object.entries(node).filter(([key]) => areNames || !ANNOTATIONS.has(key));
	const inner = Object.fromEntries(kept.map(([key, value]) => [key, compactNode(value, !areNames && NAMES.has(key))]));
	return areNames || inner.properties === undefined || inner.patternProperties !== undefined ? inner : sharing(inner);
}

function sharing({ properties, ...schema }: Schema): Schema {
	const namesBySchema = new Map<string, string[]>();
	for (const [name, property] of Object.entries(properties as Schema)) {
		const text = JSON.stringify(property);
		namesBySchema.set(text, [...(namesBySchema.get(text) ?? []), name]);
	}
	const single: [string, unknown][] = [];
	const shared: [string, unknown][] = [];
	for (const [text, names] of namesBySchema) {
		const [name = ""] = names;
		if (names.length === 1) single.push([name, JSON.parse(text)]);
		else shared.push([`^(?:${names.map(literally).join("|")})$`, JSON.parse(text)]);
	}
	return {
		...schema,
		properties: Object.fromEntries(single),
		...(shared.length > 0 && { patternProperties: Object.fromEntries(shared) }),
	};
}

/** Names of facts may hold anything that a pattern gives a meaning. */
const literally = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
