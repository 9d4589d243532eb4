import { NormRules } from "./norms.ts";
import type { GrammarRule } from "./recovering.ts";

/** Permissions, powers and policies; exceptions; sanctions. */
export abstract class PositionRules extends NormRules {
	readonly position: GrammarRule = this.RULE("position", () => {
		this.SUBRULE(this.positionHeader);
		this.clauses(this.positionClause);
	});

	readonly positionHeader: GrammarRule = this.RULE("positionHeader", () => {
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Permission) },
			{ ALT: () => this.CONSUME(this.t.Power) },
			{ ALT: () => this.CONSUME(this.t.Policy) },
		]);
		this.CONSUME(this.t.Name);
	});

	readonly positionClause: GrammarRule = this.RULE("positionClause", () => {
		this.oneClause("positionClause", [
			() => this.SUBRULE(this.standsIn),
			() => this.SUBRULE(this.bearerClause),
			() => this.SUBRULE(this.forEach),
			() => this.SUBRULE(this.upon),
			() => this.SUBRULE(this.when),
			() => this.SUBRULE(this.unless),
			() => this.SUBRULE(this.content),
		]);
	});

	/** `may "…"`, `encourages "…"`. */
	readonly content: GrammarRule = this.RULE("content", () => {
		this.OR([{ ALT: () => this.CONSUME(this.t.May) }, { ALT: () => this.CONSUME(this.t.Encourages) }]);
		this.SUBRULE(this.text);
	});

	readonly exception: GrammarRule = this.RULE("exception", () => {
		this.SUBRULE(this.exceptionHeader);
		this.clauses(this.exceptionClause);
	});

	readonly exceptionHeader: GrammarRule = this.RULE("exceptionHeader", () => {
		this.CONSUME(this.t.Exception);
		this.CONSUME(this.t.Name);
		this.CONSUME(this.t.To);
		this.CONSUME1(this.t.Name);
	});

	readonly exceptionClause: GrammarRule = this.RULE("exceptionClause", () => {
		this.oneClause("exceptionClause", [
			() => this.SUBRULE(this.when),
			() => this.SUBRULE(this.unless),
			() => this.SUBRULE(this.instead),
			() => this.SUBRULE(this.prevailsOver),
			() => this.SUBRULE(this.gist),
		]);
	});

	readonly instead: GrammarRule = this.RULE("instead", () => {
		this.CONSUME(this.t.Instead);
		this.SUBRULE(this.duty);
	});

	readonly sanction: GrammarRule = this.RULE("sanction", () => {
		this.SUBRULE(this.sanctionHeader);
		this.clauses(this.sanctionClause);
	});

	readonly sanctionHeader: GrammarRule = this.RULE("sanctionHeader", () => {
		this.CONSUME(this.t.Sanction);
		this.CONSUME(this.t.Name);
	});

	readonly sanctionClause: GrammarRule = this.RULE("sanctionClause", () => {
		this.oneClause("sanctionClause", [
			() => this.SUBRULE(this.standsIn),
			() => this.SUBRULE(this.sanctionBy),
			() => this.SUBRULE(this.against),
			() => this.SUBRULE(this.onBreachOf),
			() => this.SUBRULE(this.ladderStep),
		]);
	});

	readonly sanctionBy: GrammarRule = this.RULE("sanctionBy", () => {
		this.CONSUME(this.t.By);
		this.SUBRULE(this.names);
	});

	readonly against: GrammarRule = this.RULE("against", () => {
		this.CONSUME(this.t.Against);
		this.SUBRULE(this.names);
	});

	/** `on breach of art-4 to art-19.para-1, art-23`. */
	readonly onBreachOf: GrammarRule = this.RULE("onBreachOf", () => {
		this.CONSUME(this.t.OnBreachOf);
		this.SUBRULE(this.breachRange);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.SUBRULE1(this.breachRange);
		});
	});

	readonly breachRange: GrammarRule = this.RULE("breachRange", () => {
		this.SUBRULE(this.path);
		this.OPTION(() => {
			this.CONSUME(this.t.To);
			this.SUBRULE1(this.path);
		});
	});

	readonly ladderStep: GrammarRule = this.RULE("ladderStep", () => {
		this.CONSUME(this.t.Step);
		this.CONSUME(this.t.AnyName);
		this.SUBRULE(this.text);
		this.ACTION(() => this.mendAs(this.t.Otherwise, this.t.When));
		this.OPTION(() => this.CONSUME(this.t.Otherwise));
		this.OPTION1(() => this.SUBRULE(this.when));
	});
}
