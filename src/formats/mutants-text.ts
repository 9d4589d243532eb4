import type { Mutant } from "../model/mutant.ts";
import { byRule, countsOf, isEnough, type MutantRun, shareOf, survivorsOf } from "./mutants.ts";
import { table, wrap } from "./text/layout.ts";
import type { Painter } from "./text/painter.ts";

interface Options {
	readonly paint: Painter;
	readonly width: number;
}

/** What survived, where; then how many of each rule were killed. */
export function mutantsText(run: MutantRun, options: Options): string {
	const { paint } = options;
	const { id, version } = run.pack.manifest;
	const { killed, survived, refused, same } = countsOf(run.tried);
	const totals = [
		`${shareOf(run)}% killed: ${killed} of ${killed + survived}`,
		...(isEnough(run) ? [] : [`at least ${run.atLeast}% are wanted`]),
		...(refused > 0 ? [`the compiler refuses ${refused} more`] : []),
		...(same > 0 ? [`${same} more change nothing`] : []),
	].join("; ");
	return [
		paint("heading", `${id}@${version}`),
		"",
		...survivorsOf(run).flatMap((mutant) => survivor(mutant, options)),
		...killedTable(run, paint),
		"",
		paint(isEnough(run) ? "satisfied" : "violated", totals),
		"",
	].join("\n");
}

function survivor({ kind, of, file, place, before, after }: Mutant, { paint, width }: Options): readonly string[] {
	const indented = (mark: string, text: string) =>
		text === "" ? [] : wrap(text, width - 6).map((line, index) => `    ${index === 0 ? mark : " "} ${line}`);
	return [
		`${paint("violated", "✗")} ${paint("name", of)}  ${kind}  ${paint("quiet", `${file}:${place.line}:${place.column}`)}`,
		...indented("-", before),
		...indented("+", after),
		"",
	];
}

function killedTable(run: MutantRun, paint: Painter): readonly string[] {
	const rows = byRule(run)
		.filter(({ counts: { killed, survived } }) => killed + survived > 0)
		.map(({ name, counts: { killed, survived } }) => [
			name,
			String(killed),
			survived === 0 ? paint("quiet", "·") : String(survived),
		]);
	return table([["rule", "killed", "survived"].map((word) => paint("quiet", word)), ...rows]);
}
