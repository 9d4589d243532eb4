export interface PlainScalar {
	readonly value: string | number | boolean | null;
	readonly range: readonly [start: number, end: number];
}

// Letters, digits and a few signs can start a text without quotes; what else can is left to the library.
const START = /[\p{L}\p{N}_(./+<=$\u00a7~]|-\d/uy;
const IN_BLOCK = /[^\n]*/y;
const IN_FLOW = /[^\n,[\]{}]*/y;

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
	...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
	...["true", "True", "TRUE"].map((word) => [word, true] as const),
	...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** Whatever the core schema of YAML 1.2 takes for a number. */
const NUMBER =
	/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Those that mean what they look like, and lose no digit. */
const SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/;

/**
 * A text without quotes on one line, and what the core schema takes it for. Undefined where that is not plain to see. `inside`
 * brackets it ends before commas and brackets.
 */
export function readPlainScalar(text: string, offset: number, inside: boolean): PlainScalar | undefined {
	START.lastIndex = offset;
	if (!START.test(text)) return undefined;
	const rest = inside ? IN_FLOW : IN_BLOCK;
	rest.lastIndex = offset;
	const run = rest.exec(text)?.[0] ?? "";
	const comment = run.search(/ #/);
	// A comment inside brackets hides what follows.
	if (inside && comment >= 0) return undefined;
	const source = (comment < 0 ? run : run.slice(0, comment)).trimEnd();
	// A colon before a blank makes a key.
	if (source === "" || /:(?:\s|$)/.test(source) || (inside && /:$|[?&*!|>'"%@`]/.test(source))) return undefined;
	if (inside && text[offset + run.length] === "\n" && run.trimEnd() !== run.trim()) return undefined;
	const range = [offset, offset + source.length] as const;
	const constant = CONSTANTS.get(source);
	if (constant !== undefined) return { value: constant, range };
	if (!NUMBER.test(source)) return { value: source, range };
	if (!SIMPLE_NUMBER.test(source) || /^-0(?:\.0+)?$/.test(source)) return undefined;
	return { value: Number(source), range };
}
