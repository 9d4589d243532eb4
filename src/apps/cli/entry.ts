import process from "node:process";
import { EXIT } from "./exit-status.ts";
import { explainFailure } from "./failure.ts";
import { runCommandLine } from "./main.ts";
import { processEnvironment } from "./process-environment.ts";

// Whatever ends the process before a status is known was a mistake of ours: also a promise that nobody settles.
process.exitCode = EXIT.internal;

const environment = processEnvironment();

for (const event of ["uncaughtException", "unhandledRejection"] as const) {
	process.on(event, (error: unknown) => process.exit(explainFailure(error, environment)));
}

void runCommandLine(process.argv.slice(2), environment).then((status) => {
	process.exitCode = status;
});
