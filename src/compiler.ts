import type { Diagnostic } from "./base/diagnostic.ts";
import type { SourceFile } from "./model/ast.ts";
import type { Pack } from "./model/pack.ts";
import type { Scenario } from "./model/scenario.ts";
import { parse } from "./phases/1-parse/parse.ts";
import { resolve } from "./phases/2-resolve/resolve.ts";
import { type CheckedRegulation, check } from "./phases/3-check/check.ts";
import { lower, type Surroundings } from "./phases/4-lower/lower.ts";
import { withoutConsequences } from "./phases/consequences.ts";

/** One `.norm` file. */
export interface SourceText {
	/** As diagnostics name it. */
	readonly file: string;
	readonly text: string;
}

export interface Compilation {
	/** Absent where there is an error. */
	readonly pack: Pack | undefined;
	readonly scenarios: readonly Scenario[];
	/** What was checked, for whoever reads it aloud; absent where there is an error. */
	readonly checked?: CheckedRegulation;
	/** All mistakes of all files, by place. */
	readonly diagnostics: readonly Diagnostic[];
}

/** One file that was read: what comes before names have a meaning. */
export interface ParsedText extends SourceText {
	readonly tree: SourceFile;
	readonly diagnostics: readonly Diagnostic[];
}

export const parseText = ({ file, text }: SourceText): ParsedText => ({ file, text, ...parse(file, text) });

/**
 * Compiles the files of one regulation. Never throws on any text. A phase runs on what the one before it could make out, so
 * that mistakes of several phases are reported together; a pack is only made where there is no error.
 */
export const compileRegulation = (sources: readonly SourceText[], surroundings: Surroundings): Compilation =>
	compileParsed(sources.map(parseText), surroundings);

/** The same of files that were read before: whoever changes one file need not read the others again. */
export const compileParsed = (files: readonly ParsedText[], surroundings: Surroundings): Compilation => {
	// The same files give the same pack, in whatever order somebody finds them.
	const parsed = [...files].sort((left, right) => (left.file < right.file ? -1 : 1));
	const named = resolve(parsed.map(({ tree }) => tree));
	const typed = named.resolved && check(named.resolved, surroundings.source?.clauses);
	const unread = parsed.flatMap(({ diagnostics }) => diagnostics);
	const misunderstood = [...named.diagnostics, ...(typed?.diagnostics ?? [])];
	const texts = new Map(parsed.map(({ file, text }) => [file, text]));
	const found = [...unread, ...(unread.some(isError) ? withoutConsequences(misunderstood, texts) : misunderstood)];
	if (typed === undefined || found.some(isError)) return failed(found);
	const lowered = lower(typed.checked, surroundings);
	const diagnostics = inPlaceOrder([...found, ...lowered.diagnostics]);
	if (diagnostics.some(isError)) return failed(diagnostics);
	return { pack: lowered.pack, scenarios: lowered.scenarios, checked: typed.checked, diagnostics };
};

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const failed = (diagnostics: readonly Diagnostic[]): Compilation => ({
	pack: undefined,
	scenarios: [],
	diagnostics: inPlaceOrder(diagnostics),
});

const inPlaceOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [...diagnostics].sort(byPlace);

const byPlace = (left: Diagnostic, right: Diagnostic): number => {
	const [first, second] = [left.span?.file ?? "", right.span?.file ?? ""];
	if (first !== second) return first < second ? -1 : 1;
	return (left.span?.start.offset ?? 0) - (right.span?.start.offset ?? 0);
};
