import type { PinnedSource } from "../../model/pack.ts";
import { digestOfText } from "./normalise.ts";
import type { SourceText } from "./source-text.ts";

/** How a text differs from the pinned one though no provision does. */
export type Outside =
	/** All of the pinned text, and after it more, from this line on. */
	| { readonly status: "longer"; readonly line: number }
	/** Nothing follows the last provision; the pinned text may have signatures there. */
	| { readonly status: "ends" }
	| { readonly status: "different" };

/** Signatures are a few lines; of more it is not worth trying which are too many. */
const MOST_LINES = 100;

export function compareOutside({ content, articles }: SourceText, source: PinnedSource, lastLine: number): Outside {
	const tail = (articles.at(-1)?.paragraphs ?? []).map(({ line }) => line).filter((line) => line > lastLine);
	if (tail.length === 0) return { status: "ends" };
	const lines = content.split(/\r\n|\n|\r/);
	const isPinned = (line: number): boolean => digestOfText(lines.slice(0, line - 1).join("\n")) === source.digest;
	const line = tail.length > MOST_LINES ? undefined : tail.find(isPinned);
	return line === undefined ? { status: "different" } : { status: "longer", line };
}
