import type { GrammarRule } from "./recovering.ts";
import { TermRules } from "./terms.ts";

/** Quantifiers, counts and aggregates: what runs over a list, a menu or a set. */
export abstract class IterationRules extends TermRules {
	// Defined by the rules of expressions, in which these stand.
	abstract readonly expression: GrammarRule;
	abstract readonly condition: GrammarRule;

	/** `every v in list, if any, where c satisfies d`. */
	readonly quantifier: GrammarRule = this.RULE("quantifier", () => {
		this.CONSUME(this.t.QuantifierForm);
		this.SUBRULE(this.source);
		this.SUBRULE(this.requirement);
	});

	/** `at least 3 v in list satisfy c`, `at least 80% of v in list satisfy c`. */
	readonly counted: GrammarRule = this.RULE("counted", () => {
		this.CONSUME(this.t.CountedForm);
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Percent) },
			{ ALT: () => this.CONSUME(this.t.Number) },
			{ ALT: () => this.SUBRULE(this.path) },
		]);
		this.OPTION(() => this.CONSUME(this.t.Of));
		this.SUBRULE(this.source);
		this.SUBRULE(this.requirement);
	});

	/** `number of v in list where c`. */
	readonly tally: GrammarRule = this.RULE("tally", () => {
		this.CONSUME(this.t.TallyForm);
		this.SUBRULE(this.source);
		this.ACTION(() => this.mendAs(this.t.Where));
		this.OPTION(() => this.SUBRULE(this.restriction));
	});

	/** `total of x over v in list where c`. */
	readonly aggregate: GrammarRule = this.RULE("aggregate", () => {
		this.CONSUME(this.t.AggregateForm);
		this.SUBRULE(this.expression);
		this.CONSUME(this.t.Over);
		this.SUBRULE(this.source);
		this.ACTION(() => this.mendAs(this.t.Where));
		this.OPTION(() => this.SUBRULE(this.restriction));
	});

	readonly source: GrammarRule = this.RULE("source", () => {
		this.CONSUME(this.t.Name);
		this.CONSUME(this.t.In);
		this.SUBRULE(this.path);
	});

	/** The open end of a tally: one condition. */
	readonly restriction: GrammarRule = this.RULE("restriction", () => {
		this.CONSUME(this.t.Where);
		this.SUBRULE(this.condition);
	});

	/** What every element must satisfy; what an empty list means may be said aloud. */
	readonly requirement: GrammarRule = this.RULE("requirement", () => {
		this.ACTION(() => this.mendAs(this.t.IfAny, this.t.AndAtLeastOne, this.t.Where, this.t.Satisfies));
		this.OPTION(() => {
			this.OPTION1(() => this.CONSUME(this.t.Comma));
			this.OR([{ ALT: () => this.CONSUME(this.t.IfAny) }, { ALT: () => this.CONSUME(this.t.AndAtLeastOne) }]);
			this.OPTION2(() => this.CONSUME1(this.t.Comma));
		});
		this.OPTION3(() => {
			this.CONSUME(this.t.Where);
			this.SUBRULE(this.expression);
		});
		this.CONSUME(this.t.Satisfies);
		this.SUBRULE(this.condition);
	});
}
