import type { RegulationFileCstNode } from "../../../grammar/generated/cst.d.ts";
import { keywordTables, type Language } from "../../../grammar/keywords/index.ts";
import type { KeywordTable } from "../../../grammar/keywords/keyword.ts";
import { UNKNOWN_CHARACTERS } from "../../../grammar/literals.ts";
import { RegulationParser } from "../../../grammar/parser.ts";
import { createVocabulary, type SurfaceLanguage, type Vocabulary } from "../../../grammar/tokens.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { createSource } from "../../base/source.ts";
import type { SourceFile } from "../../model/ast.ts";
import { operators } from "../../operators/registry.ts";
import type { Context } from "./context.ts";
import { readDeclarations } from "./declarations.ts";
import { reportIndentation } from "./indentation.ts";
import { reportLexical } from "./lexical.ts";
import { reportMisspellings, reportSyntaxErrors } from "./syntax-errors.ts";

/** A text as a tree, and every mistake that can be seen without knowing what the names mean. */
export interface Parsed {
	readonly tree: SourceFile;
	/** In the order of the text. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses one file. Never throws, on any text: what is wrong is reported, once and in its place, and the rest still gives its
 * tree; what recovery could not read is a hole or is left out.
 */
export function parse(file: string, text: string, language: Language = "en"): Parsed {
	const known = grammars.get(language);
	const grammar = known ?? createGrammar(keywordTables[language], language);
	if (known === undefined) grammars.set(language, grammar);
	return parseWith(grammar, file, text);
}

/** The words of a natural language, and a parser for them. */
export interface Grammar {
	readonly vocabulary: Vocabulary;
	readonly parser: RegulationParser;
}

/** Makes the lexer and the parser of a natural language, which takes some ten milliseconds. */
export function createGrammar(table: KeywordTable, language: SurfaceLanguage): Grammar {
	const vocabulary = createVocabulary(table, language, operators);
	return { vocabulary, parser: new RegulationParser(vocabulary) };
}

const grammars = new Map<Language, Grammar>();

/** Parses one file with the words of a natural language. */
export function parseWith({ vocabulary, parser }: Grammar, file: string, text: string): Parsed {
	const source = createSource(file, text);
	const lexed = vocabulary.lexer.tokenize(text);
	const unknown = lexed.groups[UNKNOWN_CHARACTERS] ?? [];
	for (const token of [...lexed.tokens, ...unknown]) token.endOffset = token.startOffset + token.image.length - 1;
	parser.input = lexed.tokens;
	const cst = parser.regulationFile() as RegulationFileCstNode;
	const context: Context = {
		source,
		vocabulary,
		forms: FORMS,
		begins: (rule) => parser.begins(rule),
		followsDamage: damageBefore(text, unknown),
		diagnostics: [],
	};
	const whole = source.span(0, text.length);
	reportLexical(context, lexed.tokens, unknown);
	reportMisspellings(context, parser.misspellings, whole);
	reportSyntaxErrors(context, parser.errors, parser.misspellings, whole);
	const declarations = readDeclarations(context, cst, whole);
	reportIndentation(context, cst, whole);
	// Chevrotain keeps its input until the next one: nothing of this file is to stay behind.
	parser.input = [];
	return { tree: { file, declarations }, diagnostics: inPlaceOrder(context.diagnostics) };
}

const FORMS = new Map(operators.map(({ id, form }) => [id, form]));

function damageBefore(text: string, unknown: readonly { readonly endOffset?: number }[]) {
	const ends = unknown.map(({ endOffset = 0 }) => endOffset + 1);
	return (offset: number): boolean => {
		const end = ends.findLast((candidate) => candidate <= offset);
		return end !== undefined && text.slice(end, offset).trim() === "";
	};
}

const inPlaceOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
	[...diagnostics].sort((left, right) => (left.span?.start.offset ?? 0) - (right.span?.start.offset ?? 0));
