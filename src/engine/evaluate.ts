import { closuresExecutor } from "../backends/closures/index.ts";
import type { SituationDetails } from "../model/details.ts";
import type { Executor, Outcomes } from "../model/outcome.ts";
import type { Pack } from "../model/pack.ts";
import { packOfDocument } from "../model/pack-document.ts";
import type { Situation } from "../model/situation.ts";
import { checkPack } from "./load/check-pack.ts";
import { type ReportCore, reportOf } from "./report.ts";

/** A pack that is ready to run. */
export interface LoadedPack {
	readonly pack: Pack;
	/** The pack's own generated evaluator, or closures compiled at first use. */
	readonly executor: Executor;
}

/** What a pack's generated module exports: the data, and the evaluator that was generated from it. */
export interface PackModule {
	readonly pack: Pack;
	run(situation: Situation): Outcomes;
}

/** The pack is not one: the message says where and why. */
export class InvalidPack extends Error {
	override readonly name = "InvalidPack";
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(`not a pack that this engine can run: ${problems.slice(0, 5).join("; ")}`);
		this.problems = problems;
	}
}

/** Accepts a pack as data (`pack.json`, parsed) or as its generated module. Throws `InvalidPack` on anything else. */
export function loadPack(source: unknown): LoadedPack {
	if (isPackModule(source)) return { pack: source.pack, executor: { name: "js", run: (facts) => source.run(facts) } };
	const data = packOfDocument(source);
	const problems = checkPack(data);
	if (problems.length > 0) throw new InvalidPack(problems);
	const pack = data as Pack;
	return { pack, executor: lazily(pack) };
}

/** A generated module is code that the caller chose to import: its data was checked when it was generated. */
function isPackModule(source: unknown): source is PackModule {
	if (typeof source !== "object" || source === null) return false;
	const { pack, run } = source as Partial<PackModule>;
	return typeof pack === "object" && pack !== null && typeof run === "function";
}

function lazily(pack: Pack): Executor {
	let executor: Executor | undefined;
	return {
		name: "closures",
		run(situation) {
			executor ??= closuresExecutor(pack);
			return executor.run(situation);
		},
	};
}

/** Runs a pack on a situation and explains the result. */
export function runPack(
	loaded: LoadedPack,
	situation: Situation,
	details: SituationDetails,
	executor: Executor = loaded.executor,
): ReportCore {
	return reportOf(loaded.pack, situation, details, executor.run(situation));
}
