import type { Finding } from "../../../model/report.ts";
import type { Checking } from "./open-checking.ts";

/** The finding with the words that its norm rests on, where they are at hand and verified. */
export function withWords(finding: Finding, { pack, words }: Checking): Finding {
	const norm = words && pack.norms.find(({ id }) => id === finding.norm);
	const passages = norm && words?.(norm);
	return passages ? { ...finding, words: passages } : finding;
}
