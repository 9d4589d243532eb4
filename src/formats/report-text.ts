import type { Status } from "../model/outcome.ts";
import type { Provision } from "../model/pack.ts";
import type { Finding } from "../model/report.ts";
import type { CheckedFacts, CheckedFile, RejectedFacts } from "./checked-file.ts";
import type { ReportOptions } from "./report-format.ts";
import { reasonText } from "./report-words.ts";
import { adoptionsText, sharedBy, sharedText } from "./text/adoption.ts";
import { exposuresText, positionsText, receiptText } from "./text/beside-findings.ts";
import { findingText, type Shared, STATUS_WORDS } from "./text/finding.ts";
import { labelled, printable, wrap } from "./text/layout.ts";
import { humanMoment } from "./text/moment.ts";

/**
 * What a person reads first: what is violated and what is undetermined, article by article, with why and what next; then
 * one line of totals. With `all` also everything else.
 */
export function reportText(files: readonly CheckedFile[], options: ReportOptions): string {
	const texts = files.map((file) =>
		file.kind === "rejected" ? rejectedText(file, options) : checkedText(file, options),
	);
	return texts.join("\n\n");
}

function rejectedText(rejected: RejectedFacts, { paint }: ReportOptions): string {
	const count = rejected.errors.length;
	return `${paint("heading", printable(rejected.file))}  not checked: ${count === 1 ? "an error" : `${count} errors`} in the facts\n`;
}

function checkedText(checked: CheckedFacts, options: ReportOptions): string {
	const { report } = checked;
	const nothingApplies = report.findings.every((finding) => finding.status === "not-applicable");
	const sections = SECTIONS.filter((section) => options.all || section.first).flatMap((section) =>
		sectionText(checked, section, options),
	);
	return [
		...headText(checked, options),
		...(nothingApplies ? nothingAppliesText(checked, options) : []),
		...sections,
		...questionsText(checked, options),
		...adoptionsText(checked, options),
		...exposuresText(checked, options),
		...(options.all ? [...positionsText(checked, options), ...receiptText(checked, options)] : []),
		...warningsText(checked, options),
		totalsText(checked, options),
		"",
	].join("\n");
}

function headText({ file, report, pack }: CheckedFacts, { paint, width }: ReportOptions): string[] {
	const service = report.service.name ?? report.service.id;
	const { version, edition } = report.receipt.pack;
	const head = `${pack.manifest.title.en}, edition ${edition} (${pack.manifest.id}@${version})`;
	return [
		paint("heading", printable(service === undefined ? file : `${service}  ${file}`)),
		...wrap(`${head}, for the ${report.receipt.bearer} as of ${humanMoment(report.receipt.asOf)}`, width).map((line) =>
			paint("quiet", line),
		),
		"",
	];
}

interface Section {
	readonly status: Status;
	/** Shown without being asked for. */
	readonly first: boolean;
}

const SECTIONS: readonly Section[] = [
	{ status: "violated", first: true },
	{ status: "undetermined", first: true },
	{ status: "pending", first: false },
	{ status: "satisfied", first: false },
	{ status: "not-applicable", first: false },
];

function sectionText(checked: CheckedFacts, section: Section, options: ReportOptions): string[] {
	const findings = checked.report.findings.filter((finding) => finding.status === section.status);
	if (findings.length === 0) return [];
	const title = options.paint(section.status, STATUS_WORDS[section.status].toUpperCase());
	const shared = sharedBy(section.status === "undetermined" ? findings : []);
	return [
		title,
		...sharedText(checked.pack, shared, options),
		...byArticle(checked, findings).flatMap((group) => articleText(checked, group, shared, options)),
	];
}

interface ArticleGroup {
	readonly provision: Provision | undefined;
	readonly findings: readonly Finding[];
}

function byArticle({ pack }: CheckedFacts, findings: readonly Finding[]): ArticleGroup[] {
	const groups = new Map<string, { provision: Provision | undefined; findings: Finding[] }>();
	for (const finding of findings) {
		const provision = pack.provisions.find((candidate) => candidate.id === finding.provision);
		const article = provision?.article ?? finding.provision;
		const group = groups.get(article) ?? { provision, findings: [] };
		group.findings.push(finding);
		groups.set(article, group);
	}
	return [...groups.values()];
}

function articleText(
	checked: CheckedFacts,
	{ provision, findings }: ArticleGroup,
	shared: Shared,
	options: ReportOptions,
): string[] {
	const title = provision ? `Article ${provision.article}  ${provision.title.en}` : "";
	return [
		`  ${options.paint("heading", title)}`,
		...findings.flatMap((finding) => findingText(checked, finding, shared, options)),
		"",
	];
}

/** Why nothing applies: each reason once, with the number of norms that it excludes. */
function nothingAppliesText({ report }: CheckedFacts, { paint, width }: ReportOptions): string[] {
	if (report.findings.length === 0) {
		const message = `The regulation places no duty on the ${report.receipt.bearer}: choose another bearer with --as.`;
		return [...wrap(message, width), ""];
	}
	const counts = new Map<string, number>();
	for (const finding of report.findings) {
		for (const reason of new Set(finding.because.map(reasonText))) {
			counts.set(reason, (counts.get(reason) ?? 0) + 1);
		}
	}
	const reasons = [...counts].sort(([, left], [, right]) => right - left);
	return [
		paint("heading", "Nothing applies"),
		...reasons.flatMap(([reason, count]) =>
			labelled(`${count} of ${report.findings.length}`, reason, { indent: 2, label: 10, width }),
		),
		"",
	];
}

const SHOWN_QUESTIONS = 7;

/** What to ask next, where something is undetermined: the questions that decide the most. */
function questionsText(checked: CheckedFacts, { paint, width }: ReportOptions): string[] {
	if (checked.report.summary.undetermined === 0) return [];
	const questions = checked.questions();
	const shown = questions.slice(0, SHOWN_QUESTIONS);
	if (shown.length === 0) return [];
	const more = questions.length - shown.length;
	return [
		paint("heading", "Ask next"),
		...shown.flatMap(({ fact, question, findings }) => [
			`  ${paint("name", fact)}  ${paint("quiet", `bears on ${findings.length} norm${findings.length === 1 ? "" : "s"}`)}`,
			...wrap(question.en, width - 6).map((line) => `      ${line}`),
		]),
		...(more > 0 ? [`  and ${more} more: deontic init writes all questions`] : []),
		"",
	];
}

function warningsText({ report }: CheckedFacts, { paint, width }: ReportOptions): string[] {
	if (report.warnings.length === 0) return [];
	const lines = report.warnings.flatMap((warning) => {
		const place = warning.path === undefined ? "" : `${warning.path}: `;
		return labelled("!", `${place}${warning.message}`, { indent: 2, label: 2, width });
	});
	return [paint("pending", "Warnings"), ...lines, ""];
}

function totalsText({ report }: CheckedFacts, { all, paint }: ReportOptions): string {
	const { findings, summary } = report;
	const counts = SECTIONS.map(({ status }) => {
		const text = `${summary[status]} ${STATUS_WORDS[status]}`;
		return summary[status] > 0 ? paint(status, text) : text;
	});
	const hidden =
		!all && summary.violated + summary.undetermined < findings.length ? paint("quiet", "  (--all shows the rest)") : "";
	return `${findings.length} norm${findings.length === 1 ? "" : "s"}: ${counts.join(", ")}${hidden}`;
}
