import type { Span } from "../base/diagnostic.ts";
import type { Rounding } from "./kernel.ts";
import type { Outcome, Status } from "./outcome.ts";
import type { Mark } from "./pack.ts";

/**
 * A regulation as it was written: what parsing gives, in any natural language. Names are not yet resolved, types not yet
 * checked. Where recovery had to invent something it stands as `hole`, and a diagnostic was given.
 */
export interface SourceFile {
	readonly file: string;
	readonly declarations: readonly Declaration[];
}

interface Node {
	readonly span: Span;
}

export interface Name extends Node {
	readonly text: string;
}

/** `"…" zh "…"`. */
export interface Text extends Node {
	readonly en: string;
	readonly zh?: string;
}

export type Declaration =
	| RegulationDeclaration
	| BearerDeclaration
	| GroupDeclaration
	| ChoicesDeclaration
	| FactDeclaration
	| RecordDeclaration
	| ListDeclaration
	| AlwaysDeclaration
	| ParameterDeclaration
	| ReadingDeclaration
	| ArticleDeclaration
	| SettingDeclaration
	| ScenarioDeclaration;

export interface RegulationDeclaration extends Node {
	readonly kind: "regulation";
	readonly name: Name;
	readonly title: Text;
	readonly edition?: Literal;
	readonly promulgated?: Literal;
	readonly until?: Literal;
	readonly version?: Name;
	readonly timeZone?: Name;
	/** `counting civil code with calendar "…"`, or `counting plain [with calendar "…"]`. */
	readonly counting?: { readonly rule: "civil-code" | "plain"; readonly calendar?: Name; readonly span: Span };
	readonly defaultBearer?: Name;
}

export interface BearerDeclaration extends Node {
	readonly kind: "bearer";
	readonly name: Name;
	readonly label: Text;
}

export interface GroupDeclaration extends Node {
	readonly kind: "group";
	readonly name: Name;
	readonly label: Text;
}

export interface ChoicesDeclaration extends Node {
	readonly kind: "choices";
	readonly name: Name;
	readonly label: Text;
	readonly openEnded: boolean;
	readonly members: readonly { readonly name: Name; readonly label: Text; readonly span: Span }[];
}

/** What a fact, a list and a field have in common. */
export interface Asking {
	/** As part of a sentence: what is so, what happens, or what is meant. */
	readonly says?: Text;
	readonly question?: Text;
	readonly help?: Text;
	/** What to consider before answering. */
	readonly weigh?: Text;
	/** What shows that the answer is right. */
	readonly evidence?: Text;
	readonly example?: Name;
	readonly onlyWhen?: Expression;
}

export interface FactDeclaration extends Node, Asking {
	readonly kind: "fact";
	readonly path: Path;
	readonly type: TypeExpression;
	readonly mark?: Mark;
	readonly index: readonly Name[];
}

export interface RecordDeclaration extends Node {
	readonly kind: "record";
	readonly name: Name;
	readonly label: Text;
	readonly key: Name;
	readonly fields: readonly FieldDeclaration[];
}

export interface FieldDeclaration extends Node, Asking {
	readonly kind: "field";
	readonly name: Name;
	readonly type: TypeExpression;
	readonly mark?: Mark;
}

export interface ListDeclaration extends Node, Asking {
	readonly kind: "list";
	readonly path: Path;
	readonly record: Name;
	readonly mark?: Mark;
}

/** What holds of any facts: validated on facts, assumed by proofs. */
export interface AlwaysDeclaration extends Node {
	readonly kind: "always";
	readonly name: Name;
	readonly message: Text;
	readonly condition: Expression;
}

export type TypeExpression = Node &
	(
		| { readonly kind: "yes-or-no" | "judgement" | "occurrence" | "date" | "instant" | "duration" | "text" | "hole" }
		| { readonly kind: "number"; readonly digits?: Literal; readonly unit?: Name }
		| { readonly kind: "one-of" | "any-of"; readonly choices: Name }
	);

export interface ParameterDeclaration extends Node {
	readonly kind: "parameter";
	readonly name: Name;
	readonly type: TypeExpression;
	readonly label: Text;
	readonly enacted: readonly {
		readonly from: Literal;
		readonly value: Expression;
		readonly basis: Text;
		readonly span: Span;
	}[];
	readonly suggested?: { readonly value: Expression; readonly basis: Text; readonly span: Span };
}

export interface ReadingDeclaration extends Node {
	readonly kind: "reading";
	readonly name: Name;
	readonly question: Text;
	readonly options: readonly {
		readonly name: Name;
		readonly label: Text;
		readonly basis?: Text;
		readonly means: Expression;
		readonly span: Span;
	}[];
	readonly suggested?: Name;
}

export interface ArticleDeclaration extends Node {
	readonly kind: "article";
	/** `14`. */
	readonly number: Name;
	readonly title: Text;
	/** Bearers of the norms in this article that name none. */
	readonly bearers: readonly BearerClause[];
	readonly provisions: readonly ProvisionNode[];
}

export interface ProvisionNode extends Node {
	/** `head`, `paragraph 1`, `item 2`, `paragraph 1 item 2`; empty: the article as a whole. */
	readonly place: readonly {
		readonly part: "head" | "paragraph" | "item";
		readonly number?: string;
		readonly span: Span;
	}[];
	readonly gist?: Text;
	readonly statedWithoutTest?: Text;
	readonly contents: readonly ProvisionContent[];
}

export type ProvisionContent =
	| ScopeDeclaration
	| CommencementDeclaration
	| DefinitionDeclaration
	| NormDeclaration
	| PositionDeclaration
	| ExceptionDeclaration
	| SanctionDeclaration
	| ParameterDeclaration
	| ReadingDeclaration;

/**
 * `applies when C` · `excludes when C [clarifies P]` · `defers to instrument "…" when C`.
 */
export interface ScopeDeclaration extends Node {
	readonly kind: "scope";
	readonly effect: "applies" | "excludes" | "defers";
	readonly condition: Expression;
	readonly clarifies?: Path;
	readonly instrument?: Name;
	readonly instrumentLabel?: Text;
}

/** `takes effect 2023-08-15`. */
export interface CommencementDeclaration extends Node {
	readonly kind: "commencement";
	readonly date: Literal;
}

export interface DefinitionDeclaration extends Node {
	readonly kind: "definition";
	readonly name: Name;
	readonly label?: Text;
	readonly means: Expression;
}

export interface BearerClause extends Node {
	readonly bearer: Name;
	/** `bearer user under C`: bound only where C holds. */
	readonly under?: Expression;
}

export interface ForEachClause extends Node {
	readonly variable: Name;
	readonly source: Path;
}

/** Words of a provision, counted in its pinned text: a sentence, or clauses of it. */
export interface Locator extends Node {
	readonly sentence: Literal;
	readonly from?: Literal;
	readonly to?: Literal;
}

interface Applicability {
	/** The words that the norm rests on. */
	readonly standsIn: readonly Locator[];
	readonly bearers: readonly BearerClause[];
	readonly towards?: Name;
	readonly forEach: readonly ForEachClause[];
	readonly upon?: Expression;
	readonly when: readonly Expression[];
	readonly unless: readonly Expression[];
}

export interface NormDeclaration extends Node, Applicability {
	readonly kind: "obligation" | "prohibition";
	readonly name: Name;
	readonly duty: Duty;
	/** Lex specialis: where this norm applies, those do not. */
	readonly prevailsOver: readonly Name[];
	readonly gist?: Text;
	readonly evidence?: Text;
	readonly remedy?: Text;
}

export interface PositionDeclaration extends Node, Applicability {
	readonly kind: "permission" | "power" | "policy";
	readonly name: Name;
	/** `may "…"`, `encourages "…"`. */
	readonly content: Text;
}

export interface ExceptionDeclaration extends Node {
	readonly kind: "exception";
	readonly name: Name;
	readonly target: Name;
	readonly when: readonly Expression[];
	readonly unless: readonly Expression[];
	/** Replaces the requirement; without it the target is switched off. */
	readonly instead?: Duty;
	/** Other exceptions to the same norm. */
	readonly prevailsOver: readonly Name[];
	readonly gist?: Text;
}

export type Duty =
	/** `must be C`, `must not C`. */
	| (Node & { readonly kind: "holds"; readonly negated: boolean; readonly condition: Expression })
	/** `must do M within …`, `must not do M within …`. */
	| (Node & {
			readonly kind: "happens";
			readonly negated: boolean;
			readonly moment: Expression;
			readonly deadline?: Deadline;
			readonly notBefore?: Expression;
	  })
	/** `must … and must …`, `must … or must …`. */
	| (Node & { readonly kind: "all" | "any"; readonly duties: readonly Duty[] });

export type Deadline = Node &
	(
		| { readonly kind: "within"; readonly duration: Expression; readonly from?: Expression }
		| { readonly kind: "by"; readonly moment: Expression }
		/** Until done it is pending or violated, unless a reasonable time (a parameter) was adopted. */
		| { readonly kind: "without-stated-time"; readonly reasonable?: Expression }
	);

export interface SanctionDeclaration extends Node {
	readonly kind: "sanction";
	readonly name: Name;
	readonly standsIn: readonly Locator[];
	readonly by: readonly Name[];
	readonly against: readonly Name[];
	/** `on breach of art-4 to art-19.para-1, art-23`; absent: stands on its own conditions. */
	readonly on?: readonly { readonly from: Path; readonly to?: Path; readonly span: Span }[];
	readonly steps: readonly {
		readonly name: Name;
		readonly gist: Text;
		/** Only where no earlier `when` step of the ladder applies. */
		readonly otherwise: boolean;
		readonly when?: Expression;
		readonly span: Span;
	}[];
}

/** `service.open_to_public`, `art-14.para-1`. */
export interface Path extends Node {
	readonly names: readonly Name[];
}

export type Literal = Node &
	(
		| { readonly kind: "boolean"; readonly value: boolean }
		/** As written: `0.5`. */
		| { readonly kind: "number"; readonly text: string }
		| { readonly kind: "percent"; readonly text: string }
		/** `2023-08-15`. */
		| { readonly kind: "date"; readonly text: string }
		/** `2024-03-01T08:00`. */
		| { readonly kind: "instant"; readonly text: string }
		| { readonly kind: "duration"; readonly amount: string; readonly unit: DurationWord }
		| { readonly kind: "text"; readonly value: string }
		| { readonly kind: "hole" }
	);

export type DurationWord = "minutes" | "hours" | "days" | "working-days" | "months" | "years";

export type Expression = Node &
	(
		| { readonly kind: "literal"; readonly literal: Literal }
		/** A fact, a variable's field, a variable, a definition, a reading, a parameter, a choice; `keys` of an indexed fact. */
		| { readonly kind: "reference"; readonly path: Path; readonly keys: readonly Expression[] }
		/** `option text`: a sibling option of the same reading. */
		| { readonly kind: "option"; readonly option: Name }
		/** `breach of some-norm`. */
		| { readonly kind: "breach"; readonly norm: Name }
		| { readonly kind: "commencement" }
		| { readonly kind: "now" }
		/** `[forum, blog]`. */
		| { readonly kind: "members"; readonly members: readonly Name[] }
		| Operation
		| Iteration
		| { readonly kind: "hole" }
	);

/** An operator of the registry applied to its operands, in the order of the text. */
export interface Operation extends Node {
	readonly kind: "operation";
	/** The id of an operator: `is-at-least`. */
	readonly operator: string;
	readonly operands: readonly Expression[];
	/** Stands in parentheses, or its list of operands does: nothing about its extent is left to guess. */
	readonly grouped: boolean;
	/** `rounded down to 2 digits`. */
	readonly rounding?: { readonly mode: Rounding; readonly digits: number };
}

/** A quantifier or an aggregate over a list, a menu, or a fact that is a set. */
export interface Iteration extends Node {
	readonly kind: "iteration";
	readonly operator: string;
	/** `at least 3`, `at least 80%`. */
	readonly count?: Expression;
	readonly variable: Name;
	readonly source: Path;
	/** What an empty source means, said aloud: `if any` accepts it, `and at least one` rules it out. */
	readonly vacuity?: "if-any" | "and-at-least-one";
	readonly where?: Expression;
	/** After `satisfies`; before `over`, for an aggregate. */
	readonly body?: Expression;
	readonly grouped: boolean;
}

export interface SettingDeclaration extends Node {
	readonly kind: "setting";
	readonly name: Name;
	readonly from: readonly Name[];
	readonly givens: readonly Given[];
}

/** Facts as a facts file would say them, in plain values: `yes`, `not yet`, `2024-03-01`, lists and maps. */
export type PlainValue =
	| null
	| boolean
	| number
	| string
	| readonly PlainValue[]
	| { readonly [key: string]: PlainValue };

export interface Given extends Node {
	readonly path: Path;
	readonly value: PlainValue;
	readonly valueSpan: Span;
}

export interface ScenarioDeclaration extends Node {
	readonly kind: "scenario";
	readonly title: Name;
	readonly from: readonly Name[];
	readonly adopt: readonly ScenarioAdoption[];
	readonly asOf?: Literal;
	readonly observedAt?: Literal;
	readonly bearer?: Name;
	readonly givens: readonly Given[];
	readonly expectations: readonly Expectation[];
}

/** `adopt suggested` · `adopt reading = option` · `adopt parameter = 24 hours`. */
export type ScenarioAdoption = Node &
	(
		| { readonly kind: "suggested" }
		| { readonly kind: "adoption"; readonly name: Name; readonly value: string; readonly valueSpan: Span }
	);

export type Expectation = Node &
	(
		| { readonly kind: "status"; readonly norm: Name; readonly status: Status; readonly elements: readonly string[] }
		| { readonly kind: "possible"; readonly norm: Name; readonly possible: readonly Outcome[] }
		| { readonly kind: "missing"; readonly norm: Name; readonly paths: readonly string[] }
		/** A part (`scope`, `in force`, `trigger`, `exception`), a provision or a norm. */
		| { readonly kind: "because"; readonly norm: Name; readonly reason: string; readonly reasonSpan: Span }
		| { readonly kind: "due"; readonly norm: Name; readonly due: Literal; readonly elements: readonly string[] }
		| {
				readonly kind: "exposure";
				readonly provision: Path;
				readonly step: Name;
				readonly status: "open" | "undetermined" | "closed";
		  }
		| { readonly kind: "position"; readonly norm: Name; readonly holds: boolean | "unknown" }
		/** `expect only a, b violated`, `expect nothing violated`. */
		| { readonly kind: "only"; readonly norms: readonly Name[]; readonly status: Status }
		| { readonly kind: "conflict"; readonly norm: Name }
	);
