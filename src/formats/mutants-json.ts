import { byRule, countsOf, type MutantRun, shareOf, survivorsOf } from "./mutants.ts";

/** What was killed, rule by rule, and what survived, where. */
export function mutantsJson(run: MutantRun): string {
	const { id, version } = run.pack.manifest;
	const document = {
		pack: { id, version },
		share: shareOf(run),
		atLeast: run.atLeast,
		...countsOf(run.tried),
		rules: byRule(run).map(({ name, counts }) => ({ name, ...counts })),
		survivors: survivorsOf(run).map(({ kind, of, file, place: { line, column }, before, after }) => ({
			kind,
			of,
			file,
			line,
			column,
			before,
			after,
		})),
	};
	return `${JSON.stringify(document, undefined, 2)}\n`;
}
