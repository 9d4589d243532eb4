import { execFileSync } from "node:child_process";

/** Keeps what V8 compiles of the program, with the packs as they are now. What the check in between finds, nobody asked for. */
export const keepCompiled = () =>
	execFileSync(process.execPath, ["scripts/warm-up.cjs"], { stdio: ["ignore", "ignore", "inherit"] });
