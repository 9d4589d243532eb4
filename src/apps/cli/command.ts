import type { Command } from "commander";
import type { Environment } from "./environment.ts";
import type { ExitStatus } from "./exit-status.ts";

/** A command of the command line: what it accepts, and what it does. One file each in `commands/`. */
export interface CommandModule {
	/** Adds arguments, options and examples; `run` gets what the person gave, once it is well-formed. */
	define(command: Command, run: Run): void;
}

/** Carries out a command and keeps its exit status. */
export type Run = (work: (environment: Environment) => Promise<ExitStatus>) => Promise<void>;
