import { describe, expect, it, test } from "vitest";
import type { Declaration } from "../../src/model/ast.ts";
import { parse } from "../../src/phases/1-parse/parse.ts";
import { reported, shape } from "./helper.ts";

/** The norms of a text, wherever they stand. */
function norms(text: string): string[] {
	const named = (declaration: Declaration): string[] =>
		declaration.kind === "article"
			? declaration.provisions.flatMap(({ contents }) =>
					contents.flatMap((content) => ("name" in content ? [content.name.text] : [])),
				)
			: [];
	return parse("a.norm", text).tree.declarations.flatMap(named);
}

const article = (text: string): string => `article 1 "Sample"\n${text}`;

describe("several mistakes in one file", () => {
	const text = `regulation toy "Toy"
  edition 2023-02-30
  edtion 2023-03-01
  time zone "Asia/Shanghai
fact service.open yes or no circumstanc question "Open?"
article 14 "A"
  paragraph 1
    oblgation first
      bearer provider
      must bee x is yes
    obligation second
      when (a is b c) and d
      must be
    obligation third
      must be a and b or c
      evidence "x\\n"
    permission fourth
      must be x
      may "x"
    obligation fifth
      must be a ; b
      gist "e"
      garbage here
      eviden "e"
scenario "s"
  given a.b is [1, 2
  given c is yes
  expect fifth violatd
`;

	it("are each reported once, where they are", () => {
		expect(reported(text)).toEqual([
			"bad-date 2:11",
			"unknown-keyword 3:3",
			"clause-twice 3:3",
			"unterminated-text 4:13",
			"unknown-keyword 5:29",
			"unknown-keyword 8:5",
			"unknown-keyword 10:7",
			"unexpected-token 12:20",
			"missing-condition 13:7",
			"mixed-connectives 15:23",
			"bad-escape 16:18",
			"unexpected-token 18:7",
			"unknown-character 21:17",
			"unexpected-token 23:7",
			"unknown-keyword 24:7",
			"unexpected-token 26:20",
			"unknown-keyword 28:16",
		]);
	});

	it("leave everything else in the tree", () => {
		expect(norms(text)).toEqual(["first", "second", "third", "fourth", "fifth"]);
		const { declarations } = parse("a.norm", text).tree;
		expect(declarations.map(({ kind }) => kind)).toEqual(["regulation", "fact", "article", "scenario"]);
		expect(shape(declarations.at(-1))).toMatchObject({
			givens: [{ value: true }],
			expectations: [{ status: "violated" }],
		});
	});
});

describe("a misspelt word", () => {
	test.each([
		["capitals", 'Article 1 "A"\nobligation a must be b', ["unknown-keyword 1:1"]],
		["several words in one", article("obligation a mustbe b"), ["unknown-keyword 2:14"]],
		["an operator", article("obligation a must be b isnt c"), ["unknown-keyword 2:24"]],
		["a connecting word", article("definition a meens b"), ["unknown-keyword 2:14"]],
		[
			"a word before a missing operand",
			article('obligation a must be\n evidense "b"'),
			["missing-condition 2:14", "unknown-keyword 3:2"],
		],
		["the first word of the file", 'regulatoin a "A"', ["unknown-keyword 1:1"]],
		["a paragraph", article('paragrph 1 gist "a"'), ["unknown-keyword 2:1"]],
	])("is read as what it nearly is: %s", (_name, text, expected) => {
		expect(reported(text)).toEqual(expected);
	});

	it("offers the correction as a fix", () => {
		const [diagnostic] = parse("a.norm", article("obligation a must bee b")).diagnostics;
		expect(diagnostic?.message).toContain("did you mean `must be`?");
		expect(diagnostic?.fixes).toMatchObject([
			{ text: "must be", span: { start: { column: 14 }, end: { column: 22 } } },
		]);
	});

	it("is never guessed from a short or a distant one", () => {
		expect(reported(article("obligation a must be b foo c"))).toEqual(["unexpected-token 2:24"]);
		expect(reported(article("obligation a must be b qq"))).toEqual(["unexpected-token 2:24"]);
	});
});

describe("a mistake", () => {
	test.each([
		["a declaration without its name", article("obligation\n  must be a"), ["missing-name 2:1"]],
		["a keyword as a name", article("obligation unless must be a"), ["missing-name 2:12"]],
		["a parenthesis that is not closed", article('obligation a must be (b or c\n gist "d"'), ["unexpected-token 2:28"]],
		["a parenthesis too many", article("obligation a must be b) and c"), ["unexpected-token 2:23"]],
		["two operators", article("obligation a must be b is is c"), ["missing-condition 2:27"]],
		["a clause of something else", article('obligation a must be b step c "d"'), ["unexpected-token 2:24"]],
		["a list outside a group", article("obligation a must be (b, c)"), ["unexpected-token 2:24"]],
		["a field outside a record", "field a date", ["unexpected-token 1:1"]],
		["words after the end", `group a "A" b c d`, ["unexpected-token 1:13"]],
		["an incomplete path", article("obligation a must be b.\nobligation c must be d"), ["missing-name 2:23"]],
		[
			"full-width marks",
			article("obligation a must be any of （b， c）"),
			["unknown-character 2:29", "unknown-character 2:31", "unknown-character 2:34"],
		],
		["a norm in no article", "obligation a must be b\nobligation c must be d", ["norm-outside-provision 1:1"]],
		["an article whose number is missing", 'article "A"\n obligation a must be b', ["unexpected-token 1:9"]],
	])("is one diagnostic: %s", (_name, text, expected) => {
		expect(reported(text)).toEqual(expected);
	});

	it("leaves a hole, and no diagnostic about what is missing because of it", () => {
		const text = article("obligation a must be )\nobligation b must be c");
		expect(reported(text)).toEqual(["missing-condition 2:22"]);
		expect(norms(text)).toEqual(["a", "b"]);
	});

	it("keeps norms outside articles in an article without a number", () => {
		const [declaration] = parse("a.norm", "obligation a must be b").tree.declarations;
		expect(shape(declaration)).toMatchObject({
			kind: "article",
			number: "",
			provisions: [{ contents: [{ name: "a" }] }],
		});
	});

	it("of layout is only a warning", () => {
		const { diagnostics } = parse("a.norm", article("  obligation a\n must be b"));
		expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
			["parse/indentation-contradicts-structure", "warning"],
		]);
	});
});
