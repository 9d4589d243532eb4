import type { GrammarRule } from "./recovering.ts";
import { VocabularyRules } from "./vocabulary.ts";

/** What must be adopted before it binds: parameters and readings. */
export abstract class ReadingRules extends VocabularyRules {
	readonly parameter: GrammarRule = this.RULE("parameter", () => {
		this.SUBRULE(this.parameterHeader);
		this.clauses(this.parameterClause);
	});

	readonly parameterHeader: GrammarRule = this.RULE("parameterHeader", () => {
		this.CONSUME(this.t.Parameter);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.type);
		this.SUBRULE(this.text);
	});

	readonly parameterClause: GrammarRule = this.RULE("parameterClause", () => {
		this.oneClause("parameterClause", [() => this.SUBRULE(this.enacted), () => this.SUBRULE(this.suggestedValue)]);
	});

	/** A value that the law itself sets, from a day on. */
	readonly enacted: GrammarRule = this.RULE("enacted", () => {
		this.CONSUME(this.t.From);
		this.SUBRULE(this.date);
		this.CONSUME(this.t.Is);
		this.SUBRULE(this.expression);
		this.SUBRULE(this.basis);
	});

	readonly suggestedValue: GrammarRule = this.RULE("suggestedValue", () => {
		this.CONSUME(this.t.Suggested);
		this.SUBRULE(this.expression);
		this.SUBRULE(this.basis);
	});

	readonly basis: GrammarRule = this.RULE("basis", () => {
		this.CONSUME(this.t.Basis);
		this.SUBRULE(this.text);
	});

	readonly reading: GrammarRule = this.RULE("reading", () => {
		this.SUBRULE(this.readingHeader);
		this.clauses(this.readingClause);
	});

	readonly readingHeader: GrammarRule = this.RULE("readingHeader", () => {
		this.CONSUME(this.t.Reading);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});

	readonly readingClause: GrammarRule = this.RULE("readingClause", () => {
		this.oneClause("readingClause", [() => this.SUBRULE(this.readingOption), () => this.SUBRULE(this.suggestedOption)]);
	});

	readonly readingOption: GrammarRule = this.RULE("readingOption", () => {
		this.CONSUME(this.t.Option);
		this.CONSUME(this.t.AnyName);
		this.SUBRULE(this.text);
		this.ACTION(() => this.mendAs(this.t.Basis, this.t.Means));
		this.OPTION(() => this.SUBRULE(this.basis));
		this.CONSUME(this.t.Means);
		this.SUBRULE(this.expression);
	});

	readonly suggestedOption: GrammarRule = this.RULE("suggestedOption", () => {
		this.CONSUME(this.t.Suggested);
		this.CONSUME(this.t.AnyName);
	});
}
