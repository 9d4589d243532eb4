import type { PackModule } from "../../engine/evaluate.ts";
import { type Explanations, evaluateExplained, explanations } from "../../engine/report.ts";
import type { SituationDetails } from "../../model/details.ts";
import type { Outcomes } from "../../model/outcome.ts";
import type { Situation } from "../../model/situation.ts";
import type { OpenPack } from "./packs/open-pack.ts";

/** What an engine finds, and the explanations of it. */
export interface Found {
	readonly outcomes: Outcomes;
	readonly explained: Explanations;
}

/** Any executor, whether it answers at once or later. */
export interface Engine {
	run(situation: Situation, details: SituationDetails): Found | Promise<Found>;
}

interface Registration {
	readonly summary: string;
	/** Loaded on demand, with whatever it needs. */
	load(open: OpenPack): Promise<Engine>;
}

/** An executor that knows nothing of explanations. */
const explaining = (
	{ pack }: OpenPack,
	{ run }: { run(situation: Situation): Outcomes | Promise<Outcomes> },
): Engine => ({
	async run(situation, details) {
		const outcomes = await run(situation);
		return { outcomes, explained: explanations(pack, situation, details, outcomes) };
	},
});

/** The engines of `--engine NAME`. All say the same of the same facts. */
export const ENGINES = {
	js: {
		summary: "the pack's generated evaluator, the fastest",
		load: async (open) => {
			return explaining(open, (await open.module()) as PackModule);
		},
	},
	closures: {
		summary: "the pack as data, without generated code",
		async load(open) {
			const { closuresExecutor } = await import("../../backends/closures/index.ts");
			return explaining(open, closuresExecutor(open.pack));
		},
	},
	reference: {
		summary: "the evaluator that defines the meaning; explains as it evaluates, so for a single file the quickest",
		load: async ({ pack }) => ({ run: (situation, details) => evaluateExplained(pack, situation, details) }),
	},
	"json-rules-engine": {
		summary: "json-rules-engine, running the exported rules",
		async load(open) {
			const { jsonRulesEngineExecutor } = await import("../../backends/json-rules-engine/index.ts");
			return explaining(open, jsonRulesEngineExecutor(open.pack));
		},
	},
} as const satisfies Readonly<Record<string, Registration>>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];
