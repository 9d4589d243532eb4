import type { Pack } from "../../model/pack.ts";
import type { Finding } from "../../model/report.ts";
import type { CheckedFacts } from "../checked-file.ts";
import type { ReportOptions } from "../report-format.ts";
import { missingNames, type Shared, unadoptedOf } from "./finding.ts";
import { labelled } from "./layout.ts";

/** Fewer findings than these are read one by one. */
const FEW = 3;

/** What all of the findings wait for. */
export function sharedBy(findings: readonly Finding[]): Shared {
	const many = findings.length >= FEW;
	return {
		missing: many ? inAll(findings.map((finding) => finding.missing)) : new Set(),
		unadopted: many ? inAll(findings.map(unadoptedOf)) : new Set(),
	};
}

function inAll(lists: readonly (readonly string[])[]): ReadonlySet<string> {
	const [first = [], ...others] = lists.map((list) => new Set(list));
	return new Set([...first].filter((name) => others.every((list) => list.has(name))));
}

export function sharedText(pack: Pack, { missing, unadopted }: Shared, { width }: ReportOptions): string[] {
	if (missing.size + unadopted.size === 0) return [];
	const layout = { indent: 4, label: 10, width };
	return [
		"  Each of these waits for",
		...(missing.size === 0 ? [] : labelled("missing", missingNames(pack, [...missing]).join(", "), layout)),
		...(unadopted.size === 0 ? [] : labelled("adopt", [...unadopted].join(", "), layout)),
		"",
	];
}

const SHOWN = 7;

/** The readings and parameters that nobody adopted, those that keep the most findings open first. */
export function adoptionsText({ pack, report }: CheckedFacts, { paint, width }: ReportOptions): string[] {
	const counts = new Map<string, number>();
	for (const finding of report.findings)
		for (const name of unadoptedOf(finding)) counts.set(name, (counts.get(name) ?? 0) + 1);
	if (counts.size === 0) return [];
	const names = [...counts].sort(([, left], [, right]) => right - left).map(([name]) => name);
	const more = names.length - SHOWN;
	return [
		`${paint("heading", "Adopt next")}  ${paint("quiet", "in deontic.yaml, or all that the pack suggests with --adopt suggested")}`,
		...names.slice(0, SHOWN).flatMap((name) => labelled("", flagOf(name, pack), { indent: 2, label: 0, width })),
		...(more > 0 ? [`  and ${more} more`] : []),
		"",
	];
}

function flagOf(name: string, pack: Pack): string {
	const options = pack.readings.find(({ id }) => id === name)?.options;
	return options === undefined
		? `--set ${name}=VALUE`
		: `--reading ${name}=${options.map(({ id }) => id).join(" or ")}`;
}
