import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileMeasures, MEASURES } from "./helper.ts";

const { pack } = compileMeasures();
const articles = [...new Set(pack.provisions.map(({ article }) => Number(article)))];

const ITEMS = Array.from({ length: 14 }, (_, index) => `R${index + 1}`);
const said = expect.stringMatching(/\S/);
const ANSWER = { answer: expect.toBeOneOf(["yes", "no", "not here"]), note: said };

/** Every name that facts files, findings and adoptions know. */
const names: ReadonlySet<string> = new Set(
	[
		...[pack.norms, pack.positions, pack.ladders, pack.readings, pack.parameters].flat(),
		...pack.ladders.flatMap(({ steps }) => steps),
		...pack.readings.flatMap(({ options }) => options),
		...[pack.vocabulary.facts, pack.vocabulary.lists].flat(),
		...pack.vocabulary.records.flatMap(({ id, fields }) => fields.map((field) => ({ id: `${id}.${field.id}` }))),
		...pack.vocabulary.choices.flatMap((menu) => [menu, ...menu.members]),
	].map(({ id }) => id),
);

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]*)`/g)].map(([, name]) => name ?? "");

describe("the review of the Measures", () => {
	it("covers all articles", () => {
		expect(articles).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
	});

	for (const article of articles) {
		const file = `${MEASURES}/review/art-${String(article).padStart(2, "0")}.yaml`;

		describe(`of Article ${article}`, () => {
			const text = existsSync(file) ? readFileSync(file, "utf8") : "";

			it("answers every item, with a note, and says what was chosen and rejected", () => {
				expect(parse(text), file).toStrictEqual({
					article,
					answers: Object.fromEntries(ITEMS.map((item) => [item, ANSWER])),
					choices: expect.toSatisfy(isTexts, "holds texts"),
					rejected: expect.toSatisfy(isTexts, "holds texts"),
				});
			});

			it("names nothing that is not in the rules", () => {
				expect(text).not.toBe("");
				expect(quoted(text).filter((name) => !names.has(name))).toEqual([]);
			});
		});
	}
});

function isTexts(value: unknown): boolean {
	return (
		Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string" && each.trim() !== "")
	);
}
