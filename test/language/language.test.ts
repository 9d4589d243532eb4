import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closuresExecutor } from "../../src/backends/closures/index.ts";
import { emitEvaluator } from "../../src/backends/js/index.ts";
import { jsonRulesEngineExecutor } from "../../src/backends/json-rules-engine/index.ts";
import { compileRegulation } from "../../src/compiler.ts";
import { judgeScenario, prepareScenario } from "../../src/engine/scenario.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { AsyncExecutor, Executor } from "../../src/model/outcome.ts";
import type { Calendar, Pack } from "../../src/model/pack.ts";

/** The working days of 2024 as far as the scenarios need them. */
const calendar: Calendar = {
	id: "working",
	from: "2024-01-01",
	to: "2024-12-31",
	weekend: [6, 7],
	off: ["2024-06-10"],
	worked: [],
	source: "these tests",
	digest: "",
};

const generatedExecutor = async (pack: Pack): Promise<Executor> => {
	const url = `data:text/javascript,${encodeURIComponent(emitEvaluator(pack))}`;
	const { run } = (await import(/* @vite-ignore */ url)) as Pick<Executor, "run">;
	return { name: "js", run };
};

const folder = new URL(".", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".norm"));

describe.each(files)("%s", (file) => {
	const text = readFileSync(new URL(file, folder), "utf8");
	const { pack, scenarios, diagnostics } = compileRegulation([{ file, text }], { calendars: [calendar] });

	it("compiles without a remark", () => {
		expect(diagnostics.map(({ code, message, span }) => `${span?.start.line}: ${code}: ${message}`)).toEqual([]);
	});

	it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))("%s", async (_, scenario) => {
		const regulation = pack as Pack;
		const executors: (Executor | AsyncExecutor)[] = [
			referenceExecutor(regulation),
			closuresExecutor(regulation),
			await generatedExecutor(regulation),
			jsonRulesEngineExecutor(regulation),
		];
		const prepared = prepareScenario(regulation, scenario);
		for (const executor of executors) {
			const { failures } = judgeScenario(regulation, prepared, await executor.run(prepared.situation));
			expect(failures, executor.name).toEqual([]);
		}
	});
});
