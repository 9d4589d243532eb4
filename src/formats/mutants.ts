import type { Tried, Verdict } from "../model/mutant.ts";
import type { Pack } from "../model/pack.ts";

/** The mutants of one regulation after they were tried. */
export interface MutantRun {
	readonly pack: Pack;
	/** The percentage that is to be killed. */
	readonly atLeast: number;
	readonly tried: readonly Tried[];
}

export type Result = Verdict["result"];
export const RESULTS: readonly Result[] = ["killed", "survived", "refused", "same"];
export type Counts = Readonly<Record<Result, number>>;

export const countsOf = (tried: readonly Tried[]): Counts =>
	Object.fromEntries(
		RESULTS.map((result) => [result, tried.filter(({ verdict }) => verdict.result === result).length]),
	) as Counts;

/** In the order of the text. */
export function byRule({ tried }: MutantRun): readonly { readonly name: string; readonly counts: Counts }[] {
	const names = [...new Set(tried.map(({ mutant }) => mutant.of))];
	return names.map((name) => ({ name, counts: countsOf(tried.filter(({ mutant }) => mutant.of === name)) }));
}

export const survivorsOf = ({ tried }: MutantRun): readonly Tried["mutant"][] =>
	tried.filter(({ verdict }) => verdict.result === "survived").map(({ mutant }) => mutant);

/** Of what scenarios could kill, the percentage that they do, to a tenth and never too much; of nothing: all. */
export function shareOf({ tried }: MutantRun): number {
	const { killed, survived } = countsOf(tried);
	return killed + survived === 0 ? 100 : Math.floor((1000 * killed) / (killed + survived)) / 10;
}

export const isEnough = (run: MutantRun): boolean => shareOf(run) >= run.atLeast;
