/** Half-open offsets into one source, with 1-based line and column of both ends. */
export interface Span {
	readonly file: string;
	readonly start: Place;
	readonly end: Place;
}

export interface Place {
	readonly offset: number;
	readonly line: number;
	readonly column: number;
}

export type Severity = "error" | "warning";

/** One mistake. Messages are lower case, without a full stop, the user's text in backticks: what is wrong, then what to do. */
export interface Diagnostic<Code extends string = string> {
	/** `resolve/unknown-fact`: the phase and a slug; its page is `docs/diagnostics/<code>.md`. */
	readonly code: Code;
	readonly severity: Severity;
	readonly message: string;
	/** Absent where there is no text to point at (a missing file). */
	readonly span?: Span;
	/** What the span is: shown under it. */
	readonly label?: string;
	readonly related: readonly { readonly span: Span; readonly message: string }[];
	/** The legal or logical reason for the rule. */
	readonly why?: string;
	readonly hints: readonly string[];
	readonly fixes: readonly { readonly title: string; readonly span: Span; readonly text: string }[];
	readonly docs: string;
}
