import type { Diagnostic } from "../../base/diagnostic.ts";
import { digestOf } from "../../base/digest.ts";
import { FALSE, UNKNOWN } from "../../base/kleene.ts";
import { readAsOf } from "../../engine/as-of.ts";
import { bindConfiguration } from "../../engine/bind-configuration.ts";
import { NO_CONFIGURATION } from "../../engine/configuration.ts";
import type { LoadedPack } from "../../engine/evaluate.ts";
import {
	type Explanation,
	explainNorm,
	type NextQuestion,
	nextQuestions as questionsOf,
} from "../../engine/explain.ts";
import { readFacts } from "../../engine/facts/read-facts.ts";
import { receiptOf } from "../../engine/receipt.ts";
import { reportOf } from "../../engine/report.ts";
import { ENGINE_VERSION } from "../../engine/version.ts";
import { truthOf } from "../../evaluate/reference/environment.ts";
import { environmentOf } from "../../evaluate/reference.ts";
import type { Calendar, Pack } from "../../model/pack.ts";
import type { Report } from "../../model/report.ts";
import { type AnyPack, loaded } from "./packs.ts";

/** What decides a result, apart from the facts. */
export interface EvaluationOptions {
	/** A day (`2024-12-31`: its end, in the regulation's zone), a time, or a `Date`. Default: now. */
	readonly asOf?: string | Date;
	/** Whose duties are judged. Default: the pack's. */
	readonly bearer?: string;
	/** Readings by their adopted option. */
	readonly readings?: Readonly<Record<string, string>>;
	/** Parameters by their adopted value, as facts write it: `24 hours`. */
	readonly parameters?: Readonly<Record<string, unknown>>;
	/** Adopts whatever the pack suggests and nothing else names. */
	readonly adoptSuggested?: boolean;
	/** In place of the pack's calendars of the same id. */
	readonly calendars?: readonly Calendar[];
	/** Judgements that nobody stands for are unknown. */
	readonly requireAttributed?: boolean;
	/** What the receipt calls the facts. Default: `facts`. */
	readonly file?: string;
}

/** The facts, or an option, could not be understood. Each diagnostic says what is wrong and what would be right. */
export class InvalidFacts extends Error {
	override readonly name = "InvalidFacts";
	readonly diagnostics: readonly Diagnostic[];

	constructor(diagnostics: readonly Diagnostic[]) {
		super(diagnostics.map(({ message, hints }) => [message, ...hints].join("; ")).join("\n"));
		this.diagnostics = diagnostics;
	}
}

/** The report of a pack on facts: the same as `deontic check --format json` prints. Throws `InvalidFacts`. */
export function evaluate<Facts>(pack: AnyPack<Facts>, facts: Facts, options: EvaluationOptions = {}): Report {
	const run = runOn(loaded(pack), facts, options);
	const { service, ...found } = reportOf(run.pack, run.situation, run.details, run.outcomes);
	const file = { file: options.file ?? "facts", digest: digestOf(facts) };
	return {
		format: 1,
		service,
		receipt: receiptOf(run.pack, { ...run, version: ENGINE_VERSION, facts: file }),
		...found,
	};
}

/** One finding with its trees, what would comply, and what to ask next; undefined where the pack has no such norm. */
export function explain<Facts>(
	pack: AnyPack<Facts>,
	facts: Facts,
	norm: string,
	options: EvaluationOptions = {},
): Explanation | undefined {
	const run = runOn(loaded(pack), facts, options);
	return explainNorm(run.pack, run.situation, run.details, run.outcomes, norm);
}

/** The facts still worth asking, each with the findings that it can change, most decisive first. */
export function nextQuestions<Facts>(
	pack: AnyPack<Facts>,
	facts: Facts,
	options: EvaluationOptions = {},
): readonly NextQuestion[] {
	const run = runOn(loaded(pack), facts, options);
	return questionsOf(run.pack, run.situation, run.details, run.outcomes);
}

function runOn({ pack, executor }: LoadedPack, facts: unknown, options: EvaluationOptions) {
	const asOf = instantOf(options.asOf ?? new Date(), pack);
	const { adopted, bearer } = bind(pack, options);
	const calendars = options.calendars ?? [];
	const { situation, details, diagnostics } = readFacts(pack, facts, {
		asOf,
		bearer,
		adopted,
		calendars,
		requireAttributed: options.requireAttributed ?? false,
		surelyFalse: (condition, known) =>
			truthOf(
				environmentOf(known, () => UNKNOWN),
				condition,
			) === FALSE,
	});
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new InvalidFacts(errors);
	return { pack, situation, details, outcomes: executor.run(situation), asOf, bearer, adopted, calendars };
}

function instantOf(asOf: string | Date, { manifest }: Pack): number {
	const read = typeof asOf === "string" ? readAsOf(asOf, manifest.zone) : { ok: true, value: asOf.getTime() };
	if (read.ok && Number.isSafeInteger(read.value)) return read.value;
	throw new RangeError(`asOf: \`${String(asOf)}\` is no moment; write \`2024-12-31\` or \`2024-12-31T18:00\``);
}

function bind(pack: Pack, { bearer, readings = {}, parameters = {}, adoptSuggested = false }: EvaluationOptions) {
	const flags = {
		readings: Object.entries(readings),
		parameters: Object.entries(parameters),
		adoptSuggested,
		...(bearer !== undefined && { bearer }),
	};
	const bound = bindConfiguration(pack, NO_CONFIGURATION, flags);
	if (bound.diagnostics.length > 0) throw new InvalidFacts(bound.diagnostics);
	return bound;
}
