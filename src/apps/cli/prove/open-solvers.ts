import { type OpenSolver, openSolver } from "./open-solver.ts";

/** As many as most machines have cores to spare. */
const MOST = 2;

/** Some solvers for so much work; undefined where the package is not installed. */
export async function openSolvers(tasks: number, limit: number): Promise<readonly OpenSolver[] | undefined> {
	const opened = await Promise.all(Array.from({ length: Math.min(MOST, tasks) }, () => openSolver(limit)));
	const solvers = opened.filter((solver) => solver !== undefined);
	if (solvers.length === opened.length) return solvers;
	for (const solver of solvers) await solver.end();
	return undefined;
}
