import { startZ3 as start } from "../../src/apps/cli/prove/z3.ts";
import type { Solver } from "../../src/prove/session.ts";

export interface TestSolver extends Solver {
	/** Forgets everything. */
	restart(): Promise<void>;
	end(): void;
}

/** Z3 in this process, for tests. */
export async function startZ3(limit = 10_000): Promise<TestSolver> {
	const { init } = await import("z3-solver");
	return start({ init }, limit);
}
