import type { CheckedFacts } from "../checked-file.ts";
import type { ReportOptions } from "../report-format.ts";
import { labelled, printable, table } from "./layout.ts";

/** What a breach opens the way to. Closed steps are never worth a line. */
export function exposuresText({ report }: CheckedFacts, { all, paint, width }: ReportOptions): string[] {
	const shown = report.exposures.filter(
		(exposure) => exposure.status === "open" || (all && exposure.status === "undetermined"),
	);
	if (shown.length === 0) return [];
	return [
		paint("heading", "Exposed to"),
		...shown.flatMap((exposure) => {
			const breaches = exposure.because.length > 0 ? ` (breach of ${exposure.because.join(", ")})` : "";
			const doubt = exposure.status === "undetermined" ? "perhaps: " : "";
			return labelled(exposure.provision, `${doubt}${exposure.gist.en}${breaches}`, { indent: 2, label: 16, width });
		}),
		"",
	];
}

export function positionsText({ report }: CheckedFacts, { paint }: ReportOptions): string[] {
	if (report.positions.length === 0) return [];
	const rows = report.positions.map((position) => [
		`  ${position.norm}`,
		position.provision,
		position.kind,
		position.holds === "unknown" ? "perhaps holds" : position.holds ? "holds" : "does not hold",
	]);
	return [paint("heading", "Rights, powers and policies"), ...table(rows), ""];
}

export function receiptText({ report }: CheckedFacts, { paint }: ReportOptions): string[] {
	const { receipt } = report;
	const rows = [
		["  engine", receipt.version],
		["  pack", `${receipt.pack.id}@${receipt.pack.version}`, receipt.pack.digest],
		["  facts", printable(receipt.facts.file), receipt.facts.digest],
		...(receipt.config ? [["  configuration", "", receipt.config.digest]] : []),
		...receipt.calendars.map((calendar) => ["  calendar", calendar.id, calendar.digest]),
		...Object.entries(receipt.adopted.readings).map(([name, option]) => ["  reading", `${name} = ${option}`]),
		...Object.entries(receipt.adopted.parameters).map(([name, value]) => ["  parameter", `${name} = ${value}`]),
	];
	return [paint("heading", "Receipt"), ...table(rows), ""];
}
