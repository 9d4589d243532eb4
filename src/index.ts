/**
 * The library: `import { evaluate } from "deontic"`. Synchronous, without dependencies, without generated code; it runs where there is
 * no file system and where `eval` is forbidden.
 */

export {
	type EvaluationOptions,
	evaluate,
	explain,
	InvalidFacts,
	nextQuestions,
} from "./apps/library/evaluate.ts";
export { type LoadedPack, loadPack, type PackModule } from "./apps/library/packs.ts";
export type { Diagnostic } from "./base/diagnostic.ts";
export { InvalidPack } from "./engine/evaluate.ts";
export type { Explanation, NextQuestion } from "./engine/explain.ts";
export type { Outcome, Status } from "./model/outcome.ts";
export type { Pack } from "./model/pack.ts";
export type { Finding, Report } from "./model/report.ts";
