import type { Finding } from "../model/report.ts";
import { type CheckedFacts, type CheckedFile, placeOfFinding, type RejectedFacts } from "./checked-file.ts";
import type { ReportOptions } from "./report-format.ts";
import { alternatives, reasonsOf, summaryOf } from "./report-words.ts";
import { element, type XmlElement, xmlDocument } from "./xml.ts";

/**
 * JUnit XML: a suite per facts file, a test case per norm. What is violated fails. What is undetermined is an error, since
 * nothing shows that it is in order; where `allowUndetermined` it is skipped. What does not apply is skipped.
 */
export function reportJunit(files: readonly CheckedFile[], options: ReportOptions): string {
	const suites = files.map((file) => (file.kind === "rejected" ? rejectedSuite(file) : checkedSuite(file, options)));
	const total = (count: "tests" | "failures" | "errors") =>
		String(suites.reduce((sum, suite) => sum + suite[count], 0));
	return xmlDocument(
		element(
			"testsuites",
			{ name: "deontic", tests: total("tests"), failures: total("failures"), errors: total("errors") },
			suites.map((suite) => suite.xml),
		),
	);
}

interface Suite {
	readonly tests: number;
	readonly failures: number;
	readonly errors: number;
	readonly xml: XmlElement;
}

type Verdict = "passed" | "failure" | "error" | "skipped";

function verdictOf(finding: Finding, options: ReportOptions): Verdict {
	switch (finding.status) {
		case "violated":
			return "failure";
		case "undetermined":
			return options.allowUndetermined ? "skipped" : "error";
		case "not-applicable":
			return "skipped";
		case "pending":
		case "satisfied":
			return "passed";
	}
}

function checkedSuite(checked: CheckedFacts, options: ReportOptions): Suite {
	const { findings, receipt } = checked.report;
	const verdicts = findings.map((finding) => verdictOf(finding, options));
	const count = (verdict: Verdict) => verdicts.filter((candidate) => candidate === verdict).length;
	const properties = {
		pack: `${receipt.pack.id}@${receipt.pack.version}`,
		"pack digest": receipt.pack.digest,
		"facts digest": receipt.facts.digest,
		"as of": receipt.asOf,
		bearer: receipt.bearer,
	};
	const cases = findings.map((finding, index) => testCase(checked, finding, verdicts[index] ?? "error"));
	return {
		tests: findings.length,
		failures: count("failure"),
		errors: count("error"),
		xml: element(
			"testsuite",
			{
				name: checked.report.service.id ?? checked.file,
				file: checked.file,
				tests: String(findings.length),
				failures: String(count("failure")),
				errors: String(count("error")),
				skipped: String(count("skipped")),
			},
			[element("properties", {}, Object.entries(properties).map(propertyOf)), ...cases],
		),
	};
}

const propertyOf = ([name, value]: [string, string]): XmlElement => element("property", { name, value }, []);

function testCase(checked: CheckedFacts, finding: Finding, verdict: Verdict): XmlElement {
	const attributes = { classname: `${checked.report.receipt.pack.id}.${finding.provision}`, name: finding.norm };
	const place = placeOfFinding(checked, finding.norm);
	const text = [
		`${checked.file}:${place?.start.line ?? 1}`,
		summaryOf(finding),
		...(finding.remedy && verdict !== "skipped" ? [`Remedy: ${finding.remedy.en}`] : []),
	].join("\n");
	if (verdict !== "passed") {
		return element("testcase", attributes, [
			element(verdict, { type: finding.status, message: headline(finding) }, [text]),
		]);
	}
	return element("testcase", attributes, finding.status === "pending" ? [element("system-out", {}, [text])] : []);
}

function headline(finding: Finding): string {
	if (finding.status === "undetermined") return `can be ${alternatives(finding.possible)}`;
	if (finding.status === "not-applicable") return reasonsOf(finding).join("; ") || "does not apply";
	return finding.gist.en;
}

function rejectedSuite(rejected: RejectedFacts): Suite {
	const errors = rejected.errors.map((error) => {
		const place = error.span ? `:${error.span.start.line}:${error.span.start.column}` : "";
		return element("error", { type: error.code, message: error.message }, [
			[`${rejected.file}${place}`, error.message, ...error.hints].join("\n"),
		]);
	});
	return {
		tests: 1,
		failures: 0,
		errors: 1,
		xml: element(
			"testsuite",
			{ name: rejected.file, file: rejected.file, tests: "1", failures: "0", errors: "1", skipped: "0" },
			[element("testcase", { classname: "facts", name: rejected.file }, errors)],
		),
	};
}
