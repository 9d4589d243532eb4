import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Schema } from "./values.ts";

// The package is CommonJS: depending on who loads it, the function is the module or its default.
type Standalone = (ajv: Ajv2020, validate: unknown) => string;
const standaloneCode = (
	typeof standalone === "function" ? standalone : (standalone as { default: Standalone }).default
) as Standalone;

/**
 * The schema as a module that validates without ajv: `export default function validate(data): boolean`, whose `errors` are ajv's.
 * It needs no `eval` and nothing else, and is read at every cold start, so it is kept small: nothing is inlined, and what only
 * people read is left out. Equal schemas give equal text.
 */
export function emitValidator(schema: Schema): string {
	const options = { allErrors: false, strict: true, allowUnionTypes: true, inlineRefs: false } as const;
	const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
	const text = standaloneCode(ajv, ajv.compile(withoutAnnotations(schema) as Schema));
	// Formats and a few keywords would ask for ajv at run time. The emitted schemas use none of them.
	if (/\brequire\(|^import /m.test(text)) throw new Error("the schema uses a keyword that needs ajv at run time");
	return `${text}\n`;
}

/** Under these keywords stand names of the vocabulary, among which `title` may be one. */
const NAMES: ReadonlySet<string> = new Set(["properties", "$defs", "dependentSchemas"]);
const ANNOTATIONS: ReadonlySet<string> = new Set(["title", "description", "examples"]);

function withoutAnnotations(node: unknown, areNames = false): unknown {
	if (Array.isArray(node)) return node.map((item) => withoutAnnotations(item));
	if (typeof node !== "object" || node === null) return node;
	const kept = Object.entries(node).filter(([key]) => areNames || !ANNOTATIONS.has(key));
	return Object.fromEntries(kept.map(([key, value]) => [key, withoutAnnotations(value, !areNames && NAMES.has(key))]));
}
