import { KEYWORDS, type KeywordName, type KeywordRole } from "../keywords/keyword.ts";
import { byLength } from "../phrases.ts";
import { english } from "./english.ts";

/** How editors colour the words of each role. */
const SCOPES: Readonly<Record<KeywordRole, string>> = {
	structure: "keyword.declaration.deontic",
	clause: "keyword.control.deontic",
	inner: "keyword.other.deontic",
	soft: "support.type.deontic",
	unit: "keyword.other.unit.deontic",
	reason: "constant.language.deontic",
};
const OPERATOR = "keyword.operator.deontic";

/** The grammar by which editors colour the language: words only, so that it is never out of step with the parser's rules. */
export function textMate(): string {
	const words = [...english.phrases.keys()].sort(byLength);
	const wordPatterns = words.map((phrase) => ({ match: wordPattern(phrase), name: scopeOf(phrase) }));
	const grammar = {
		$schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
		name: "Deontic",
		scopeName: "source.deontic",
		fileTypes: ["norm"],
		patterns: [
			{ match: "//.*$", name: "comment.line.double-slash.deontic" },
			{
				begin: '"',
				end: '"|$',
				name: "string.quoted.double.deontic",
				patterns: [
					{ match: '\\\\["\\\\]', name: "constant.character.escape.deontic" },
					{ match: "\\\\.", name: "invalid.illegal.escape.deontic" },
				],
			},
			{ match: "(?<=\\.)[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*", name: "variable.other.member.deontic" },
			{ match: "\\b\\d{4}-\\d\\d-\\d\\d(?:T[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d)?)?", name: "constant.other.date.deontic" },
			{ match: "\\b\\d+(?:\\.\\d+)*%?", name: "constant.numeric.deontic" },
			...merged(wordPatterns),
			{ match: "[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*", name: "variable.other.deontic" },
		],
	};
	return `${JSON.stringify(grammar, null, "\t")}\n`;
}

const wordPattern = (phrase: string): string =>
	`${phrase.replace(/[.*+?^${}()|[\\]\\\\]/g, "\\$&").replaceAll(" ", "\\s+")}(?![A-Za-z0-9_]|-[A-Za-z0-9_])`;

function scopeOf(phrase: string): string {
	const name = english.phrases.get(phrase)?.name ?? "";
	return name in KEYWORDS ? SCOPES[KEYWORDS[name as KeywordName]] : OPERATOR;
}

/** Neighbours of one scope as one pattern; the order, in which longer phrases come first, stays. */
function merged(patterns: readonly { readonly match: string; readonly name: string }[]) {
	const rows: { match: string; name: string }[] = [];
	for (const { match, name } of patterns) {
		const last = rows.at(-1);
		if (last?.name === name) last.match += `|${match}`;
		else rows.push({ match, name });
	}
	return rows.map(({ match, name }) => ({ match: `(?<![A-Za-z0-9_-])(?:${match})`, name }));
}
