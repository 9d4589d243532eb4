import type { YAMLError } from "yaml";

interface Explanation {
	readonly problem: string;
	readonly hints: readonly string[];
}

type Code = YAMLError["code"];

/** The mistakes that people make, in words for people who do not know YAML. */
const EXPLANATIONS: Readonly<Partial<Record<Code, Explanation>>> = {
	TAB_AS_INDENT: { problem: "a tab cannot indent", hints: ["indent with spaces"] },
	BAD_INDENT: {
		problem: "this line is indented neither like the one before it nor like any that is still open",
		hints: ["give what belongs together the same number of spaces"],
	},
	MISSING_CHAR: {
		problem: "a bracket, a quote, a colon or a comma is missing before this",
		hints: ["look for what was opened and never closed, and for `name: value` without its colon"],
	},
	MULTILINE_IMPLICIT_KEY: {
		problem: "this line is no `name: value`",
		hints: ["write a colon and a space after the name, or put a text of several lines in quotes"],
	},
	BLOCK_AS_IMPLICIT_KEY: {
		problem: "two names with colons stand on one line",
		hints: ["write the second one on a line of its own, indented, or put a text with a colon in quotes"],
	},
	BAD_SCALAR_START: {
		problem: "a value cannot start with this character",
		hints: ["put the value in quotes"],
	},
	BAD_DQ_ESCAPE: {
		problem: "this is no escape that text in double quotes knows",
		hints: ["write `\\\\` for a backslash, or use single quotes"],
	},
	KEY_OVER_1024_CHARS: { problem: "a name is longer than 1024 characters", hints: ["shorten it"] },
	BLOCK_IN_FLOW: {
		problem: "inside brackets everything stands in brackets",
		hints: ["close the bracket first, or write the list in brackets as well"],
	},
};

/** The parser has one code for lines out of place and for brackets that are still open. */
const OPEN_BRACKET: Explanation = {
	problem: "a bracket that was opened before this is not closed",
	hints: ["close the list with `]`, or the values with names with `}`"],
};

/** What is wrong, and what to do. For rarer mistakes, in the words of the parser. */
export function describeSyntaxError(error: YAMLError): Explanation {
	const isOpenBracket = error.code === "BAD_INDENT" && error.message.startsWith("Flow ");
	const known = isOpenBracket ? OPEN_BRACKET : EXPLANATIONS[error.code];
	if (known) return known;
	const [sentence = ""] = error.message.split("\n");
	return { problem: `this cannot be read: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`, hints: [] };
}
