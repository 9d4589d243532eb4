import type { Diagnostic } from "../base/diagnostic.ts";
import { type Compilation, compileParsed, type ParsedText, parseText, type SourceText } from "../compiler.ts";
import { type Failure, judgeScenario, prepareScenario } from "../engine/scenario.ts";
import { referenceExecutor } from "../evaluate/reference.ts";
import type { Mutant, Verdict } from "../model/mutant.ts";
import type { Pack } from "../model/pack.ts";
import type { Scenario } from "../model/scenario.ts";
import { affectedBy, affectedPart, affectedScenario, exposedScenario } from "./affected.ts";
import { mutatedText } from "./mutants.ts";

type Surroundings = Parameters<typeof compileParsed>[1];

/** The rules as they are, read and compiled. */
export interface Original {
	readonly files: readonly ParsedText[];
	readonly surroundings: Surroundings;
	readonly pack: Pack;
	readonly scenarios: readonly Scenario[];
}

/** Undefined where the rules have mistakes. */
export function originalOf(sources: readonly SourceText[], surroundings: Surroundings): Original | undefined {
	const files = sources.map(parseText);
	const { pack, scenarios } = compileParsed(files, surroundings);
	return pack && { files, surroundings, pack, scenarios };
}

/** The rules of a mutant: its files, of which only the changed ones are read again, and what they compile to. */
export function compileMutant(
	mutant: Mutant,
	{ files, surroundings }: Original,
): Compilation & { readonly files: readonly ParsedText[] } {
	const touched = new Set(mutant.edits.map(({ span }) => span.file));
	const changed = files.map((file) =>
		touched.has(file.file) ? parseText({ file: file.file, text: mutatedText(mutant, file) }) : file,
	);
	return { files: changed, ...compileParsed(changed, surroundings) };
}

/** The scenarios that fail before anything is changed: with these, nothing would be said of a mutant. */
export function failing({ pack, scenarios }: Original): readonly Scenario[] {
	return scenarios.filter((scenario) => failureOf(scenario, pack, { part: pack, always: true }) !== undefined);
}

/** Compiles a mutant and runs the scenarios until one fails. The rules as they are must pass them all. */
export function tryMutant(mutant: Mutant, original: Original): Verdict {
	const { files, pack, scenarios, diagnostics } = compileMutant(mutant, original);
	if (pack === undefined) return refused(diagnostics, files);
	const affected = affectedBy(original.pack, pack);
	if (affected === undefined) return { result: "same" };
	const part = affectedPart(pack, affected);
	const concerned = affected.onlySuggestions ? scenarios.filter(({ adoptSuggested }) => adoptSuggested) : scenarios;
	const ordered = inOrder(concerned, mutant);
	const trials = [
		...ordered.map((scenario) => ({ scenario: affectedScenario(scenario, affected, part), part })),
		// A sanction looks at every norm: the slow ones come last.
		...ordered.map((scenario) => ({ scenario: exposedScenario(scenario, affected), part: pack })),
	];
	for (const { scenario, part } of trials) {
		const failure = failureOf(scenario, pack, { part, always: affected.facts });
		if (failure !== undefined) return { result: "killed", scenario: scenario.title, message: failure.message };
	}
	return { result: "survived" };
}

/** First those that stand beside the change, then the others as they are. */
const inOrder = (scenarios: readonly Scenario[], { file }: Mutant): readonly Scenario[] => [
	...scenarios.filter((scenario) => scenario.file === file),
	...scenarios.filter((scenario) => scenario.file !== file),
];

interface Looking {
	/** The part of the pack that is evaluated. Facts may still name the rest, a breached norm say. */
	readonly part: Pack;
	/** The facts are read also where nothing is expected. */
	readonly always: boolean;
}

function failureOf(scenario: Scenario, pack: Pack, { part, always }: Looking): Failure | undefined {
	const isIdle = scenario.expectations.length === 0;
	if (isIdle && !always) return undefined;
	const prepared = prepareScenario(pack, scenario);
	if (isIdle) return prepared.mistakes[0];
	return judgeScenario(part, prepared, referenceExecutor(part).run(prepared.situation)).failures[0];
}

/** A mistake that only tests have is a test that fails: it names what is no longer there. */
function refused(diagnostics: readonly Diagnostic[], files: readonly ParsedText[]): Verdict {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const tests = errors.map((error) => testAround(error, files));
	const [first, test] = [errors[0]?.message ?? "", tests[0]];
	return test !== undefined && tests.every((each) => each !== undefined)
		? { result: "killed", scenario: test, message: first }
		: { result: "refused", message: first };
}

function testAround({ span }: Diagnostic, files: readonly ParsedText[]): string | undefined {
	if (span === undefined) return undefined;
	const tree = files.find(({ file }) => file === span.file)?.tree;
	for (const declaration of tree?.declarations ?? []) {
		const isAround =
			declaration.span.start.offset <= span.start.offset && span.end.offset <= declaration.span.end.offset;
		if (!isAround) continue;
		if (declaration.kind === "scenario") return declaration.title.text;
		if (declaration.kind === "setting") return declaration.name.text;
	}
	return undefined;
}
