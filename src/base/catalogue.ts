import type { Diagnostic, Severity, Span } from "./diagnostic.ts";

/** What a kind of mistake always says. `Args` are the placeholders of its message: a missing one does not compile. */
export interface CatalogueEntry<Args> {
	readonly severity: Severity;
	readonly message: (args: Args) => string;
	/** What the underlined text is. */
	readonly label?: (args: Args) => string;
	/** The legal or logical reason for the rule. */
	readonly why?: string;
	/** What to do, where that does not depend on the place. */
	readonly hint?: (args: Args) => string;
}

// The entries are only ever called with the arguments of their own code, which `report` demands.
type Entries<Code extends string> = Readonly<Record<Code, CatalogueEntry<never>>>;
type ArgsOf<Entry> = Entry extends { readonly message: (args: infer Args) => string }
	? unknown extends Args
		? Record<string, never>
		: Args
	: never;

/** What one occurrence adds to its entry. */
export interface Occurrence {
	readonly label?: string;
	readonly related?: Diagnostic["related"];
	/** Come after the hint of the entry. */
	readonly hints?: readonly string[];
	readonly fixes?: Diagnostic["fixes"];
}

/** The kinds of mistake of one phase. */
export interface Catalogue<Code extends string, Table extends Entries<Code>> {
	readonly codes: readonly Code[];
	readonly entries: Table;
	/** The diagnostic of this code; `span` is undefined where there is no text to point at. */
	report<Chosen extends Code>(
		code: Chosen,
		span: Span | undefined,
		args: ArgsOf<Table[Chosen]>,
		occurrence?: Occurrence,
	): Diagnostic<Chosen>;
}

/** The page that explains a code. */
export const docsPage = (code: string): string => `docs/diagnostics/${code}.md`;

/**
 * Declares the mistakes that a phase can report, in one typed table:
 * `defineCatalogue({ "parse/missing-name": { severity: "error", message: (args: { kind: string }) => … } })`.
 */
export function defineCatalogue<const Table extends Entries<string>>(
	entries: Table,
): Catalogue<keyof Table & string, Table> {
	return {
		codes: Object.keys(entries),
		entries,
		report(code, span, args, occurrence = {}) {
			const entry = entries[code] as CatalogueEntry<typeof args>;
			const label = occurrence.label ?? entry.label?.(args);
			const hint = entry.hint?.(args);
			return {
				code,
				severity: entry.severity,
				message: entry.message(args),
				...(span && { span }),
				...(label !== undefined && { label }),
				related: occurrence.related ?? [],
				...(entry.why !== undefined && { why: entry.why }),
				hints: [...(hint === undefined ? [] : [hint]), ...(occurrence.hints ?? [])],
				fixes: occurrence.fixes ?? [],
				docs: docsPage(code),
			};
		},
	};
}
