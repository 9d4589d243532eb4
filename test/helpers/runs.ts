/** How many cases a generated test tries: `DEONTIC_RUNS`, or what suits a quick run. */
export const RUNS = Number(process.env.DEONTIC_RUNS ?? 300);

/** `DEONTIC_SEED` repeats a run; otherwise a new seed, which the test prints. */
const SEED = process.env.DEONTIC_SEED === undefined ? Date.now() % 2 ** 31 : Number(process.env.DEONTIC_SEED);

/** As many of the cases as suit a quick run, others with each seed; all of them where `DEONTIC_RUNS` asks for long runs. */
export function sampled<Case>(cases: readonly Case[], most: number): readonly Case[] {
	const step = RUNS >= 1000 ? 1 : Math.ceil(cases.length / most);
	return cases.filter((_, index) => index % step === SEED % step);
}

/** Parameters of a generated test; says on standard error how to repeat it. */
export function budget(name: string, share = 1): { readonly numRuns: number; readonly seed: number } {
	console.error(`${name}: DEONTIC_SEED=${SEED}`);
	return { numRuns: Math.max(1, Math.ceil(RUNS * share)), seed: SEED };
}
