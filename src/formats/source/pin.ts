import type { ProvisionId } from "../../base/brand.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { PinnedSource } from "../../model/pack.ts";
import type { Article } from "./articles.ts";
import { countClauses } from "./clauses.ts";
import { SOURCE } from "./diagnostics.ts";
import { provisionsOf, withoutSignatures } from "./provisions.ts";
import { lineSpan, readSourceText, repeated } from "./source-text.ts";

export interface Pinning {
	readonly source: PinnedSource | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** The digest of a text and of each of its provisions, and how many clauses their sentences have. */
export function pinText(content: string, file: string): Pinning {
	const { text, diagnostics } = readSourceText(content, file);
	if (!text) return { source: undefined, diagnostics };
	const misplaced = misplacedIn(text.articles, content, file);
	if (misplaced.length > 0) return { source: undefined, diagnostics: misplaced };
	// Nobody knows yet how many paragraphs the last article has.
	const provisions = text.articles.flatMap((article, index) =>
		provisionsOf(index === text.articles.length - 1 ? withoutSignatures(article, 1) : article),
	);
	const twice = repeated(provisions, ({ id }) => id).map(([{ id, line }, first]) =>
		SOURCE.report("source/provision-twice", lineSpan(file, content, line), { provision: id, first: first.line }),
	);
	if (twice.length > 0) return { source: undefined, diagnostics: twice };
	const record = <Value>(of: (provision: (typeof provisions)[number]) => Value) =>
		Object.fromEntries(provisions.map((provision) => [provision.id as ProvisionId, of(provision)]));
	return {
		source: {
			digest: text.digest,
			provisions: record(({ digest }) => digest),
			clauses: record(({ words }) => countClauses(words)),
		},
		diagnostics: [],
	};
}

/** A pack keeps provisions by their names, so only a text whose articles ascend can be put in order again. */
const misplacedIn = (articles: readonly Article[], content: string, file: string): readonly Diagnostic[] =>
	articles.flatMap(({ number, line }, index) => {
		const before = articles[index - 1];
		if (!before || Number(before.number) < Number(number)) return [];
		const args = { article: number, after: before.number };
		return [SOURCE.report("source/articles-out-of-order", lineSpan(file, content, line), args)];
	});
