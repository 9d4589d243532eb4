import { startZ3 as start } from "../../src/apps/cli/prove/z3.ts";
import type { Solver } from "../../src/prove/session.ts";

/** Z3 in this process, for tests. */
export async function startZ3(limit = 10_000): Promise<Solver & { end(): void; restart(): Promise<void> }> {
	const { init } = await import("z3-solver");
	return start({ init }, limit);
}
