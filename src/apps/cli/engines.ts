import type { PackModule } from "../../engine/evaluate.ts";
import type { Outcomes } from "../../model/outcome.ts";
import type { Situation } from "../../model/situation.ts";
import type { OpenPack } from "./packs/open-pack.ts";

/** Any executor, whether it answers at once or later. */
export interface Engine {
	run(situation: Situation): Outcomes | Promise<Outcomes>;
}

interface Registration {
	readonly summary: string;
	/** Loaded on demand, with whatever it needs. */
	load(open: OpenPack): Promise<Engine>;
}

/** The engines of `--engine NAME`. All say the same of the same facts. */
export const ENGINES = {
	js: {
		summary: "the pack's generated evaluator, the fastest",
		load: async (open) => {
			const { run } = (await open.module("pack.mjs")) as PackModule;
			return { run };
		},
	},
	closures: {
		summary: "the pack as data, without generated code",
		load: async ({ pack }) => (await import("../../backends/closures/index.ts")).closuresExecutor(pack),
	},
	reference: {
		summary: "the evaluator that defines the meaning, slow",
		load: async ({ pack }) => (await import("../../evaluate/reference.ts")).referenceExecutor(pack),
	},
	"json-rules-engine": {
		summary: "json-rules-engine, running the exported rules",
		load: async ({ pack }) => (await import("../../backends/json-rules-engine/index.ts")).jsonRulesEngineExecutor(pack),
	},
} as const satisfies Readonly<Record<string, Registration>>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];
