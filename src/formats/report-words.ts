import type { Outcome } from "../model/outcome.ts";
import type { Because, Cause, Finding } from "../model/report.ts";
import { humanMoment } from "./text/moment.ts";

/** `satisfied, pending or violated`. */
export function alternatives(outcomes: readonly Outcome[]): string {
	const words = outcomes.map((outcome) => (outcome === "not-applicable" ? "not applicable" : outcome));
	const last = words.at(-1) ?? "";
	return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${last}` : last;
}

/** The elements that are as bad as the norm itself, by their keys: `INC-1, INC-2`. */
export function elementsConcerned(finding: Finding): string {
	const concerned = (finding.elements ?? []).filter((element) => element.status === finding.status);
	return concerned.map((element) => element.key ?? `${element.list}[${element.index}]`).join(", ");
}

const PARTS: Readonly<Record<Because["part"], string>> = {
	"in force": "not in force",
	scope: "out of scope",
	trigger: "not triggered",
	exception: "excepted",
};

/** `out of scope by art-2.para-1: service.open_to_public is no`. */
export function reasonText({ part, provision, message }: Because): string {
	return `${PARTS[part]}${provision === undefined ? "" : ` by ${provision}`}: ${message}`;
}

/** Everything that keeps a finding open or says why it is as it is, in sentences. */
export function reasonsOf(finding: Finding): string[] {
	return [
		...new Set([
			...finding.because.map(reasonText),
			...finding.causes.map(causeText),
			...(finding.missing.length > 0 ? [`missing: ${finding.missing.join(", ")}`] : []),
		]),
	];
}

/** One line for machines that show one line: the gist, whom it concerns, when it was due, why. */
export function summaryOf(finding: Finding): string {
	const elements = elementsConcerned(finding);
	const due = finding.due === undefined ? "" : ` Due: ${humanMoment(finding.due)}.`;
	const open = finding.status === "undetermined" ? ` It can be ${alternatives(finding.possible)}.` : "";
	const reasons = reasonsOf(finding);
	const why = reasons.length > 0 ? ` ${reasons.join("; ")}.` : "";
	return `${finding.gist.en}${elements === "" ? "" : ` Concerns ${elements}.`}${due}${open}${why}`;
}

/** A cause with what it is about, where the message does not name it. */
export const causeText = ({ message, subject }: Cause): string =>
	subject === undefined || message.includes(subject) ? message : `${subject}: ${message}`;
