import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { clausesOf, countClauses, sentencesOf, wordsAt } from "../../src/formats/source/clauses.ts";
import { type ComparedProvision, compareWithPinned } from "../../src/formats/source/compare.ts";
import { normaliseProvision } from "../../src/formats/source/normalise.ts";
import { pinText } from "../../src/formats/source/pin.ts";
import { readSourceText } from "../../src/formats/source/source-text.ts";
import { sentenceAbout } from "../../src/formats/source/words-of-comparison.ts";
import { readSourceDocument, sourceDocument } from "../../src/formats/source-document.ts";
import type { PinnedSource } from "../../src/model/pack.ts";
import { GARDEN_PROVISIONS, GARDENS } from "../helpers/gardens.ts";
import { budget } from "../helpers/runs.ts";

function pinned(text: string): PinnedSource {
	const { source, diagnostics } = pinText(text, "text.txt");
	if (!source) throw new Error(diagnostics.map(({ message }) => message).join("; "));
	return source;
}

const SOURCE = pinned(GARDENS);

function compared(text: string) {
	const read = readSourceText(text, "text.txt");
	if (!read.text) throw new Error(read.diagnostics.map(({ message }) => message).join("; "));
	return compareWithPinned(read.text, SOURCE);
}

/** Everything that is not equal, in sentences. */
const said = (text: string): readonly string[] =>
	compared(text)
		.provisions.filter(({ status }) => status !== "equal")
		.map(sentenceAbout);

const provisionsOf = (source: PinnedSource): Readonly<Record<string, string>> => source.provisions;

describe("pinning a text", () => {
	it("names every provision as the rules do, and nothing else", () => {
		expect(Object.keys(SOURCE.provisions)).toEqual(GARDEN_PROVISIONS);
	});

	it("digests what a provision says, without its marker", () => {
		expect(provisionsOf(SOURCE)["art-1.para-3"]).toBe(sha256("Others may look on."));
		expect(provisionsOf(SOURCE)["art-2.item-1"]).toBe(sha256("water the plants;"));
		expect(provisionsOf(SOURCE)["art-2.item-2"]).toBe(sha256(`respect "the neighbour's" hedge, in summer: daily.`));
	});

	it("counts the clauses of each sentence", () => {
		expect(SOURCE.clauses).toMatchObject({ "art-1.para-1": [3], "art-1.para-2": [1, 2], "art-3": [2], "art-4": [1] });
	});

	it("minds every word, and names the provision", () => {
		const changed = pinned(GARDENS.replace("water", "watch"));
		expect(changed.digest).not.toBe(SOURCE.digest);
		const differing = GARDEN_PROVISIONS.filter((id) => provisionsOf(changed)[id] !== provisionsOf(SOURCE)[id]);
		expect(differing).toEqual(["art-2.item-1"]);
	});

	it("writes what is read again", () => {
		expect(readSourceDocument(sourceDocument(SOURCE), "source.yaml").source).toEqual(SOURCE);
	});

	it("takes a marker that stands alone in its line", () => {
		expect(pinned(GARDENS.replace("Article 3: ", "Article 3:\n\n"))).toEqual(SOURCE);
	});
});

describe("the words of a locator", () => {
	const words = "It binds all. Whoever owns one, or two: that person, too! End.";

	it.each([
		[{ sentence: 1 }, "It binds all."],
		[{ sentence: 2, from: 1 }, "Whoever owns one,"],
		[{ sentence: 2, from: 2, to: 3 }, "or two: that person,"],
		[{ sentence: 3 }, "End."],
		[{ sentence: 4 }, undefined],
		[{ sentence: 1, from: 2 }, undefined],
		[{ sentence: 2, from: 4, to: 5 }, undefined],
	])("%j", (locator, expected) => {
		expect(wordsAt(words, locator)).toBe(expected);
	});

	it("end a sentence or a clause only before a space", () => {
		expect(countClauses('version 1.5, "so." 10:30; all')).toEqual([3]);
	});
});

describe("a copy of the pinned text", () => {
	it("is equal", () => {
		expect(compared(GARDENS)).toMatchObject({ equal: true, sameWords: true, misplaced: [] });
		expect(compared(GARDENS).provisions.map(({ provision }) => provision)).toEqual(GARDEN_PROVISIONS);
	});

	it("is equal to a pack, whose keys are sorted as letters", () => {
		const long = Array.from({ length: 12 }, (_, index) => `Article ${index + 1}: Sentence ${index + 1}.`).join("\n");
		const { text } = readSourceText(long, "text.txt");
		const { digest, provisions } = pinned(long);
		const sorted = Object.fromEntries(Object.entries(provisions).sort());
		expect(Object.keys(sorted)[1]).toBe("art-10");
		const comparison = text && compareWithPinned(text, { digest, provisions: sorted });
		expect(comparison).toMatchObject({ equal: true, misplaced: [] });
		expect(comparison?.provisions.map(({ provision }) => provision)).toEqual(Object.keys(provisions));
	});

	it("says where each provision stands, and what its words are", () => {
		expect(compared(GARDENS).provisions[1]).toEqual({
			provision: "art-1.para-2",
			status: "equal",
			line: 5,
			words: "It binds gardeners. Whoever owns a garden: that person is a gardener!",
		});
	});

	it.each([
		["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
		["CR", (text: string) => text.replaceAll("\n", "\r")],
		["a byte order mark", (text: string) => `\ufeff${text}`],
		["straight quotes", (text: string) => text.replace(/[“”]/g, '"').replaceAll("’", "'")],
		["spaces that do not break", (text: string) => text.replaceAll(" ", "\u00a0")],
		["trailing spaces", (text: string) => text.replaceAll("\n", " \t\n")],
		["no blank lines", (text: string) => text.replace(/\n+/g, "\n")],
		["more blank lines", (text: string) => `\n\n${text.replaceAll("\n", "\n\n")}\n`],
		["decomposed letters", (text: string) => text.normalize("NFD")],
	])("with %s is equal", (_what, change) => {
		expect(compared(change(GARDENS))).toMatchObject({ equal: true, sameWords: true });
	});

	it("with full-width colons has equal provisions", () => {
		expect(compared(GARDENS.replaceAll(/: ?/g, "：")).equal).toBe(true);
	});
});

describe("a copy that differs", () => {
	it.each<[what: string, text: string, said: readonly string[]]>([
		["in a word", GARDENS.replace("hedges,", "trees,"), ["art-1.para-1 differs (line 3)"]],
		[
			"by merged paragraphs",
			GARDENS.replace("ponds.\n\n", "ponds. "),
			["art-1.para-1 differs (line 3)", "art-1.para-2 is missing; art-1.para-1 may hold it"],
		],
		[
			"by paragraphs merged at the end of an article",
			GARDENS.replace("gardener!\n\n", "gardener! "),
			["art-1.para-2 differs (line 5)", "art-1.para-3 is missing; art-1.para-2 may hold it"],
		],
		[
			"by articles merged",
			GARDENS.replace("look on.\n\nArticle 2: ", "look on. "),
			[
				"art-1.para-3 differs (line 7)",
				"art-2.head is missing; art-1.para-3 may hold it",
				"art-2.item-1 is missing; its words stand at art-1.item-1 (line 9)",
				"art-2.item-2 is missing; its words stand at art-1.item-2 (line 11)",
				"art-2.item-3 is missing; its words stand at art-1.item-3 (line 13)",
			],
		],
		[
			"by a paragraph that was split",
			GARDENS.replace("hedges, ", "hedges,\n"),
			["art-1.para-1 differs (line 3)", "art-1.added-1 is added (line 4); it may be part of art-1.para-1"],
		],
		["by a paragraph less", GARDENS.replace(/It binds.*\n\n/, ""), ["art-1.para-2 is missing"]],
		["by a paragraph more", GARDENS.replace("It binds", "New!\n\nIt binds"), ["art-1.added-1 is added (line 5)"]],
		["by an article less", GARDENS.replace(/Article 3.*\n/, ""), ["art-3 is missing"]],
		["by its last article", GARDENS.replace(/Article 4.*\n/, ""), ["art-4 is missing"]],
		[
			"by an article more",
			GARDENS.replace("Article 4:", "Article 5: New!\n\nArticle 4:"),
			["art-5 is added (line 21)"],
		],
		["by an item less", GARDENS.replace(/\(2\).*\n\n/, ""), ["art-2.item-2 is missing"]],
		[
			"by an item more",
			GARDENS.replace("fish.", "fish;\n\n(4) rest."),
			["art-2.item-3 differs (line 15)", "art-2.item-4 is added (line 17)"],
		],
		[
			"by an item less, and the others renumbered",
			GARDENS.replace(/\(2\).*\n\n/, "").replace("(3)", "(2)"),
			["art-2.item-2 differs (line 13)", "art-2.item-3 is missing; its words stand at art-2.item-2 (line 13)"],
		],
		[
			"by an item without its number",
			GARDENS.replace("(2) ", ""),
			["art-2.item-2 differs (line 13); its words stand at art-2.head (line 13)"],
		],
		[
			"by an article of another number",
			GARDENS.replace("Article 3:", "Article 30:"),
			["art-3 is missing; its words stand at art-30 (line 19)"],
		],
		[
			"by an article without its marker",
			GARDENS.replace("Article 3: ", ""),
			["art-3 is missing; its words stand at art-2.head (line 19)"],
		],
	])("%s", (_what, text, expected) => {
		expect(said(text)).toEqual(expected);
		expect(compared(text).equal).toBe(false);
	});

	it("only in where paragraphs begin has the same words", () => {
		expect(compared(GARDENS.replace("ponds.\n\n", "ponds. "))).toMatchObject({ equal: false, sameWords: true });
		expect(compared(GARDENS.replace("ponds", "pond"))).toMatchObject({ equal: false, sameWords: false });
	});

	it("in the order of its articles", () => {
		const [head, middle, tail] = GARDENS.split(/(?=Article [34]:)/) as [string, string, string];
		const [fourth, ...signatures] = tail.split("\n\n");
		const shuffled = [`${head}${fourth}\n\n${middle.trim()}`, ...signatures].join("\n\n");
		expect(said(shuffled)).toEqual([]);
		expect(compared(shuffled)).toMatchObject({ equal: false, misplaced: [{ article: "3", line: 21, after: "4" }] });
	});

	it("has words only for what is equal", () => {
		const { provisions } = compared(GARDENS.replace("water", "watch"));
		expect(provisions.filter(({ words }) => words === undefined).map(({ provision }) => provision)).toEqual([
			"art-2.item-1",
		]);
	});
});

describe("what stands outside the provisions", () => {
	it.each([
		["signatures cut off", GARDENS.replace(/The Office[\s\S]*/, ""), { status: "ends" }],
		["more signatures", `${GARDENS}\nThe Frog\n`, { status: "longer", line: 27 }],
		["fewer signatures", GARDENS.replace("The Ministry of Ponds", ""), { status: "different" }],
		["another heading", GARDENS.replace("Final", "Last"), { status: "different" }],
	])("%s: every provision is equal", (_what, text, outside) => {
		expect(compared(text)).toMatchObject({ equal: true, sameWords: false, outside });
	});
});

describe("laws", () => {
	const spaces = fc.constantFrom(" ", "  ", "\t", "\u00a0", " \u00a0 ");
	const lineEnds = fc.constantFrom("\n", "\r\n", "\r", " \n", "\n\n\n", "\r\n\r\n");

	/** The same text as another program might save it. */
	const copies = fc
		.tuple(
			fc.infiniteStream(spaces),
			fc.infiniteStream(lineEnds),
			fc.infiniteStream(fc.boolean()),
			fc.constantFrom("", "\ufeff", "\n\n"),
			fc.constantFrom("NFC", "NFD"),
		)
		.map(([space, end, straight, start, form]) => {
			const varied = GARDENS.replace(/\n+| +|[“”’]/g, (found) => {
				if (found.startsWith("\n")) return end.next().value as string;
				if (found.startsWith(" ")) return space.next().value as string;
				return straight.next().value ? (found === "’" ? "'" : '"') : found;
			});
			return start + varied.normalize(form);
		});

	test("a text that differs only in what normalising ignores is equal", () => {
		fc.assert(
			fc.property(copies, (copy) => {
				expect(compared(copy)).toMatchObject({ equal: true, sameWords: true });
			}),
			budget("equal copies"),
		);
	});

	const anyText = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					"Article 1:",
					"Article 2: ",
					"Article 99999999999：",
					"(1) ",
					"(2)",
					"\n",
					"\r",
					"Chapter I",
					". ",
					", ",
				),
				fc.string({ unit: "grapheme" }),
				fc.string({ unit: "binary" }),
			),
			{ maxLength: 30 },
		)
		.map((pieces) => pieces.join(""));

	test("reading, pinning and comparing never throw, and what a text pins is equal to it", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { source } = pinText(text, "text.txt");
				const read = readSourceText(text, "text.txt").text;
				if (!read) return;
				compareWithPinned(read, SOURCE);
				if (source) expect(compareWithPinned(read, source)).toMatchObject({ sameWords: true, misplaced: [] });
				if (source) expect(compareWithPinned(read, source).equal).toBe(true);
			}),
			budget("any text"),
		);
	});

	test("clauses joined give the sentence, and sentences the provision", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const words = normaliseProvision(text);
				const sentences = sentencesOf(words);
				expect(sentences.map((sentence) => clausesOf(sentence).join(" ")).join(" ")).toBe(words);
				expect(sentences.map((_, index) => wordsAt(words, { sentence: index + 1 }))).toEqual(sentences);
				expect(countClauses(words)).toHaveLength(sentences.length);
			}),
			budget("clauses"),
		);
	});

	test("every provision of the pinned text is accounted for once, whatever the copy", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const read = readSourceText(text, "text.txt").text;
				if (!read) return;
				const { provisions } = compareWithPinned(read, SOURCE);
				const names = provisions.map(({ provision }: ComparedProvision) => provision);
				expect(new Set(names).size).toBe(names.length);
				expect(names.filter((name) => GARDEN_PROVISIONS.includes(name))).toEqual(GARDEN_PROVISIONS);
			}),
			budget("accounting"),
		);
	});
});
