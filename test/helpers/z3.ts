import { startZ3 as start } from "../../src/apps/cli/prove/z3.ts";
import type { Solver } from "../../src/prove/session.ts";

export interface TestZ3 extends Solver {
	restart(): Promise<void>;
	end(): void;
}

/** Z3 in this process, for tests. */
export async function startZ3(limit = 10_000): Promise<TestZ3> {
	const { init } = await import("z3-solver");
	return start({ init }, limit);
}
