import { decidingLeaves } from "../../../engine/explain/deciding.ts";
import { questionsFor } from "../../../engine/explain/questions.ts";
import { receiptOf } from "../../../engine/receipt.ts";
import { reportOf } from "../../../engine/report.ts";
import { scopeDecided } from "../../../engine/scope-decided.ts";
import { ENGINE_VERSION } from "../../../engine/version.ts";
import type { CheckedFile } from "../../../formats/checked-file.ts";
import type { SourceTexts } from "../../../formats/diagnostics-text.ts";
import type { Found } from "../engines.ts";
import type { Environment } from "../environment.ts";
import type { Checking } from "./open-checking.ts";
import { type FactsFile, readFactsFile } from "./read-facts-file.ts";
import { withWords } from "./with-words.ts";

/** One facts file after checking, and what a report does not hold. */
export interface Checked {
	readonly result: CheckedFile;
	/** Whether the facts decide if the regulation reaches the service at all. */
	scopeDecided(): boolean;
	/** The text of a file that was rejected, for pointing into it. */
	readonly sources: SourceTexts;
}

/** Reads one file, runs the rules on it, and explains what they say. */
export async function checkFile(file: string, checking: Checking, environment: Environment): Promise<Checked> {
	const facts = await readFactsFile(file, checking, environment);
	if (facts.kind === "rejected") {
		const result = { kind: "rejected", file, errors: facts.errors } as const;
		return { result, scopeDecided: () => false, sources: new Map([[file, facts.text]]) };
	}
	const found = await checking.engine.run(facts.situation, facts.details);
	return {
		result: reportFile(file, facts, found, checking),
		scopeDecided: () => scopeDecided(checking.pack, facts.situation),
		sources: new Map(),
	};
}

function reportFile(
	file: string,
	{ situation, details, digest }: Extract<FactsFile, { kind: "understood" }>,
	{ outcomes, explained }: Found,
	checking: Checking,
): CheckedFile {
	const { pack } = checking;
	const { service, ...found } = reportOf(pack, situation, details, outcomes, explained);
	const { subject, outcome } = explained;
	return {
		kind: "checked",
		file,
		report: {
			format: 1,
			service,
			receipt: receiptOf(pack, { version: ENGINE_VERSION, facts: { file, digest }, ...checking }),
			...found,
			findings: found.findings.map((finding) => withWords(finding, checking)),
		},
		pack,
		details,
		deciding(id) {
			const norm = pack.norms.find((candidate) => candidate.id === id);
			const result = outcome(id);
			return norm && result ? decidingLeaves(norm, result, subject) : [];
		},
		questions: () => questionsFor(found.findings, subject),
	};
}
