import { defineCatalogue } from "../base/catalogue.ts";
import type { Diagnostic, Span } from "../base/diagnostic.ts";

/** What the schema of a pack refuses although the reader of facts did not: the two should agree, and a mistake must never be lost. */
export const SCHEMA = defineCatalogue({
	"schema/mismatch": {
		severity: "error",
		message: ({ path, problem }: { path: string; problem: string }) =>
			`\`${path === "" ? "the file" : path}\` is not as the schema of the pack has it: it ${problem}`,
		hint: () => "compare it with `facts.schema.json` of the pack",
	},
});

/** As ajv describes it. */
export interface SchemaError {
	readonly instancePath: string;
	readonly keyword: string;
	readonly message?: string;
	readonly params: Readonly<Record<string, unknown>>;
}

/** As ajv compiles one: after a false, its errors are there. */
export interface Validator {
	(facts: unknown): boolean;
	readonly errors?: readonly SchemaError[] | null;
}

type Locate = (keys: readonly (string | number)[], part?: "key" | "value") => Span | undefined;

/**
 * The errors of a validator as one diagnostic. Where alternatives failed there is an error for each of them: the ones farthest into the
 * file belong to the alternative that was meant.
 */
export function schemaDiagnostics(
	errors: readonly SchemaError[] | null | undefined,
	locate: Locate,
): readonly Diagnostic[] {
	const deepest = (errors ?? []).reduce((depth, error) => Math.max(depth, keysOf(error).length), 0);
	const meant = (errors ?? []).filter((error) => keysOf(error).length === deepest && error.keyword !== "anyOf");
	const [first] = meant.length > 0 ? meant : (errors ?? []);
	if (!first) return [];
	const keys = keysOf(first);
	const extra = meant.find(({ keyword }) => keyword === "additionalProperties")?.params.additionalProperty;
	const [at, part] = typeof extra === "string" ? [[...keys, extra], "key" as const] : [keys, "value" as const];
	const problems = [...new Set(meant.map(({ message = "does not fit", params }) => describe(message, params)))];
	const args = { path: keys.join("."), problem: problems.slice(0, 5).join(", or ") || "does not fit" };
	return [SCHEMA.report("schema/mismatch", locate(at, part), args)];
}

function describe(message: string, params: Readonly<Record<string, unknown>>): string {
	const { allowedValues, additionalProperty } = params;
	if (typeof additionalProperty === "string") return `must not have \`${additionalProperty}\``;
	if (!Array.isArray(allowedValues)) return message;
	return `must be one of ${allowedValues
		.slice(0, 12)
		.map((value) => `\`${value}\``)
		.join(", ")}`;
}

/** A JSON pointer, taken apart. */
const keysOf = ({ instancePath }: SchemaError): readonly string[] =>
	instancePath
		.split("/")
		.slice(1)
		.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
