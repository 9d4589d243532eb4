import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRegulation } from "../../src/compiler.ts";
import { sentencesOf } from "../../src/language/sentences/norms.ts";
import type { Sentences } from "../../src/model/sentences.ts";
import { strayMarksIn } from "../helpers/chinese.ts";
import { expectFile } from "../helpers/expect-file.ts";

const FOLDER = "test/fixtures/sentences";

function compiled(text: string) {
	const { checked, diagnostics } = compileRegulation([{ file: "gardens.norm", text }], { calendars: [] });
	const mistakes = diagnostics.filter(({ severity }) => severity === "error");
	expect(mistakes.map(({ span, message }) => `${span?.start.line}: ${message}`)).toEqual([]);
	if (checked === undefined) throw new Error("it was not checked");
	return checked;
}

const vocabulary = readFileSync(`${FOLDER}/gardens.norm`, "utf8");
const sentences = sentencesOf(compiled(vocabulary));

/** Each sentence under its name, with what its terms mean. */
function inLanguage(language: "en" | "zh", said: Sentences): string {
	const lines = Object.entries(said).flatMap(([name, { terms = [], ...sentence }]) => [
		name,
		`  ${sentence[language]}`,
		...terms.map((term) => `    ${term.name}: ${term[language]}`),
	]);
	return [...lines, ""].join("\n");
}

/** A small regulation with this norm, said in English; what its terms mean follows. */
function said(norm: string, name: string): readonly string[] {
	const { [name]: sentence } = sentencesOf(compiled(SMALL + norm));
	if (sentence === undefined) throw new Error(`${name} has no sentence`);
	return [sentence.en, ...(sentence.terms ?? []).map(({ en }) => en)];
}

const SMALL = `
regulation small "A small regulation"
  edition 2024-01-01
  version 1.0.0
  time zone "Asia/Shanghai"
  counting plain
  default bearer keeper
bearer keeper "the keeper"
group house "The house"
choices pet "a pet" choice cat "a cat" choice dog "a dog"
choices wild "a wild animal" choice cat "a wildcat" choice wolf "a wolf"
choices room "a room" choice attic "the attic" choice cellar "the cellar"
choices other_room "a room of the neighbours" choice loft "the loft" choice hall "the hall"
fact house.open   yes or no  conduct  says "the house is open"   question "?"
fact house.warm   yes or no  conduct  says "the house is warm"   question "?"
fact house.dry    yes or no  conduct  says "the house is dry"    question "?"
fact house.bare   yes or no  conduct  question "?"
fact house.seen   one of wild  circumstance  says "the animal seen"  question "?"
fact house.clean  yes or no  conduct  indexed by room, other_room  says "these rooms are clean"  question "?"
article 1 "One"
  bearer keeper
  gist "One."
`;

describe("norms read aloud", () => {
	it.each(["en", "zh"] as const)("say every construct of the language: %s", (language) => {
		expectFile(`${FOLDER}/${language}.txt`, inLanguage(language, sentences));
	});

	it("use every word that the vocabulary offers", () => {
		const text = inLanguage("en", sentences);
		const words = [...vocabulary.matchAll(/^ *(?:field.*|list.*)?says +"([^"]+)"/gm)].map(([, words]) => words ?? "");
		expect(words.length).toBeGreaterThan(20);
		expect(words.filter((phrase) => !text.includes(phrase))).toEqual([]);
	});

	it("open and close every parenthesis and every quotation mark", () => {
		const count = (text: string, marks: string) => [...text].filter((mark) => marks.includes(mark)).length;
		for (const { en, zh = "" } of Object.values(sentences)) {
			for (const text of [en, zh]) {
				expect(count(text, "(（"), text).toBe(count(text, ")）"));
				expect(count(text, "“"), text).toBe(count(text, "”"));
			}
		}
	});

	it("punctuate Chinese as Chinese", () => {
		expect(Object.values(sentences).flatMap(({ zh = "" }) => strayMarksIn(zh))).toEqual([]);
	});

	it("call a fact without words of its own by its path", () => {
		expect(said("obligation be-bare must be house.bare", "be-bare")).toEqual([
			"The keeper must make sure that `house.bare`.",
		]);
	});

	it("tell `a and (b or c)` from `(a and b) or c`", () => {
		expect(said("obligation one must be house.open and (house.warm or house.dry)", "one")).toEqual([
			"The keeper must make sure that the house is open, and (the house is warm, or the house is dry).",
		]);
		expect(said("obligation two must be (house.open and house.warm) or house.dry", "two")).toEqual([
			"The keeper must make sure that (the house is open, and the house is warm), or the house is dry.",
		]);
	});

	it("tell a denied group from a denied part, and let two denials cancel", () => {
		expect(said("obligation one must be not (house.open and house.warm)", "one")[0]).toBe(
			"The keeper must make sure that it is not the case that (the house is open, and the house is warm).",
		);
		expect(said("obligation two must be not (house.warm is no)", "two")[0]).toBe(
			"The keeper must make sure that the house is warm.",
		);
	});

	it("name a member by the label that it has in its own menu", () => {
		expect(said("obligation see when house.seen is cat must be house.open", "see")[0]).toContain("is “a wildcat”");
	});

	it("shorten `this …` only where nothing else in the sentence has that name", () => {
		expect(said("obligation one for each r in other_room when r is loft must be house.open", "one")[0]).toContain(
			"where this room is “the loft”",
		);
		const both = "for each mine in room for each theirs in other_room when theirs is loft";
		expect(said(`obligation two ${both} must be house.clean[mine, theirs]`, "two")[0]).toContain(
			"where this room of the neighbours is “the loft”",
		);
	});

	it("name the cell of an indexed fact that is not the element at hand", () => {
		const [sentence] = said("obligation one for each r in other_room must be house.clean[attic, r]", "one");
		expect(sentence).toContain("these rooms are clean (the attic).");
	});

	it("say a term in quotation marks and what it means beside, with the terms in that", () => {
		const terms = `
			definition cosy "a cosy house" means house.warm and snug
			definition snug "a snug house" means house.dry and house.open
			definition airy "an airy house" means house.open
			obligation be-cosy when cosy when airy must be house.open`;
		expect(said(terms, "be-cosy")).toEqual([
			"Where the case is one of “a cosy house”, and where the house is open, the keeper must make sure that the house is open.",
			"“a cosy house” means that the house is warm, and the case is one of “a snug house”.",
			"“a snug house” means that the house is dry, and the house is open.",
		]);
	});
});
