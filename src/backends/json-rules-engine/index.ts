import { Engine } from "json-rules-engine";
import type { AsyncExecutor } from "../../model/outcome.ts";
import type { Pack } from "../../model/pack.ts";
import type { RulesDocument } from "./document.ts";
import { emitRules } from "./emit.ts";
import { createEngine, type EngineClass } from "./operators.ts";

export { emitRules } from "./emit.ts";

/** Runs the exported rules, as text and back, in json-rules-engine itself. */
export function jsonRulesEngineExecutor(pack: Pack): AsyncExecutor {
	const document = JSON.parse(JSON.stringify(emitRules(pack))) as RulesDocument;
	const engine = createEngine(Engine as unknown as EngineClass, document);
	return { name: "json-rules-engine", run: (situation) => engine.run(situation) };
}
