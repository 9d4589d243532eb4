import type { Diagnostic } from "../../base/diagnostic.ts";
import type {
	BearerClause,
	Deadline,
	Duty,
	ExceptionDeclaration,
	Expression,
	NormDeclaration,
	PositionDeclaration,
} from "../../model/ast.ts";
import { isMoment, isTime } from "../../operators/operands.ts";
import { pathText } from "../2-resolve/collect.ts";
import type { ResolvedRegulation } from "../2-resolve/resolve.ts";
import type { NormEntry } from "../2-resolve/symbols.ts";
import { checkDiagnostics } from "./diagnostics.ts";
import { type ClauseCounts, checkLocators } from "./locators.ts";
import type { Typing } from "./types.ts";
import { demandTruth, duplicates } from "./vocabulary.ts";

/** Clauses of norms hold what they must: conditions, moments, durations; verbs suit the kind. */
export const checkNorms = (
	resolved: ResolvedRegulation,
	typing: Typing,
	clauses: ClauseCounts,
): readonly Diagnostic[] => {
	const { norms, positions, exceptions, sanctions, provisions } = resolved.symbols;
	const checker = new NormChecker(resolved, typing, clauses);
	for (const { article } of provisions.values()) checker.bearers(article.bearers);
	for (const { scopes } of provisions.values()) for (const { condition } of scopes) demandTruth(typing, condition);
	for (const entry of norms.values()) checker.norm(entry);
	for (const entry of positions.values()) checker.applicability(entry);
	for (const { declaration } of exceptions.values()) checker.exception(declaration);
	for (const { declaration, provision } of sanctions.values()) {
		checker.diagnostics.push(...checkLocators(declaration.standsIn, provision, clauses));
		for (const { when, name } of declaration.steps) {
			if (when !== undefined) demandTruth(typing, when);
			else if (declaration.on === undefined) {
				const what = `the step \`${name.text}\`, which no breach opens,`;
				checker.diagnostics.push(checkDiagnostics.report("check/missing-clause", name.span, { what, clause: "when" }));
			}
		}
		checker.diagnostics.push(
			...duplicates(
				declaration.steps.map(({ name }) => name),
				declaration.name.text,
			),
		);
	}
	return checker.diagnostics;
};

class NormChecker {
	readonly diagnostics: Diagnostic[] = [];
	private readonly resolved: ResolvedRegulation;
	private readonly typing: Typing;
	private readonly clauses: ClauseCounts;

	constructor(resolved: ResolvedRegulation, typing: Typing, clauses: ClauseCounts) {
		this.resolved = resolved;
		this.typing = typing;
		this.clauses = clauses;
	}

	norm(entry: NormEntry<NormDeclaration>): void {
		const { declaration } = entry;
		this.applicability(entry);
		this.duty(declaration.duty, declaration.upon !== undefined, declaration.name.text);
		this.verb(declaration.duty, declaration.kind);
		for (const general of declaration.prevailsOver) this.sameElements(declaration, general.text, general.span);
	}

	applicability({ declaration, provision, inheritedBearers }: NormEntry<NormDeclaration | PositionDeclaration>): void {
		const norm = declaration.name.text;
		this.diagnostics.push(...checkLocators(declaration.standsIn, provision, this.clauses));
		this.bearers(declaration.bearers);
		if (declaration.bearers.length + inheritedBearers.length === 0)
			this.diagnostics.push(checkDiagnostics.report("check/missing-bearer", declaration.name.span, { norm }));
		if (declaration.upon !== undefined) this.moment(declaration.upon);
		for (const condition of [...declaration.when, ...declaration.unless]) demandTruth(this.typing, condition);
	}

	bearers(clauses: readonly BearerClause[]): void {
		for (const { under } of clauses) if (under !== undefined) demandTruth(this.typing, under);
	}

	exception(declaration: ExceptionDeclaration): void {
		const target = this.resolved.symbols.norms.get(declaration.target.text)?.declaration;
		for (const condition of [...declaration.when, ...declaration.unless]) demandTruth(this.typing, condition);
		if (declaration.when.length === 0) {
			const what = `the exception \`${declaration.name.text}\``;
			this.diagnostics.push(
				checkDiagnostics.report("check/missing-clause", declaration.name.span, { what, clause: "when" }),
			);
		}
		if (declaration.instead !== undefined) {
			this.duty(declaration.instead, target?.upon !== undefined, declaration.name.text);
			this.verb(declaration.instead, target?.kind ?? "obligation");
		}
		for (const { text: other, span } of declaration.prevailsOver) {
			const weaker = this.resolved.symbols.exceptions.get(other)?.declaration;
			if (weaker === undefined || weaker.target.text === declaration.target.text) continue;
			const exception = declaration.name.text;
			this.diagnostics.push(checkDiagnostics.report("check/other-target", span, { exception, other }));
		}
	}

	private moment(expression: Expression): void {
		const hint = "an event is an occurrence or an instant; before a date write `start of` or `end of`";
		this.typing.demand(expression, isMoment, "a moment", hint);
	}

	private duty(duty: Duty, hasEvent: boolean, norm: string): void {
		switch (duty.kind) {
			case "holds": {
				const isOccurrence = this.typing.of(duty.condition).kind === "occurrence";
				if (isOccurrence && !duty.negated)
					this.typing.demand(duty.condition, () => false, "a condition", "what is to happen is written with `must do`");
				else demandTruth(this.typing, duty.condition);
				return;
			}
			case "happens":
				this.typing.demand(duty.moment, isMoment, "an occurrence", "what is to hold is written with `must be`");
				if (duty.notBefore !== undefined) this.moment(duty.notBefore);
				if (duty.deadline !== undefined) this.deadline(duty.deadline, hasEvent, norm);
				return;
			case "all":
			case "any":
				for (const part of duty.duties) this.duty(part, hasEvent, norm);
				return;
		}
	}

	private deadline(deadline: Deadline, hasEvent: boolean, norm: string): void {
		const duration = (expression: Expression): void =>
			void this.typing.demand(
				expression,
				({ kind }) => kind === "duration",
				"a duration",
				"write one like `10 working days`",
			);
		const mustCount = deadline.kind !== "by" && !(deadline.kind === "within" && deadline.from !== undefined);
		if (deadline.kind === "within") duration(deadline.duration);
		if (deadline.kind === "within" && deadline.from !== undefined) this.moment(deadline.from);
		if (deadline.kind === "by") this.typing.demand(deadline.moment, isTime, "a moment or a date");
		if (deadline.kind === "without-stated-time" && deadline.reasonable === undefined) return;
		if (deadline.kind === "without-stated-time" && deadline.reasonable !== undefined) duration(deadline.reasonable);
		if (mustCount && !hasEvent)
			this.diagnostics.push(checkDiagnostics.report("check/deadline-without-start", deadline.span, { norm }));
	}

	/** Only a prohibition says `must not`, and it says nothing else. */
	private verb(duty: Duty, kind: "obligation" | "prohibition"): void {
		switch (duty.kind) {
			case "all":
			case "any":
				for (const part of duty.duties) this.verb(part, kind);
				return;
			case "holds":
				return this.verbOf(duty, kind, "must be", "must not");
			case "happens":
				return this.verbOf(duty, kind, "must do", "must not do");
		}
	}

	private verbOf(
		duty: Extract<Duty, { negated: boolean }>,
		kind: "obligation" | "prohibition",
		demand: string,
		ban: string,
	): void {
		if (duty.negated === (kind === "prohibition")) return;
		const args =
			kind === "obligation" ? { kind: "an obligation", better: demand } : { kind: "a prohibition", better: ban };
		this.diagnostics.push(checkDiagnostics.report("check/verb", duty.span, args));
	}

	/** A special norm over the same elements can say for each of them whether it applies. */
	private sameElements(special: NormDeclaration, name: string, span: Diagnostic["span"]): void {
		const general = this.resolved.symbols.norms.get(name)?.declaration;
		if (general === undefined || special.forEach.length === 0) return;
		const sources = (norm: NormDeclaration): string => norm.forEach.map(({ source }) => pathText(source)).join(" ");
		if (sources(special) === sources(general)) return;
		const args = { special: special.name.text, general: name };
		this.diagnostics.push(checkDiagnostics.report("check/elements-differ", span, args));
	}
}
