import { emitEvaluator } from "../../src/backends/js/index.ts";
import type { Executor, Outcomes } from "../../src/model/outcome.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Situation } from "../../src/model/situation.ts";

/** Runs the text of a generated evaluator as a script, which is quicker than importing thousands of modules. */
export function generatedExecutor(pack: Pack): Executor {
	const script = emitEvaluator(pack).replace(/^export function run/m, "function run");
	const load = new Function(`"use strict";\n${script}\nreturn run;`) as () => (situation: Situation) => Outcomes;
	return { name: "js", run: load() };
}
