import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { createSource } from "../../base/source.ts";
import { type Article, articlesIn } from "./articles.ts";
import { SOURCE } from "./diagnostics.ts";
import { digestOfText } from "./normalise.ts";

/** A copy of a regulation's text. */
export interface SourceText {
	readonly content: string;
	/** Of all of it, normalised. */
	readonly digest: string;
	/** No two of one number. */
	readonly articles: readonly Article[];
}

export interface SourceTextReading {
	/** Absent where something is wrong with it. */
	readonly text: SourceText | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** No regulation is longer, and each paragraph is digested. */
const MOST_PARAGRAPHS = 20_000;

/** Reads a text as articles. Never throws on any text. */
export function readSourceText(content: string, file: string): SourceTextReading {
	const articles = articlesIn(content);
	const diagnostics = problemsOf(articles, content, file);
	return diagnostics.length > 0
		? { text: undefined, diagnostics }
		: { text: { content, digest: digestOfText(content), articles }, diagnostics };
}

function problemsOf(articles: readonly Article[], content: string, file: string): readonly Diagnostic[] {
	if (articles.length === 0) return [SOURCE.report("source/no-article", lineSpan(file, content, 1), {})];
	if (articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) > MOST_PARAGRAPHS) {
		const place = lineSpan(file, content, articles[0]?.line ?? 1);
		return [SOURCE.report("source/too-many-paragraphs", place, { limit: MOST_PARAGRAPHS })];
	}
	return repeated(articles, ({ number }) => number).map(([{ number, line }, first]) =>
		SOURCE.report("source/article-twice", lineSpan(file, content, line), { article: number, first: first.line }),
	);
}

/** What has the name of something before it, with the first of that name. */
export function repeated<Thing>(
	things: readonly Thing[],
	nameOf: (thing: Thing) => string,
): readonly (readonly [again: Thing, first: Thing])[] {
	const firsts = new Map<string, Thing>();
	return things.flatMap((thing) => {
		const first = firsts.get(nameOf(thing));
		if (first !== undefined) return [[thing, first] as const];
		firsts.set(nameOf(thing), thing);
		return [];
	});
}

/** A whole line. */
export function lineSpan(file: string, text: string, line: number): Span {
	const source = createSource(file, text);
	const start = { offset: 0, line, column: 1 };
	const { length } = source.line(line);
	return { file, start, end: { ...start, offset: length, column: length + 1 } };
}
