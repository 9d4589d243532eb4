import { hasFailed, type OutcomesSeen, outcomesSeen, type ScenarioRun, STATUSES, unproved } from "./scenarios.ts";
import { STATUS_WORDS } from "./text/finding.ts";
import { table, wrap } from "./text/layout.ts";
import type { Painter } from "./text/painter.ts";

/** What failed, where; then which outcomes were seen of each norm. */
export function scenariosText(runs: readonly ScenarioRun[], options: { paint: Painter; width: number }): string {
	return runs.map((run) => runText(run, options)).join("\n");
}

function runText(run: ScenarioRun, { paint, width }: { paint: Painter; width: number }): string {
	const { pack, engines, results, disagreements } = run;
	const failed = results.filter(({ failures }) => failures.length > 0);
	const without = unproved(run);
	const totals = [
		`${results.length - failed.length} of ${results.length} scenarios pass`,
		...(without.length > 0 ? [`${without.length} norms are not proved to fire both ways`] : []),
		...(disagreements.length > 0 ? [`${disagreements.length} times engines disagree`] : []),
	].join(", ");
	return [
		paint("heading", `${pack.manifest.id}@${pack.manifest.version}  ${engines.join(", ")}`),
		"",
		...failed.flatMap(({ scenario, failures }) => [
			`${paint("violated", "✗")} ${paint("name", scenario.title)}`,
			...failures.flatMap(({ line, message }) => [
				`    ${paint("quiet", `${scenario.file}:${line}`)}`,
				...wrap(message, width - 6).map((text) => `      ${text}`),
			]),
			"",
		]),
		...disagreements.map(
			({ title, engine }) => `${paint("violated", "✗")} ${engine} finds something else in: ${title}`,
		),
		...seenTable(outcomesSeen(run), paint),
		"",
		...without.map(
			({ norm, never }) =>
				`${paint("violated", "✗")} no scenario shows ${paint("name", norm)} ${never.map((status) => STATUS_WORDS[status]).join(" or ")}`,
		),
		...(without.length > 0 ? [""] : []),
		paint(!hasFailed(run) ? "satisfied" : "violated", totals),
		"",
	].join("\n");
}

/** A dot is an outcome that no scenario shows. */
function seenTable(norms: readonly OutcomesSeen[], paint: Painter): string[] {
	const heading = ["norm", "provision", ...STATUSES.map((status) => STATUS_WORDS[status])];
	const rows = norms.map(({ norm, provision, seen }) => [
		norm,
		provision,
		...STATUSES.map((status) => (seen[status] === 0 ? paint("quiet", "·") : String(seen[status]))),
	]);
	return table([heading.map((word) => paint("quiet", word)), ...rows]);
}
