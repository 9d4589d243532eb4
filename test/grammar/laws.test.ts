import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { en } from "../../grammar/keywords/en.ts";
import { createVocabulary } from "../../grammar/tokens.ts";
import { operators } from "../../src/operators/registry.ts";
import { type Parsed, parse } from "../../src/phases/1-parse/parse.ts";
import { budget } from "../helpers/runs.ts";
import { EVERY_CONSTRUCT, shape } from "./helper.ts";

const RULES = "rules/cn-genai-measures/2023-08-15";
const SOURCES = [
	EVERY_CONSTRUCT,
	...readdirSync(RULES)
		.filter((file) => file.endsWith(".norm"))
		.map((file) => readFileSync(`${RULES}/${file}`, "utf8")),
];
const vocabulary = createVocabulary(en, "en", operators);
const WORDS = [
	...vocabulary.phrases.keys(),
	...'a b.c . , ( ) [ ] { } : = 3 80% 2024-01-01 2024-02-30T08:00 1.0.0 "t" " “x” ; // \n \r\n \t oblgation isnt'.split(
		" ",
	),
	"\u0000",
	"\uFEFF",
];

/** What must hold of whatever was parsed. */
function expectSound(text: string, { tree, diagnostics }: Parsed): void {
	expect(tree.file).toBe("a.norm");
	for (const { span, message } of diagnostics) {
		expect(message).not.toMatch(/undefined|NaN|\[object/);
		expect(span?.start.offset).toBeGreaterThanOrEqual(0);
		expect(span?.end.offset).toBeGreaterThanOrEqual(span?.start.offset ?? 0);
		expect(span?.end.offset).toBeLessThanOrEqual(text.length);
		expect(span?.start.line).toBeGreaterThan(0);
	}
	expect(JSON.stringify(tree)).not.toMatch(/"(?:offset|line|column)":null/);
}

const parsesSoundly = (text: string): void => expectSound(text, parse("a.norm", text));

/** Words of the language in any order. */
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));

/** A real text, of which a stretch was cut out, doubled or replaced. */
const mutated = fc
	.record({
		source: fc.constantFrom(...SOURCES),
		start: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.nat(30),
		instead: fc.oneof(fc.constant(""), soup, fc.string({ unit: "binary", maxLength: 5 })),
	})
	.map(({ source, start, length, instead }) => {
		const from = Math.floor(start * source.length);
		return source.slice(0, from) + instead + source.slice(from + length);
	});

describe("parsing never throws, and points at what is there", () => {
	it("on any text", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), parsesSoundly), budget("parsing any text"));
	});
	it("on words of the language in any order", () => {
		fc.assert(fc.property(soup, parsesSoundly), budget("parsing words in any order", 1.7));
	});
	it("on damaged regulations", () => {
		fc.assert(fc.property(mutated, parsesSoundly), budget("parsing damaged regulations", 0.5));
	});

	const inDuty = (text: string) => `article 1 "A" obligation a must be ${text}`;
	test.each(
		Object.entries({
			parentheses: inDuty(`${"(".repeat(10_000)}a${")".repeat(10_000)}`),
			"open parentheses": inDuty("(".repeat(10_000)),
			negations: inDuty(`${"not ".repeat(10_000)}a`),
			prefixes: inDuty(`${"start of ".repeat(10_000)}a`),
			quantifiers: inDuty("every x in y satisfies ".repeat(10_000)),
			conditionals: inDuty("if a then ".repeat(10_000)),
			groups: inDuty("any of ".repeat(10_000)),
			lists: `scenario "x" given a is ${"[".repeat(10_000)}`,
			maps: `scenario "x" given a is ${"{a: ".repeat(10_000)}`,
			sums: inDuty(`a${" plus b".repeat(10_000)}`),
			"mixed connectives": inDuty(`a${" and b or c".repeat(10_000)}`),
			quotes: '"\n'.repeat(10_000),
			strays: "a b\n".repeat(10_000),
			misspellings: "oblgation a must bee b\n".repeat(2_000),
			mistakes: `article 1 "A"\n${"obligation a when ) must be ]\n".repeat(1_000)}`,
			clauses: `article 1 "A" obligation a ${"when a unless b ".repeat(10_000)}`,
			blanks: `must${" ".repeat(200_000)}be`,
			names: "a.".repeat(20_000),
		}),
	)("nor hangs on very many %s", (_name, text) => {
		const started = performance.now();
		const { diagnostics } = parse("a.norm", text);
		expect(diagnostics.length).toBeGreaterThan(0);
		expect(performance.now() - started).toBeLessThan(15_000);
	});

	it("nor overflows on very many conditions that are joined", () => {
		const { tree, diagnostics } = parse("a.norm", inDuty(`a${" and b".repeat(10_000)}`));
		expect(diagnostics).toEqual([]);
		expect(() => JSON.stringify(tree)).not.toThrow();
	});
});

describe("layout never changes the meaning", () => {
	/** The words of a text: what stands between them is free. */
	const tokensOf = (text: string): string[] => vocabulary.lexer.tokenize(text).tokens.map(({ image }) => image);
	const tree = (text: string): unknown => {
		const parsed = parse("a.norm", text);
		expect(parsed.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		return shape(parsed.tree);
	};
	const gap = fc.constantFrom(" ", "\n", "\r\n", "\t", "  \n\n ", " // a comment\n", "//\n", ' // must be "x\n\t');

	it("nor do comments, wherever they stand", () => {
		fc.assert(
			fc.property(fc.constantFrom(...SOURCES), fc.array(gap, { minLength: 1, maxLength: 7 }), (source, gaps) => {
				const words = tokensOf(source).flatMap((image) => (image.startsWith('"') ? [image] : image.split(/\s+/)));
				const spread = words.map((word, index) => {
					const next = words[index + 1] ?? "";
					// A path is one word: in it a dot makes a name of any word that follows directly.
					const joined = word === "." || next === ".";
					return word + (joined ? "" : gaps[index % gaps.length]);
				});
				expect(tree(spread.join(""))).toEqual(tree(source));
			}),
			budget("comments anywhere", 0.08),
		);
	});

	it("nor do line ends and indentation of whole files", () => {
		for (const source of SOURCES) {
			expect(tree(source.replaceAll("\n", "\r\n"))).toEqual(tree(source));
			expect(tree(source.replace(/^[ \t]+/gm, ""))).toEqual(tree(source));
		}
	});
});

describe("one slip is one diagnostic", () => {
	const words = [
		...EVERY_CONSTRUCT.replace(/\/\/.*/g, (comment) => " ".repeat(comment.length)).matchAll(/"[^"]*"|[\w.-]+|[^\s\w]/g),
	];
	/** The part of the words after whose change at most one thing is reported. */
	const shareOfSingle = (changed: readonly string[]): number =>
		changed.filter((text) => parse("a.norm", text).diagnostics.length <= 1).length / changed.length;
	// Some slips make other sense: without `may`, a bearer and a text declare a bearer.
	const sample = words.filter((_word, index) => index % 3 === 0);

	it("nearly wherever a word is left out", () => {
		const changed = sample.map(
			({ index, 0: word }) => EVERY_CONSTRUCT.slice(0, index) + EVERY_CONSTRUCT.slice(index + word.length),
		);
		expect(shareOfSingle(changed)).toBeGreaterThan(0.95);
	});

	it("nearly wherever a word is misspelt", () => {
		const changed = sample
			.filter(({ 0: word }) => /^[a-z]{4,}$/.test(word))
			.map(({ index }) => `${EVERY_CONSTRUCT.slice(0, index + 2)}q${EVERY_CONSTRUCT.slice(index + 2)}`);
		expect(shareOfSingle(changed)).toBeGreaterThan(0.95);
	});
});
