import type { Pack } from "../../../model/pack.ts";
import { DEFAULT_BOUND } from "../../../prove/prove.ts";
import { compareMeanings } from "../../../release/compare-packs.ts";
import type { Meaning } from "../../../release/meaning.ts";
import type { Environment } from "../environment.ts";
import type { OpenSolver } from "../prove/open-solver.ts";
import { openSolvers } from "../prove/open-solvers.ts";
import { showProgress } from "../prove/progress.ts";

export interface Compared {
	readonly meanings: readonly Meaning[];
	/** There was something to find out, and nobody to ask. */
	readonly solverMissing: boolean;
}

/** Compares what two packs mean, with Z3 where it is installed. `limit`: seconds for a question. */
export async function compareWithSolver(
	from: Pack,
	to: Pack,
	limit: number,
	environment: Environment,
	isEnough: (meaning: Meaning) => boolean = () => false,
): Promise<Compared> {
	const progress = showProgress(environment.err);
	let solvers: readonly OpenSolver[] = [];
	let solverMissing = false;
	try {
		const meanings = await compareMeanings(from, to, {
			bound: DEFAULT_BOUND,
			async openSolvers(tasks) {
				const opened = await openSolvers(tasks, limit * 1000);
				solverMissing = opened === undefined;
				solvers = opened ?? [];
				return solvers;
			},
			isEnough,
			report: progress.show,
		});
		return { meanings, solverMissing };
	} finally {
		progress.clear();
		for (const solver of solvers) await solver.end();
	}
}

/** What can be told without a solver. */
export const compareForms = (from: Pack, to: Pack): Promise<readonly Meaning[]> =>
	compareMeanings(from, to, { bound: DEFAULT_BOUND, openSolvers: async () => [], report: () => {} });
