import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readReviewDocument } from "../../src/formats/review-document.ts";
import { compileMeasures, MEASURES } from "./helper.ts";

const { pack } = compileMeasures();
const articles = [...new Set(pack.provisions.map(({ article }) => article))];

/** Every name that the rules use, whatever it is the name of. */
const names: ReadonlySet<string> = new Set(
	readdirSync(MEASURES)
		.filter((file) => file.endsWith(".norm"))
		.flatMap((file) => readFileSync(`${MEASURES}/${file}`, "utf8").match(/[a-z][\w.-]*/g) ?? [])
		.map((name) => name.replace(/[.-]+$/, "")),
);

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]*)`/g)].map(([, name]) => name ?? "");

describe("the review of the Measures", () => {
	it("covers every article, and no other", () => {
		const reviewed = readdirSync(`${MEASURES}/review`).map((file) => String(Number(/\d+/.exec(file)?.[0])));
		expect(reviewed).toEqual(articles);
	});

	describe.each(articles)("of Article %s", (article) => {
		const file = `${MEASURES}/review/art-${article.padStart(2, "0")}.yaml`;
		const text = readFileSync(file, "utf8");

		it("answers every item, with a note, and says what was chosen and rejected", () => {
			const review = readReviewDocument(text, file);
			expect(review.article).toBe(article);
			expect(review.choices).not.toEqual([]);
			expect(review.rejected).not.toEqual([]);
		});

		it("names nothing that is not in the rules", () => {
			expect(quoted(text).filter((name) => !names.has(name))).toEqual([]);
		});
	});
});
