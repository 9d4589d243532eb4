import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { inAscii } from "../../base/text.ts";
import { compact } from "./compact.ts";
import type { Schema } from "./values.ts";

// The package is CommonJS: depending on who loads it, the function is the module or its default.
type Standalone = (ajv: Ajv2020, validate: unknown) => string;
const standaloneCode = (
	typeof standalone === "function" ? standalone : (standalone as { default: Standalone }).default
) as Standalone;

/** As ajv compiles one: after a false, its errors are there. */
export type CompiledValidator = ReturnType<Ajv2020["compile"]>;

const OPTIONS = { allErrors: false, strict: true, allowUnionTypes: true, inlineRefs: false } satisfies Options;

/** The schema as a function, for rules that were compiled just now. */
export const compileValidator = (schema: Schema): CompiledValidator => new Ajv2020(OPTIONS).compile(compact(schema));

/**
 * The schema as a CommonJS module that validates without ajv: it exports `validate(data): boolean`, whose `errors` are ajv's. It needs no
 * `eval` and nothing else, and is read at every cold start, so it is kept small, and ASCII. Equal schemas give equal text.
 */
export function emitValidator(schema: Schema): string {
	const ajv = new Ajv2020({ ...OPTIONS, code: { source: true, esm: false } });
	const text = standaloneCode(ajv, ajv.compile(compact(schema)));
	// Formats and a few keywords would ask for ajv at run time. The emitted schemas use none of them.
	if (/\brequire\(|^import /m.test(text)) throw new Error("the schema uses a keyword that needs ajv at run time");
	return `${inAscii(text)}\n`;
}
