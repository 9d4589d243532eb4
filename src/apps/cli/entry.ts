import process from "node:process";
import { EXIT } from "./exit-status.ts";
import { explainFailure } from "./failure.ts";
import { runCommandLine } from "./main.ts";
import type { OpenChannel } from "./process-channel.ts";
import { type Loading, realProcess } from "./process-environment.ts";

/** Runs the command line of this process. */
export function start(loading: Loading): void {
	// Whatever ends the process before a status is known was a mistake of ours: also a promise that nobody settles.
	process.exitCode = EXIT.internal;
	const { environment, channels } = realProcess(loading);
	for (const event of ["uncaughtException", "unhandledRejection"] as const) {
		process.on(event, (error: unknown) => process.exit(explainFailure(error, environment)));
	}
	void runCommandLine(process.argv.slice(2), environment).then((status) => {
		process.exitCode = status;
		leave(channels);
	});
}

/** Ends the process as soon as everything is written; by itself it would look around for a while. */
function leave([channel, ...others]: readonly OpenChannel[]): void {
	if (channel) channel.finish(() => leave(others));
	else process.exit();
}
