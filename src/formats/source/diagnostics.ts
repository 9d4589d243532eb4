import { defineCatalogue } from "../../base/catalogue.ts";

/** What can be wrong with a regulation's text, and with the digests of one. */
export const SOURCE = defineCatalogue({
	"source/not-digests": {
		severity: "error",
		message: () =>
			"`source.yaml` holds a `digest`, `provisions` with a digest each, and the `clauses` of their sentences",
		hint: () => "`deontic source pin TEXT` writes it from a copy of the text",
	},
	"source/no-article": {
		severity: "error",
		message: () => "no line begins with `Article 1:`: is this the plain text of a regulation?",
	},
	"source/too-many-paragraphs": {
		severity: "error",
		message: ({ limit }: { limit: number }) => `the text has more than ${limit} paragraphs, the most that are read`,
		hint: () => "give the plain text of one regulation, a paragraph in each line",
	},
	"source/article-twice": {
		severity: "error",
		message: ({ article, first }: { article: string; first: number }) =>
			`\`Article ${article}\` began already in line ${first}`,
		hint: () => "give the plain text of one regulation, once",
	},
	"source/articles-out-of-order": {
		severity: "error",
		message: ({ article, after }: { article: string; after: string }) =>
			`\`Article ${article}\` stands after \`Article ${after}\``,
		hint: () => "pin the text as it was published: later copies are compared with its order",
	},
	"source/provision-twice": {
		severity: "error",
		message: ({ provision, first }: { provision: string; first: number }) =>
			`\`${provision}\` stands already in line ${first}`,
		hint: () => "a list has one paragraph before its items, none after them, and numbers each item once",
	},
});
