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
 * It needs no `eval` and nothing else. Equal schemas give equal text.
 */
export function emitValidator(schema: Schema): string {
	const ajv = new Ajv2020({ code: { source: true, esm: true }, allErrors: false, strict: true, allowUnionTypes: true });
	const text = standaloneCode(ajv, ajv.compile(schema));
	// Formats and a few keywords would ask for ajv at run time. The emitted schemas use none of them.
	if (/\brequire\(|^import /m.test(text)) throw new Error("the schema uses a keyword that needs ajv at run time");
	return `${text}\n`;
}
