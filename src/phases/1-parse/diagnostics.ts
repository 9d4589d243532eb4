import { defineCatalogue } from "../../base/catalogue.ts";

interface Found {
	/** What stands there, as the user wrote it; undefined at the end of the file, or where nothing stands. */
	readonly found: string | undefined;
	/** What could stand there. */
	readonly expected: string;
}

const cannotStand = ({ found, expected }: Found): string =>
	found === undefined
		? `something is missing here: expected ${expected}`
		: `\`${found}\` cannot stand here: expected ${expected}`;

/** What can be wrong with a text before any name in it means anything. */
export const parseDiagnostics = defineCatalogue({
	"parse/unknown-character": {
		severity: "error",
		message: (args: { text: string; instead: string | undefined }) =>
			`\`${args.text}\` means nothing in the language${args.instead === undefined ? "; remove it, or put it in a text" : `; write \`${args.instead}\``}`,
	},
	"parse/unterminated-text": {
		severity: "error",
		message: () => 'this text does not end on its line; close it with `"`',
		why: "a text stands on one line, so that a forgotten quotation mark does not swallow the rest of the file",
		hint: () => "write a long text as several texts, one a line: they are joined with a space",
	},
	"parse/bad-escape": {
		severity: "error",
		message: (args: { escape: string }) =>
			`\`${args.escape}\` is no escape; in a text only \`\\"\` and \`\\\\\` are written with a backslash`,
	},
	"parse/bad-date": {
		severity: "error",
		message: (args: { text: string; reason: string }) => `\`${args.text}\` does not exist: ${args.reason}`,
	},
	"parse/empty-text": {
		severity: "error",
		message: () => "this text is empty; say what it is to say",
	},
	"parse/unexpected-token": { severity: "error", message: cannotStand },
	"parse/unknown-keyword": {
		severity: "error",
		message: (args: { written: string; meant: string }) =>
			`\`${args.written}\` is not a word of the language here; did you mean \`${args.meant}\`?`,
	},
	"parse/missing-name": {
		severity: "error",
		message: (args: { found: string | undefined; reserved: boolean }) =>
			args.found === undefined
				? "a name is missing here; give it one"
				: args.reserved
					? `\`${args.found}\` is a word of the language and cannot be a name here; choose another name`
					: `\`${args.found}\` cannot stand here: a name is missing before it`,
		hint: () => "a name is letters, digits, `_` and inner `-`, beginning with a letter",
	},
	"parse/missing-text": {
		severity: "error",
		message: (args: { found: string | undefined }) =>
			args.found === undefined
				? 'a text is missing here; add one, in `"…"`'
				: `\`${args.found}\` cannot stand here: a text in \`"…"\` is missing before it`,
	},
	"parse/missing-condition": {
		severity: "error",
		message: (args: { after: string; found: string | undefined }) =>
			args.found === undefined
				? `\`${args.after}\` needs something after it: a fact, a condition or a value`
				: `\`${args.found}\` cannot stand after \`${args.after}\`: expected a fact, a condition or a value`,
	},
	"parse/missing-duty": {
		severity: "error",
		message: (args: { kind: string; name: string; needs: string }) =>
			`the ${args.kind} \`${args.name}\` does not say what it is about; add a clause that begins with ${args.needs}`,
		why: "a norm without a requirement could be neither kept nor broken",
	},
	"parse/deadline-without-deed": {
		severity: "error",
		message: (args: { clause: string }) =>
			`\`${args.clause}\` has nothing to time: only \`must do\` and \`must not do\` have a deadline`,
		why: "what must be so must be so at every moment; only what is done is done by some time",
	},
	"parse/mixed-connectives": {
		severity: "error",
		message: (args: { first: string; second: string }) =>
			`\`${args.first}\` and \`${args.second}\` are mixed; put one of them in parentheses`,
		why: "readers of law disagree on which binds closer, so no rule of precedence decides it",
	},
	"parse/ambiguous-group": {
		severity: "error",
		message: (args: { words: string }) =>
			`it is not clear how far \`${args.words}\` reaches; put it, or what belongs to it, in parentheses`,
		why: "whether what follows still belongs to it would be left to the reader to guess",
	},
	"parse/clause-out-of-order": {
		severity: "error",
		message: (args: { clause: string; comes: "before" | "after"; other: string }) =>
			`\`${args.clause}\` is out of order: it comes ${args.comes} \`${args.other}\``,
		why: "clauses stand in one order, so that every norm reads the same way",
	},
	"parse/clause-twice": {
		severity: "error",
		message: (args: { clause: string }) => `\`${args.clause}\` is given twice; keep one`,
	},
	"parse/key-twice": {
		severity: "error",
		message: (args: { key: string }) => `\`${args.key}\` is given twice; keep one`,
	},
	"parse/provision-outside-article": {
		severity: "error",
		message: (args: { place: string }) => `\`${args.place}\` stands in no article; put it under its \`article\``,
	},
	"parse/norm-outside-provision": {
		severity: "error",
		message: (args: { clause: string }) => `\`${args.clause}\` stands in no provision; put it under its \`article\``,
		why: "every norm stands in the provision of the law from which it comes",
	},
	"parse/incorporates-reserved": {
		severity: "error",
		message: (args: { word: string }) =>
			`\`${args.word}\` is reserved: another instrument's norms cannot be taken over yet; write the norms out`,
	},
	"parse/indentation-contradicts-structure": {
		severity: "warning",
		message: (args: { inner: string; outer: string }) =>
			`\`${args.inner}\` is indented as if it ${args.outer}; layout changes nothing, so indent it where it belongs`,
	},
	"parse/nested-too-deeply": {
		severity: "error",
		message: (args: { limit: number }) =>
			`this is nested more than ${args.limit} levels deep; name parts of it with \`definition\``,
	},
});

export type ParseCode = (typeof parseDiagnostics)["codes"][number];
