import { execFileSync } from "node:child_process";

/** Builds the command line and the library once, before the suites that run them. */
export function setup(): void {
	execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
