import type { ProvisionId } from "../../base/brand.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { PinnedSource } from "../../model/pack.ts";
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
