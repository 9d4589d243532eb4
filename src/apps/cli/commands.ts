import type { CommandModule } from "./command.ts";

interface Registration {
	readonly summary: string;
	/** Loaded on demand: a command costs nothing until somebody calls it. */
	load(): Promise<CommandModule>;
}

/** The commands, in the order in which the help lists them. */
export const COMMANDS = {
	check: {
		summary: "check facts about a service against a regulation",
		load: async () => (await import("./commands/check.ts")).check,
	},
	explain: {
		summary: "say why a norm stands as it does, and what to ask or change",
		load: async () => (await import("./commands/explain.ts")).explain,
	},
	init: {
		summary: "write a commented facts file, ready to fill in",
		load: async () => (await import("./commands/init.ts")).init,
	},
	coverage: {
		summary: "list every provision with its norms, or why it has none",
		load: async () => (await import("./commands/coverage.ts")).coverage,
	},
	read: {
		summary: "say norms as sentences, for whoever knows the law and not the language",
		load: async () => (await import("./commands/read.ts")).read,
	},
	source: {
		summary: "hold a copy of the text against the pinned one; pin a text",
		load: async () => (await import("./commands/source.ts")).source,
	},
	diff: {
		summary: "say what differs between two packs, or rules being written",
		load: async () => (await import("./commands/diff.ts")).diff,
	},
	packs: {
		summary: "list the packs that are at hand",
		load: async () => (await import("./commands/packs.ts")).packs,
	},
	test: {
		summary: "run the scenarios that stand beside the norms",
		load: async () => (await import("./commands/test.ts")).test,
	},
	mutants: {
		summary: "change the rules bit by bit, and list the changes that no scenario notices",
		load: async () => (await import("./commands/mutants.ts")).mutants,
	},
	prove: {
		summary: "prove that rules cannot contradict themselves, or show facts where they do",
		load: async () => (await import("./commands/prove.ts")).prove,
	},
	release: {
		summary: "hold the version of rules to what changed since the last one",
		load: async () => (await import("./commands/release.ts")).release,
	},
	build: {
		summary: "compile a folder of rules into a pack",
		load: async () => (await import("./commands/build.ts")).build,
	},
} as const satisfies Readonly<Record<string, Registration>>;

export type CommandName = keyof typeof COMMANDS;
