import { defineCatalogue } from "../../base/catalogue.ts";

/** Nesting beyond this is a mistake or an attack. */
export const DEEPEST = 64;

/** What can be wrong with a YAML or JSON file before anybody looks at what it says. */
export const DOCUMENT = defineCatalogue({
	"file/too-large": {
		severity: "error",
		message: ({ size, limit }: { size: string; limit: string }) => `the file has ${size}, at most ${limit} are read`,
		hint: () =>
			"write one file for each service, machines' files as JSON (of which 8 MiB are read), and only what findings need",
	},
	"file/not-utf8": {
		severity: "error",
		message: ({ found }: { found: string }) => `the file is no UTF-8 text: ${found}`,
		hint: () => "save it as UTF-8",
	},
	"file/control-character": {
		severity: "error",
		message: ({ character }: { character: string }) => `the character ${character} has no place in a text file`,
		hint: () => "remove it",
	},
	"file/too-deep": {
		severity: "error",
		message: ({ limit }: { limit: number }) => `values are nested more than ${limit} deep`,
		hint: () => "no name of any vocabulary is that deep: look for a bracket that is not closed",
	},
	"file/syntax": {
		severity: "error",
		message: ({ problem }: { problem: string }) => problem,
	},
	"file/several-documents": {
		severity: "error",
		message: (_: object) => "a second document starts here, but one file holds one",
		hint: () => "write each document in a file of its own, and remove the `---` between them",
	},
	"file/directive": {
		severity: "error",
		message: (_: object) => "the file changes the rules by which it is read, with a line that starts with `%`",
		hint: () => "remove the line: files are read as YAML 1.2, in which `yes` and dates are what they look like",
	},
	"file/tag": {
		severity: "error",
		message: ({ tag }: { tag: string }) => `the tag \`${tag}\` means nothing here`,
		hint: () => "remove it: values are read by the type of their fact; put a text in quotes",
	},
	"file/merge-key": {
		severity: "error",
		message: (_: object) => "`<<` merges nothing here",
		hint: () => "write the values out, or refer to a whole value with `*name`",
	},
	"file/key-is-no-name": {
		severity: "error",
		message: ({ found }: { found: string }) => `a key is a name, not ${found}`,
		hint: () => "write the name as a text, before a colon",
	},
	"file/duplicate-key": {
		severity: "error",
		message: ({ key }: { key: string }) => `\`${key}\` stands twice in the same map`,
		why: "which of the two is meant would be a guess",
		hint: () => "keep one of them",
	},
	"file/unknown-alias": {
		severity: "error",
		message: ({ alias }: { alias: string }) => `nothing before this is called \`&${alias}\``,
	},
	"file/alias-explosion": {
		severity: "error",
		message: ({ limit }: { limit: number }) => `aliases repeat more than ${limit} values`,
		hint: () => "write the values out",
	},
	"file/inexact-number": {
		severity: "error",
		message: ({ found }: { found: string }) => `\`${found}\` has more digits than a number can hold`,
		why: "numbers are exact: nothing is rounded on the way in",
		hint: () => "round it yourself, or put it in quotes where it is a text",
	},
});

export type DocumentCode = (typeof DOCUMENT.codes)[number];
export type DocumentArgs<Code extends DocumentCode> = Parameters<(typeof DOCUMENT.entries)[Code]["message"]>[0];
