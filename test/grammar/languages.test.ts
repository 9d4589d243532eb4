import { describe, expect, it, test } from "vitest";
import { Lexer } from "../../grammar/chevrotain.ts";
import { keywordTables } from "../../grammar/keywords/index.ts";
import { KEYWORDS, type KeywordName, type KeywordTable } from "../../grammar/keywords/keyword.ts";
import { RegulationParser } from "../../grammar/parser.ts";
import { createVocabulary } from "../../grammar/tokens.ts";
import { operators } from "../../src/operators/registry.ts";
import { createGrammar, parseWith } from "../../src/phases/1-parse/parse.ts";
import { EVERY_CONSTRUCT, shape } from "./helper.ts";

describe("the grammar", () => {
	it("is free of ambiguities and left recursion", () => {
		expect(
			() => new RegulationParser(createVocabulary(keywordTables.en, "en", operators), { validate: true }),
		).not.toThrow();
	});

	it("has a lexer whose patterns are sound and sorted by how they begin", () => {
		const { types } = createVocabulary(keywordTables.en, "en", operators);
		const lexer = new Lexer([...types], { positionTracking: "onlyStart", ensureOptimizations: true });
		expect(lexer.lexerDefinitionErrors).toEqual([]);
	});

	it("has words for every keyword, and no word for two of them", () => {
		for (const table of Object.values(keywordTables)) {
			const phrases = Object.values(table).flat();
			expect(new Set(phrases).size).toBe(phrases.length);
			expect(Object.keys(table).sort()).toEqual(Object.keys(KEYWORDS).sort());
		}
	});

	it("does not compile with a table that lacks a keyword", () => {
		const { Regulation, ...rest } = keywordTables.en;
		// @ts-expect-error `Regulation` is missing
		const incomplete: KeywordTable = rest;
		expect(incomplete).not.toHaveProperty("Regulation", Regulation);
	});
});

describe("another natural language over the same grammar", () => {
	// Made-up words: two Chinese characters for each keyword, and the operators' own Chinese words.
	const names = Object.keys(KEYWORDS) as KeywordName[];
	const made = (index: number): [string] => [String.fromCodePoint(0x4e00 + index, 0x4f00 + index)];
	const operatorWords = new Map(operators.map(({ surface }) => [surface.en[0], surface.zh?.[0] ?? surface.en[0]]));
	const table = Object.fromEntries(
		names.map((name, index) => [name, [operatorWords.get(keywordTables.en[name][0]) ?? made(index)[0]]]),
	) as unknown as KeywordTable;
	const english = createGrammar(keywordTables.en, "en");
	const chinese = createGrammar(table, "zh");

	/** A text with every word of the language replaced by the other language's. */
	function translated(text: string): string {
		const { tokens } = english.vocabulary.lexer.tokenize(text);
		const words = tokens.map(({ image, tokenType }) => {
			const keyword = table[tokenType.name as KeywordName]?.[0];
			return keyword ?? operatorWords.get(tokenType.LABEL?.replace(/^the /, "")) ?? image;
		});
		return words.join(" ").replaceAll(" . ", ".");
	}

	it("gives the same tree", () => {
		// A member of a menu is called `text` there: a name, which translation would take for the type.
		const text = EVERY_CONSTRUCT.replaceAll("choice text ", "choice words ").replaceAll("[text, ", "[words, ");
		const expected = parseWith(english, "a.norm", text);
		const { tree, diagnostics } = parseWith(chinese, "a.norm", translated(text));
		expect(diagnostics).toEqual([]);
		expect(shape(tree)).toEqual(shape(expected.tree));
	});

	test("names mistakes in its own words", () => {
		const { diagnostics } = parseWith(chinese, "a.norm", translated('article 1 "A" obligation a'));
		expect(diagnostics[0]?.message).toContain(`\`${table.MustBe[0]}\``);
	});
});
