import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { nearest } from "../../base/suggestion.ts";
import { formatInstant } from "../../base/time/format.ts";
import type { LeafDetail } from "../../model/details.ts";
import type { Pack } from "../../model/pack.ts";
import type { Warning } from "../../model/report.ts";
import type { Timeline } from "../../model/situation.ts";
import { FACTS, type FactsCode } from "./diagnostics.ts";
import { type Place, pointer } from "./place.ts";
import type { ValueProblem } from "./surface-value.ts";
import { type IndexedVocabulary, indexVocabulary } from "./vocabulary-tree.ts";

/** Beyond this many mistakes a file is of another kind altogether; nobody reads on. */
const MOST_MISTAKES = 1000;
/** Comparing names is the expensive part of a bad file. */
const MOST_SUGGESTIONS = 100;

/** Where the value at these keys and indices stands, or its key. */
export type Locate = (keys: readonly (string | number)[], part?: "key" | "value") => Span | undefined;

/** These are about a name, not about what it is given. */
const ABOUT_NAMES: ReadonlySet<FactsCode> = new Set([
	"facts/unknown-fact",
	"facts/unknown-key",
	"facts/dotted-key",
	"facts/unknown-member",
	"facts/mixed-answers",
]);

type ArgsOf<Code extends FactsCode> = Parameters<(typeof FACTS.entries)[Code]["message"]>[0];
type RecordedLeaf = Omit<LeafDetail, "path" | "pointer" | "span"> & { readonly keys: Place["keys"] };

/** One reading of one file: what it is read against, and everything that is found on the way. */
export interface Session {
	readonly pack: Pack;
	readonly vocabulary: IndexedVocabulary;
	readonly timeline: Timeline;
	readonly asOf: number;
	readonly requireAttributed: boolean;
	readonly diagnostics: readonly Diagnostic[];
	/** The warnings among them. */
	readonly warnings: readonly Warning[];
	report<Code extends FactsCode>(code: Code, at: Place, args: ArgsOf<Code>, hints?: readonly string[]): void;
	/** Reports a value that is not of its type. */
	reportValue(at: Place, problem: ValueProblem): void;
	/** `did you mean …` among the names that are valid in that place. */
	suggest(name: string, candidates: Iterable<string>): readonly string[];
	/** An instant as a message quotes it. */
	quote(instant: number): string;
	record(at: Place, detail: Omit<RecordedLeaf, "keys">): void;
	leaf(path: string): LeafDetail | undefined;
	/** Paths of the judgements that were recorded without a signature. */
	unsigned(): readonly string[];
}

export function openSession(
	pack: Pack,
	timeline: Timeline,
	options: { readonly asOf: number; readonly requireAttributed?: boolean; readonly locate?: Locate },
): Session {
	const diagnostics: Diagnostic[] = [];
	const warnings: Warning[] = [];
	const leaves = new Map<string, RecordedLeaf>();
	const locate = (code: FactsCode, at: Place) => options.locate?.(at.keys, ABOUT_NAMES.has(code) ? "key" : "value");
	let suggestions = 0;
	let mistakes = 0;
	const report: Session["report"] = (code, at, args, hints = []) => {
		const diagnostic = () => FACTS.report(code, locate(code, at), args as never, { hints });
		if (FACTS.entries[code].severity === "warning") {
			// However many there are, warnings never turn facts that can be read into facts that cannot.
			const warning = diagnostic();
			diagnostics.push(warning);
			warnings.push({ code, message: warning.message, path: at.path });
		} else if (mistakes++ < MOST_MISTAKES) {
			diagnostics.push(diagnostic());
		} else if (mistakes === MOST_MISTAKES + 1) {
			diagnostics.push(FACTS.report("facts/too-many-mistakes", undefined, { limit: MOST_MISTAKES }));
		}
	};
	return {
		pack,
		vocabulary: indexVocabulary(pack),
		timeline,
		asOf: options.asOf,
		requireAttributed: options.requireAttributed ?? false,
		diagnostics,
		warnings,
		report,
		reportValue(at, { kind, expected, found, hint }) {
			report(`facts/${kind}`, at, { path: at.path, expected, found }, hint === undefined ? [] : [hint]);
		},
		suggest(name, candidates) {
			const slip = suggestions++ < MOST_SUGGESTIONS ? nearest(name, candidates) : undefined;
			return slip === undefined ? [] : [`did you mean \`${slip}\`?`];
		},
		quote: (instant) => `\`${formatInstant(instant, pack.manifest.zone)}\``,
		record: (at, detail) => void leaves.set(at.path, { ...detail, keys: at.keys }),
		leaf(path) {
			const leaf = leaves.get(path);
			if (!leaf) return undefined;
			const { keys, ...detail } = leaf;
			return {
				path,
				...detail,
				pointer: pointer(keys),
				// Found when somebody asks: it costs a walk through the document.
				get span() {
					return options.locate?.(keys);
				},
			};
		},
		unsigned: () => [...leaves].filter(([, leaf]) => leaf.judged && !leaf.attributed).map(([path]) => path),
	};
}
