import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type {
	ArticleDeclaration,
	Declaration,
	Expression,
	Literal,
	NormDeclaration,
	ProvisionContent,
	ScenarioDeclaration,
} from "../../src/model/ast.ts";
import { parse } from "../../src/phases/1-parse/parse.ts";

/** A file in which every construct of the language stands at least once. */
export const EVERY_CONSTRUCT = readFileSync("test/grammar/every-construct.norm", "utf8");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** A tree without places; names as their text: what the text says, wherever it stands. */
export function shape(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(shape);
	if (!isObject(value)) return value;
	if (typeof value.text === "string" && isObject(value.span) && Object.keys(value).length === 2) return value.text;
	const entries = Object.entries(value).filter(([key]) => !/^(?:span|valueSpan|reasonSpan)$/.test(key));
	return Object.fromEntries(entries.map(([key, part]) => [key, shape(part)]));
}

/** The declarations of a text in which nothing is wrong. */
export function declarations(text: string): readonly Declaration[] {
	const { tree, diagnostics } = parse("test.norm", text);
	expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
	return tree.declarations;
}

/** The first declaration of a text, without places. */
export const declaration = (text: string): unknown => shape(declarations(text)[0]);

/** What stands in the first provision of an article with these contents. */
export function contents(text: string): readonly ProvisionContent[] {
	const [article] = declarations(`article 1 "Sample"\n${text}`);
	return (article as ArticleDeclaration).provisions[0]?.contents ?? [];
}

export const content = (text: string): unknown => shape(contents(text)[0]);
export const norm = (text: string): NormDeclaration => contents(`obligation sample ${text}`)[0] as NormDeclaration;
export const duty = (text: string): unknown => shape(norm(text).duty);

/** The expression, as a text with every operation in parentheses: `(is (plus a 1) b)`. */
export function expression(text: string): string {
	const [definition] = contents(`definition sample means ${text}`);
	return lisp((definition as { readonly means: Expression }).means);
}

/** A scenario with these clauses, without places. */
export const scenario = (text: string) => shape(declarations(`scenario "sample" ${text}`)[0]) as ScenarioDeclaration;

export function lisp(expression: Expression): string {
	switch (expression.kind) {
		case "literal":
			return literal(expression.literal);
		case "reference": {
			const path = expression.path.names.map((name) => name.text).join(".");
			return expression.keys.length === 0 ? path : `${path}[${expression.keys.map(lisp).join(" ")}]`;
		}
		case "option":
			return `option:${expression.option.text}`;
		case "breach":
			return `breach:${expression.norm.text}`;
		case "members":
			return `[${expression.members.map((name) => name.text).join(" ")}]`;
		case "operation": {
			const { rounding } = expression;
			const rounded = rounding ? [`${rounding.mode}:${rounding.digits}`] : [];
			return grouped(expression.grouped, [expression.operator, ...expression.operands.map(lisp), ...rounded]);
		}
		case "iteration": {
			const { count, variable, source, vacuity, where, body } = expression;
			return grouped(expression.grouped, [
				expression.operator,
				...(count ? [lisp(count)] : []),
				`${variable.text}:${source.names.map((name) => name.text).join(".")}`,
				...(vacuity ? [vacuity] : []),
				...(where ? [`where:${lisp(where)}`] : []),
				...(body ? [lisp(body)] : []),
			]);
		}
		default:
			return expression.kind;
	}
}

const grouped = (isGrouped: boolean, parts: readonly string[]): string =>
	isGrouped ? `((${parts.join(" ")}))` : `(${parts.join(" ")})`;

function literal(value: Literal): string {
	switch (value.kind) {
		case "duration":
			return `${value.amount}-${value.unit}`;
		case "text":
			return JSON.stringify(value.value);
		case "boolean":
			return String(value.value);
		case "hole":
			return "hole";
		default:
			return value.text;
	}
}

/** What is reported, each as `code line:column`. */
export const reported = (text: string): string[] =>
	parse("test.norm", text).diagnostics.map(
		({ code, span }) => `${code.replace("parse/", "")} ${span?.start.line}:${span?.start.column}`,
	);
