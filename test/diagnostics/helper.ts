import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { compileRegulation } from "../../src/compiler.ts";
import { readSourceDocument } from "../../src/formats/source-document.ts";
import type { PinnedSource } from "../../src/model/pack.ts";
import { parse } from "../../src/phases/1-parse/parse.ts";

export const FIXTURES = "test/fixtures/diagnostics";
export const PAGES = "docs/diagnostics";

/** What one file alone is told: by the parser for its own codes, else by the whole compiler. */
export function compileForDiagnostics(code: string, file: string, text: string): readonly Diagnostic[] {
	if (code.startsWith("parse/")) return parse(file, text).diagnostics;
	return compileRegulation([{ file, text }], { calendars: [], ...sourceOf(code) }).diagnostics;
}

/** The pinned text that a fixture brings along. */
function sourceOf(code: string): { readonly source?: PinnedSource } {
	const file = `${FIXTURES}/${code}/source.yaml`;
	const { source } = existsSync(file) ? readSourceDocument(readFileSync(file), file) : {};
	return source ? { source } : {};
}

export const fixtureOf = (code: string): string => readFileSync(`${FIXTURES}/${code}/input.norm`, "utf8");

/** A diagnostic as fixtures hold it: what it says and where. */
export const inShort = ({ code, span, message }: Diagnostic) => ({
	code,
	line: span?.start.line,
	column: span?.start.column,
	message,
});

/** The codes of one phase for which there is a file or folder. */
export const namesIn = (folder: string, phase: string): string[] =>
	readdirSync(`${folder}/${phase}`).map((name) => `${phase}/${name.replace(/\.md$/, "")}`);

/** The examples of a page, in their order. */
export const examplesOf = (page: string): string[] =>
	[...page.matchAll(/```norm\n([\s\S]*?)```/g)].map((block) => block[1] ?? "");
