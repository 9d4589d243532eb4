import { askedAt } from "../../engine/explain/facts-of.ts";
import type { Status } from "../../model/outcome.ts";
import type { ElementFinding, Finding } from "../../model/report.ts";
import type { CheckedFacts } from "../checked-file.ts";
import type { ReportOptions } from "../report-format.ts";
import { alternatives, reasonText } from "../report-words.ts";
import { labelled, wrap } from "./layout.ts";
import { humanMoment } from "./moment.ts";

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

// More would hide the other findings; the command that shows all of it is named.
const SHOWN = 5;

/** One finding: what the norm asks, why it stands as it does, what to do next. */
export function findingText(checked: CheckedFacts, finding: Finding, options: ReportOptions): string[] {
	const layout = { indent: 6, label: 10, width: options.width };
	const line = (label: string, text: string) => labelled(label, text, layout);
	const mark = options.paint(finding.status, MARKS[finding.status]);
	const open = finding.status === "undetermined" ? `  ${alternatives(finding.possible)}` : "";
	return [
		`    ${mark} ${options.paint("name", finding.norm)}  ${options.paint("quiet", finding.provision + open)}`,
		...wrap(finding.gist.en, options.width - layout.indent).map((text) => " ".repeat(layout.indent) + text),
		...elementLines(finding).flatMap((text) => line("for", text)),
		...(finding.due === undefined ? [] : line("due", humanMoment(finding.due))),
		...capped(decidingLines(checked, finding)).flatMap((text) => line("because", text)),
		...capped(finding.because.map(reasonText)).flatMap((text) => line("because", text)),
		...capped(finding.causes.map((cause) => cause.message)).flatMap((text) => line("open", text)),
		...capped(missingLines(checked, finding)).flatMap((text) => line("missing", text)),
		...unattributedLines(finding).flatMap((text) => line("unsigned", text)),
		...nextLines(finding).flatMap((text) => line("next", text)),
	];
}

function elementLines(finding: Finding): string[] {
	const concerned = (finding.elements ?? []).filter((element) => element.status === finding.status);
	const lines = concerned.slice(0, SHOWN).map((element) => {
		const due = element.due === undefined ? "" : `, due ${humanMoment(element.due)}`;
		return `${nameOf(element)}${due}`;
	});
	return concerned.length > SHOWN ? [...lines, `and ${concerned.length - SHOWN} more`] : lines;
}

const nameOf = (element: ElementFinding): string => element.key ?? `${element.list}[${element.index}]`;

/** The values that decided it, with their places: only of what is decided, since else nothing has. */
function decidingLines(checked: CheckedFacts, finding: Finding): string[] {
	if (finding.status === "not-applicable" || finding.status === "undetermined") return [];
	return checked.deciding(finding.norm).map((leaf) => {
		const place = leaf.span ? `  (line ${leaf.span.start.line})` : "";
		return `${leaf.path} is ${leaf.given ?? "given"}${place}`;
	});
}

function missingLines({ pack }: CheckedFacts, finding: Finding): string[] {
	return finding.missing.map((path) => {
		const question = askedAt(path, pack)?.entry.question;
		return question ? `${path}: ${question.en}` : path;
	});
}

function unattributedLines(finding: Finding): string[] {
	if (finding.unattributed.length === 0) return [];
	return [
		`${finding.unattributed.join(", ")}: nobody stands for ${finding.unattributed.length === 1 ? "this judgement" : "these judgements"}`,
	];
}

function nextLines(finding: Finding): string[] {
	if (finding.status === "violated" || finding.status === "pending") return finding.remedy ? [finding.remedy.en] : [];
	if (finding.status !== "undetermined") return [];
	return finding.missing.length > 0 ? ["give the facts that are missing"] : [];
}

function capped(lines: readonly string[]): readonly string[] {
	const unique = [...new Set(lines)];
	return unique.length > SHOWN
		? [...unique.slice(0, SHOWN), `and ${unique.length - SHOWN} more: deontic explain shows all`]
		: unique;
}
