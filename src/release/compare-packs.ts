import type { Pack } from "../model/pack.ts";
import { openSession, type Solver } from "../prove/session.ts";
import { compareItem } from "./compare.ts";
import { itemsOf } from "./items.ts";
import type { Meaning } from "./meaning.ts";
import { openPair } from "./pair.ts";
import { countsTheSame } from "./time.ts";

export interface CompareOptions {
	/** How many elements lists have at most, where that plays a part. */
	readonly bound: number;
	/** As many as are to work at once. None: only form is compared. */
	openSolvers(number: number): Promise<readonly Solver[]>;
	/** Whether nothing more has to be known once this is. */
	isEnough?(meaning: Meaning): boolean;
	report(progress: { readonly done: number; readonly total: number }): void;
}

/** What became of the meaning of everything that both packs have, in their order. */
export async function compareMeanings(from: Pack, to: Pack, options: CompareOptions): Promise<readonly Meaning[]> {
	const pair = openPair(from, to, options.bound);
	const items = itemsOf(pair);
	const meanings: Meaning[] = [];
	const waiting = [...items.entries()].filter(([, { sameForm }]) => !sameForm).reverse();
	const isComparable = countsTheSame(from, to);
	for (const [index, { name, kind, sameForm }] of items.entries()) {
		const reason = isComparable ? {} : { reason: "the versions count time differently" };
		meanings[index] = sameForm ? { name, kind, verdict: "same form" } : { name, kind, verdict: "undecided", ...reason };
	}
	const total = waiting.length;
	if (total === 0 || !isComparable) return meanings;
	let done = 0;
	const solvers = await options.openSolvers(total);
	await Promise.all(
		solvers.map(async (solver) => {
			const session = openSession(pair.before, solver);
			for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
				const [index, item] = next;
				meanings[index] = await compareItem(pair, item, session);
				done++;
				if (options.isEnough?.(meanings[index])) waiting.length = 0;
				options.report({ done, total });
			}
		}),
	);
	return meanings;
}
