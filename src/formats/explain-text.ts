import type {
	Compliance,
	ExplainedElement,
	Explanation,
	NextQuestion,
	TreeNode,
	TreeSection,
} from "../engine/explain.ts";
import type { Status } from "../model/outcome.ts";
import type { Finding } from "../model/report.ts";
import { alternatives, causeText, reasonText } from "./report-words.ts";
import { MARKS, STATUS_WORDS } from "./text/finding.ts";
import { columnsOf, labelled, padEnd, printable, wrap } from "./text/layout.ts";
import { humanMoment } from "./text/moment.ts";
import type { Painter } from "./text/painter.ts";
import { passageText } from "./text/passage.ts";

export interface ExplainOptions {
	readonly paint: Painter;
	readonly width: number;
	/** Every condition to the last fact, and not only those that decide. */
	readonly all: boolean;
}

/** One finding from end to end: its trees with values and places, what would comply, what to ask next. */
export function explainText(explanation: Explanation, options: ExplainOptions): string {
	const { finding, elements, omitted, askNext } = explanation;
	return [
		...headText(finding, options),
		...elements.flatMap((element) => elementText(element, options)),
		...(omitted > 0 ? [`and ${omitted} more elements`, ""] : []),
		...askText(askNext, options),
		...restsOnText(finding, options),
	].join("\n");
}

function headText(finding: Finding, { paint, width }: ExplainOptions): string[] {
	const { norm, provision, kind, bearer, status, possible, due, because, causes, gist, words = [] } = finding;
	const can = status === "undetermined" ? `: can be ${alternatives(possible)}` : "";
	const line = (label: string, text: string) => labelled(label, text, { indent: 2, label: 10, width });
	return [
		`${paint("name", norm)}  ${paint("quiet", `${provision}, ${kind} of the ${bearer}`)}`,
		`${paint(status, `${MARKS[status]} ${STATUS_WORDS[status]}`)}${can}`,
		...wrap(gist.en, width - 2).map((text) => `  ${text}`),
		...words.flatMap((passage) => line("words", passageText(passage))),
		...(due === undefined ? [] : line("due", humanMoment(due))),
		...because.flatMap((reason) => line("because", reasonText(reason))),
		...causes.flatMap((cause) => line("open", causeText(cause))),
		"",
	];
}

function elementText({ element, status, sections, toComply }: ExplainedElement, options: ExplainOptions): string[] {
	const { paint } = options;
	const heading = element
		? [
				`${paint("heading", `For ${element.key ?? `${element.list}[${element.index}]`}`)}  ${paint(status, STATUS_WORDS[status])}`,
			]
		: [];
	const shown = options.all ? sections : sections.filter((section) => matters(section, status));
	return [
		...heading,
		...shown.flatMap((section) => sectionText(section, status, options)),
		"",
		...complyText(toComply, options),
	];
}

/** The condition that makes a norm what it is, where it is decided. */
const DECISIVE: Readonly<Partial<Record<Status, string>>> = { satisfied: "met", pending: "open", violated: "breached" };
const REQUIREMENT: readonly string[] = ["met", "open", "breached"];

/** Of what is decided, the other conditions of the requirement follow from it. */
function matters({ name, tree }: TreeSection, status: Status): boolean {
	if (status === "undetermined") return true;
	if (status === "not-applicable") return tree.value === "no" && !REQUIREMENT.includes(name);
	return !REQUIREMENT.includes(name) || name === DECISIVE[status];
}

/** Whether the norm applies is one line where it does: the reader wants to know what it makes of that. */
const isPlain = ({ name, tree }: TreeSection, status: Status, { all }: ExplainOptions): boolean =>
	!all && tree.value === "yes" && name !== DECISIVE[status] && !REQUIREMENT.includes(name);

function sectionText(section: TreeSection, status: Status, options: ExplainOptions): string[] {
	const { name, provision, norm, tree } = section;
	const { paint } = options;
	const origin = [provision, norm].filter((part) => part !== undefined).join(", ");
	const heading = `  ${paint("heading", name)}${origin === "" ? "" : `  ${paint("quiet", origin)}`}`;
	if (isPlain(section, status, options)) return [`${heading}  ${tree.value}`];
	const rows = treeRows(tree, 2);
	const column = Math.min(WIDEST, Math.max(...rows.map((row) => columnsOf(row.text))));
	return [
		heading,
		...rows.map(
			({ text, value, place }) =>
				`  ${padEnd(printable(text), column)}  ${printable(value)}${paint("quiet", printable(place))}`,
		),
	];
}

/** Values further to the right are too far from what they are the value of. */
const WIDEST = 60;

interface Row {
	readonly text: string;
	readonly value: string;
	readonly place: string;
}

function treeRows(node: TreeNode, indent: number): Row[] {
	const { text, value, detail, parts, omitted } = node;
	const span = detail?.span;
	const margin = " ".repeat(indent);
	return [
		{
			text: margin + text,
			value: detail?.given ?? value,
			place: span ? `  ${span.file}:${span.start.line}` : "",
		},
		...parts.flatMap((part) => treeRows(part, indent + 2)),
		...(omitted > 0 ? [{ text: `${margin}  and ${omitted} more`, value: "", place: "" }] : []),
	];
}

function complyText(toComply: Compliance, { paint, width }: ExplainOptions): string[] {
	const heading = `  ${paint("heading", "what would comply")}`;
	switch (toComply.kind) {
		case "satisfied":
			return [];
		case "changes":
			return [
				heading,
				...toComply.changes.flatMap(({ path, from, to }) =>
					labelled("", `${path}: ${to} (now ${from})`, { indent: 4, label: 0, width }),
				),
				"",
			];
		case "nothing":
			return [
				heading,
				toComply.past ? "    nothing any more: what happened cannot be undone" : "    no small change of conduct alone",
				"",
			];
	}
}

const SHOWN_QUESTIONS = 10;

function askText(questions: readonly NextQuestion[], { paint, width }: ExplainOptions): string[] {
	if (questions.length === 0) return [];
	const shown = questions.slice(0, SHOWN_QUESTIONS);
	return [
		paint("heading", "Ask next"),
		...shown.flatMap(({ fact, question }) => labelled("", `${fact}: ${question.en}`, { indent: 2, label: 0, width })),
		...(questions.length > shown.length ? [`  and ${questions.length - shown.length} more`] : []),
		"",
	];
}

function restsOnText(
	{ restsOn: { readings, parameters }, unattributed }: Finding,
	{ paint, width }: ExplainOptions,
): string[] {
	const adopted =
		(kind: string) =>
		([name, value]: [string, string | null]) =>
			`  ${kind} ${name}: ${value ?? "not adopted"}`;
	const lines = [
		...Object.entries(readings).map(adopted("reading")),
		...Object.entries(parameters).map(adopted("parameter")),
		...unattributed.flatMap((path) =>
			labelled("", `the judgement ${path}, for which nobody stands`, { indent: 2, label: 0, width }),
		),
	];
	return lines.length === 0 ? [] : [paint("heading", "Rests on"), ...lines, ""];
}
