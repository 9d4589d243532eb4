import { askedAt } from "../../engine/explain/facts-of.ts";
import type { Status } from "../../model/outcome.ts";
import type { Pack } from "../../model/pack.ts";
import type { Cause, CauseCode, ElementFinding, Finding } from "../../model/report.ts";
import type { CheckedFacts } from "../checked-file.ts";
import type { ReportOptions } from "../report-format.ts";
import { alternatives, causeText, reasonText } from "../report-words.ts";
import { labelled, wrap } from "./layout.ts";
import { humanMoment } from "./moment.ts";
import { passageText } from "./passage.ts";

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
	violated: "violated",
	undetermined: "undetermined",
	pending: "pending",
	satisfied: "satisfied",
	"not-applicable": "not applicable",
};

export const MARKS: Readonly<Record<Status, string>> = {
	violated: "✗",
	undetermined: "?",
	pending: "…",
	satisfied: "✓",
	"not-applicable": "–",
};

// More would hide the other findings; `deontic explain` shows all of it.
const SHOWN = 5;

/** What every undetermined finding of a report waits for, said once above them all. */
export interface Shared {
	readonly missing: ReadonlySet<string>;
	/** Readings and parameters. */
	readonly unadopted: ReadonlySet<string>;
}

/** One finding: what the norm asks, why it stands as it does, what to do next. */
export function findingText(checked: CheckedFacts, finding: Finding, shared: Shared, options: ReportOptions): string[] {
	const layout = { indent: 6, label: 10, width: options.width };
	const line = (label: string, text: string) => labelled(label, text, layout);
	const lines = (label: string, texts: readonly string[]) => capped(texts).flatMap((text) => line(label, text));
	const mark = options.paint(finding.status, MARKS[finding.status]);
	const open = finding.status === "undetermined" ? `  can be ${alternatives(finding.possible)}` : "";
	return [
		`    ${mark} ${options.paint("name", finding.norm)}  ${options.paint("quiet", finding.provision + open)}`,
		...wrap(finding.gist.en, options.width - layout.indent).map((text) => " ".repeat(layout.indent) + text),
		...(finding.words ?? []).flatMap((passage) => line("words", passageText(passage))),
		...listed("for", elementNames(finding), line),
		...(finding.due === undefined ? [] : line("due", humanMoment(finding.due))),
		...lines("because", [...decidingLines(checked, finding), ...finding.because.map(reasonText)]),
		...lines("open", finding.causes.filter((cause) => !isUnadopted(cause)).map(causeText)),
		...listed(
			"adopt",
			unadoptedOf(finding).filter((name) => !shared.unadopted.has(name)),
			line,
		),
		...listed(
			"missing",
			missingNames(
				checked.pack,
				finding.missing.filter((path) => !shared.missing.has(path)),
			),
			line,
		),
		...listed("unsigned", finding.unattributed, line),
		...lines("next", nextLines(finding)),
	];
}

/** Names on one line, as many as help. */
function listed(label: string, names: readonly string[], line: (label: string, text: string) => string[]): string[] {
	if (names.length === 0) return [];
	const shown = names.slice(0, SHOWN);
	const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
	return line(label, shown.join(", ") + more);
}

const capped = (texts: readonly string[]): readonly string[] => {
	const unique = [...new Set(texts)];
	return unique.length > SHOWN ? [...unique.slice(0, SHOWN), `and ${unique.length - SHOWN} more`] : unique;
};

/** The elements that are as bad as the norm itself, each with its due moment. */
function elementNames(finding: Finding): string[] {
	const concerned = (finding.elements ?? []).filter((element) => element.status === finding.status);
	return concerned.map((element) => {
		const due = element.due === undefined ? "" : ` (due ${humanMoment(element.due)})`;
		return `${nameOf(element)}${due}`;
	});
}

const nameOf = (element: ElementFinding): string => element.key ?? `${element.list}[${element.index}]`;

/** The values that decided it, with their places: only of what is decided, since else nothing has. */
function decidingLines(checked: CheckedFacts, finding: Finding): string[] {
	if (finding.status === "not-applicable" || finding.status === "undetermined") return [];
	return checked.deciding(finding.norm).map((leaf) => {
		const place = leaf.span ? ` (line ${leaf.span.start.line})` : "";
		return `${leaf.path} is ${leaf.given ?? "given"}${place}`;
	});
}

const isUnadopted = ({ code }: Cause): boolean => code === "reading-not-adopted" || code === "parameter-not-adopted";

/** The readings and parameters that nobody adopted and that keep the finding open. */
export const unadoptedOf = (finding: Finding): readonly string[] =>
	finding.causes.filter(isUnadopted).flatMap(({ subject }) => subject ?? []);

/** The facts that are missing; of many cells or fields of one name, the name and how many. */
export function missingNames(pack: Pack, missing: readonly string[]): string[] {
	const groups = new Map<string, { readonly first: string; count: number }>();
	for (const path of missing) {
		const key = askedAt(path, pack)?.key ?? path;
		const group = groups.get(key) ?? { first: path, count: 0 };
		group.count++;
		groups.set(key, group);
	}
	return [...groups].map(([key, { first, count }]) => (count === 1 ? first : `${key} (${count} answers)`));
}

function nextLines(finding: Finding): string[] {
	const remedy = finding.remedy?.en;
	if (finding.status === "violated" || finding.status === "pending") return remedy === undefined ? [] : [remedy];
	if (finding.status !== "undetermined") return [];
	return finding.causes.flatMap(({ code }) => NEXT[code] ?? []);
}

/** What somebody can do about a cause, beyond giving the fact that is missing; the others speak for themselves. */
const NEXT: Readonly<Partial<Record<CauseCode, string>>> = {
	stale: "say what is known now, with a later observed_at",
	"bare-date": "give the time of day as well",
	"time-unknown": "give the time at which it happened",
	expired: "have the judgement made and signed again",
	unattributed: "have somebody sign the judgement: {value: …, by: …, on: …, basis: …}",
	"incomplete-list": "give the whole list",
	"calendar-coverage": "give a calendar that reaches further, with --calendar",
};
