import type { Diagnostic, Span } from "../base/diagnostic.ts";
import type { Norm, Pack } from "../model/pack.ts";
import type { Finding } from "../model/report.ts";
import { type CheckedFacts, type CheckedFile, placeOfFinding, type RejectedFacts } from "./checked-file.ts";
import type { ReportOptions } from "./report-format.ts";
import { summaryOf } from "./report-words.ts";

/**
 * SARIF 2.1.0. Code scanning on GitHub makes an alert of every result whatever its kind, and refuses a file with a result
 * that has no location: so results are the violations only, each with a place, and what is undetermined stands among the
 * notifications of the run. With `all` every finding is a result, of its own kind.
 */
export function reportSarif(files: readonly CheckedFile[], options: ReportOptions): string {
	const checked = files.filter((file) => file.kind === "checked");
	const rejected = files.filter((file) => file.kind === "rejected");
	const norms = normsOf(checked);
	const sarif = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "deontic",
						semanticVersion: options.version,
						rules: norms.map(({ norm, pack }) => ruleOf(norm, pack)),
					},
				},
				invocations: [
					{
						executionSuccessful: rejected.length === 0,
						toolExecutionNotifications: [
							...rejected.flatMap(notificationsOfErrors),
							...(options.all ? [] : checked.flatMap(notificationsOfUndetermined)),
						],
					},
				],
				results: checked.flatMap((file) =>
					resultsOf(
						file,
						norms.map(({ norm }) => norm.id),
						options.all,
					),
				),
				columnKind: "utf16CodeUnits",
			},
		],
	};
	return `${JSON.stringify(sarif, undefined, 2)}\n`;
}

interface PlacedNorm {
	readonly norm: Norm;
	readonly pack: Pack;
}

/** The norms that have findings, once each, in the order of the text. */
function normsOf(files: readonly CheckedFacts[]): PlacedNorm[] {
	const norms = new Map<string, PlacedNorm>();
	for (const { pack, report } of files) {
		const found = new Set(report.findings.map((finding) => finding.norm));
		for (const norm of pack.norms) if (found.has(norm.id) && !norms.has(norm.id)) norms.set(norm.id, { norm, pack });
	}
	return [...norms.values()];
}

function ruleOf(norm: Norm, pack: Pack): unknown {
	const provision = pack.provisions.find((candidate) => candidate.id === norm.provision);
	const help = [
		`${norm.provision} of ${pack.manifest.title.en}`,
		norm.gist.en,
		...(norm.evidence ? [`Evidence: ${norm.evidence.en}`] : []),
		...(norm.remedy ? [`Remedy: ${norm.remedy.en}`] : []),
	];
	return {
		id: norm.id,
		name: norm.id,
		shortDescription: { text: norm.gist.en },
		fullDescription: { text: provision ? `${provision.title.en}: ${norm.gist.en}` : norm.gist.en },
		help: { text: help.join("\n"), markdown: help.join("\n\n") },
		defaultConfiguration: { level: "error" },
		properties: { tags: ["compliance", pack.manifest.id, norm.provision, norm.kind] },
	};
}

const KINDS = {
	violated: "fail",
	undetermined: "open",
	pending: "informational",
	satisfied: "pass",
	"not-applicable": "notApplicable",
} as const satisfies Readonly<Record<Finding["status"], string>>;

function resultsOf(checked: CheckedFacts, ruleIds: readonly string[], all: boolean): unknown[] {
	return checked.report.findings
		.filter((finding) => all || finding.status === "violated")
		.map((finding) => ({
			ruleId: finding.norm,
			ruleIndex: ruleIds.indexOf(finding.norm),
			kind: KINDS[finding.status],
			// SARIF: whatever is no failure has no level.
			level: finding.status === "violated" ? "error" : "none",
			message: { text: summaryOf(finding) },
			locations: [location(checked.file, placeOfFinding(checked, finding.norm))],
			partialFingerprints: { "deontic/norm/v1": `${checked.report.receipt.pack.id}/${finding.norm}/${checked.file}` },
			properties: { status: finding.status, provision: finding.provision, possible: finding.possible },
		}));
}

function notificationsOfUndetermined(checked: CheckedFacts): unknown[] {
	return checked.report.findings
		.filter((finding) => finding.status === "undetermined")
		.map((finding) => ({
			level: "warning",
			message: { text: `${finding.norm} is undetermined. ${summaryOf(finding)}` },
			locations: [location(checked.file, placeOfFinding(checked, finding.norm))],
			associatedRule: { id: finding.norm },
		}));
}

function notificationsOfErrors(rejected: RejectedFacts): unknown[] {
	return rejected.errors.map((error: Diagnostic) => ({
		level: "error",
		message: { text: [error.message, ...error.hints].join("; ") },
		locations: [location(rejected.file, error.span)],
		descriptor: { id: error.code },
	}));
}

/** Lines and columns start at 1; a place that is unknown is the first line, because there must be one. */
function location(file: string, span: Span | undefined): unknown {
	const region = span
		? {
				startLine: span.start.line,
				startColumn: span.start.column,
				endLine: span.end.line,
				endColumn: span.end.column,
			}
		: { startLine: 1 };
	return { physicalLocation: { artifactLocation: { uri: uriOf(span?.file ?? file) }, region } };
}

/** A relative reference stays relative to the checkout, as code scanning wants it. */
function uriOf(file: string): string {
	// A lone surrogate cannot be encoded.
	const wellFormed = file.replace(/[\ud800-\udfff]/gu, "\ufffd").replaceAll("\\", "/");
	const path = wellFormed.split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? `file://${path}` : path.replace(/^\.\//, "");
}
