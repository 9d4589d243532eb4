import { closuresExecutor } from "../../src/backends/closures/index.ts";
import { jsonRulesEngineExecutor } from "../../src/backends/json-rules-engine/index.ts";
import type { AsyncExecutor, Executor } from "../../src/model/outcome.ts";
import type { Pack } from "../../src/model/pack.ts";
import { generatedExecutor } from "./generated-module.ts";

/** Every executor that has to agree with the reference. A new one is a line here. */
export const EXECUTORS: Readonly<Record<string, (pack: Pack) => Executor | AsyncExecutor>> = {
	closures: closuresExecutor,
	js: generatedExecutor,
	"json-rules-engine": jsonRulesEngineExecutor,
};
