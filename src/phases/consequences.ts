import { keywordTables, type Language } from "../../grammar/keywords/index.ts";
import type { KeywordTable } from "../../grammar/keywords/keyword.ts";
import type { Diagnostic } from "../base/diagnostic.ts";

/** Complaints about something absent: recovery may have lost it. */
const ABOUT_ABSENCE: ReadonlySet<string> = new Set([
	"resolve/no-regulation",
	"check/no-norms",
	"check/provision-says-nothing",
	"check/missing-clause",
	"check/missing-bearer",
	"check/deadline-without-start",
	"check/too-few-options",
]);

const DECLARING = [
	...["Bearer", "Group", "Choices", "Choice", "Fact", "Record", "Field", "List", "Always", "Parameter", "Reading"],
	...["Definition", "Obligation", "Prohibition", "Permission", "Power", "Policy", "Exception", "Sanction"],
	...["Option", "Step", "Setting", "ForEach"],
] as readonly (keyof KeywordTable)[];

/**
 * One mistake gives one diagnostic. Where a file could not be parsed whole, some declarations are missing from the tree, and
 * what refers to them is not wrong. Dropped are complaints about what is absent, and about names that the text declares.
 */
export const withoutConsequences = (
	diagnostics: readonly Diagnostic[],
	texts: ReadonlyMap<string, string>,
	language: Language = "en",
): readonly Diagnostic[] => {
	const declaration = declarationPattern(keywordTables[language]);
	const declared = new Set(
		[...texts.values()].flatMap((text) => [...text.matchAll(declaration)].map(([, name]) => name)),
	);
	return diagnostics.filter((diagnostic) => {
		if (ABOUT_ABSENCE.has(diagnostic.code)) return false;
		return !diagnostic.code.startsWith("resolve/unknown-") || !declared.has(textAt(diagnostic, texts));
	});
};

const declarationPattern = (table: KeywordTable): RegExp => {
	const words = DECLARING.flatMap((keyword) => table[keyword]).map((phrase) => phrase.replaceAll(" ", "\\s+"));
	return new RegExp(`(?:^|\\s)(?:${words.join("|")})\\s+([A-Za-z][\\w.-]*)`, "g");
};

const textAt = ({ span }: Diagnostic, texts: ReadonlyMap<string, string>): string =>
	span === undefined ? "" : (texts.get(span.file) ?? "").slice(span.start.offset, span.end.offset);
