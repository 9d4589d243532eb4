import type { NormId } from "../../base/brand.ts";
import type { Localised } from "../../base/text.ts";
import { combinations } from "../../evaluate/combinations.ts";
import type { Mark, Norm } from "../../model/pack.ts";
import type { Finding } from "../../model/report.ts";
import type { Type } from "../../model/types.ts";
import { type Asked, askedAt, orderOfVocabulary } from "./facts-of.ts";
import { bindCombination } from "./instances.ts";
import { collectGaps, noGaps } from "./missing.ts";
import { type Scope, type Subject, topScope } from "./scope.ts";

/** A fact that is still worth asking. */
export interface NextQuestion {
	/** The fact, the list, or `incidents[].disposed` for a field of its elements. */
	readonly fact: string;
	/** Where an answer is missing. */
	readonly paths: readonly string[];
	readonly question: Localised;
	readonly help?: Localised;
	/** What to consider before answering, and what to attach: for judgements. */
	readonly weigh?: Localised;
	readonly evidence?: Localised;
	readonly example?: string;
	/** Absent for a list. */
	readonly type?: Type;
	readonly mark: Mark;
	/** The findings that the answer can change, in the order of the text. */
	readonly findings: readonly NormId[];
	/** Whether it is surely to be asked, or only where a fact that is still unknown has it so. */
	readonly matters: true | "unknown";
	/** Whether it can decide if the regulation reaches the service at all. */
	readonly decidesScope: boolean;
}

interface Gathered {
	readonly asked: Asked;
	readonly paths: Set<string>;
	readonly findings: Set<NormId>;
	matters: NextQuestion["matters"];
}

/** What to ask for these findings, most decisive first. Facts that need not be asked under the circumstances are left out. */
export function questionsFor(findings: readonly Finding[], subject: Subject): readonly NextQuestion[] {
	const gathered = new Map<string, Gathered>();
	for (const finding of findings) {
		for (const path of finding.missing) gather(path, finding.norm, gathered, subject);
	}
	const scope = scopeGaps(findings, subject);
	const order = orderOfVocabulary(subject.pack);
	const place = (question: NextQuestion): number => order.get(question.fact) ?? Number.POSITIVE_INFINITY;
	return [...gathered.values()]
		.map((each) => questionOf(each, scope))
		.sort(
			(one, other) =>
				other.findings.length - one.findings.length ||
				Number(other.decidesScope) - Number(one.decidesScope) ||
				place(one) - place(other),
		);
}

function gather(path: string, norm: NormId, gathered: Map<string, Gathered>, subject: Subject): void {
	const asked = askedAt(path, subject.pack);
	const matters = asked && mattersIn(asked, subject);
	if (asked === undefined || matters === undefined || matters === false) return;
	const known = gathered.get(asked.key) ?? { asked, paths: new Set(), findings: new Set(), matters };
	if (matters === true) known.matters = true;
	known.paths.add(path);
	known.findings.add(norm);
	gathered.set(asked.key, known);
}

function mattersIn(asked: Asked, subject: Subject): NextQuestion["matters"] | false {
	const { onlyWhen } = asked.entry;
	const value = onlyWhen === undefined || scopeOf(asked, subject).value(onlyWhen);
	return typeof value === "boolean" ? value : "unknown";
}

/** A field's condition may speak of the element, by the name of the record. */
function scopeOf(asked: Asked, subject: Subject): Scope {
	const top = topScope(subject);
	if (asked.kind !== "field") return top;
	const item = subject.situation.lists.get(asked.list.id)?.items[asked.index];
	const binding = { variable: asked.record, list: asked.list.id };
	return item === undefined ? top : top.bind(binding, item, asked.index);
}

/** The unknown facts on which the scope of an undetermined norm rests. */
function scopeGaps(findings: readonly Finding[], subject: Subject): ReadonlySet<string> {
	const undetermined = new Set(findings.filter(({ status }) => status === "undetermined").map(({ norm }) => norm));
	const gaps = noGaps();
	for (const norm of subject.pack.norms) if (undetermined.has(norm.id)) collectScopeGaps(norm, subject, gaps);
	return gaps.missing;
}

function collectScopeGaps(norm: Norm, subject: Subject, gaps: ReturnType<typeof noGaps>): void {
	for (const combination of combinations(norm.forEach, subject.situation)) {
		const scope = bindCombination(norm.forEach, combination, topScope(subject));
		for (const part of norm.applies) if (part.part === "scope") collectGaps({ node: part.condition, scope }, gaps);
	}
}

function questionOf({ asked, paths, findings, matters }: Gathered, scope: ReadonlySet<string>): NextQuestion {
	const { question, help, weigh, evidence, example, mark } = asked.entry;
	return {
		fact: asked.key,
		paths: [...paths],
		question,
		...(help === undefined ? {} : { help }),
		...(weigh === undefined ? {} : { weigh }),
		...(evidence === undefined ? {} : { evidence }),
		...(example === undefined ? {} : { example }),
		...(asked.kind === "list" ? {} : { type: asked.entry.type }),
		mark,
		findings: [...findings],
		matters,
		decidesScope: [...paths].some((path) => scope.has(path)),
	};
}
