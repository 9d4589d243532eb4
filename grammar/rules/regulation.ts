import { ExpressionRules } from "./expressions.ts";
import type { GrammarRule } from "./recovering.ts";

/**
 * The regulation itself, its bearers and groups of facts. Every declaration is a header and a loop of clauses, in any order:
 * the order is for the reader of the tree to check, so that a clause out of place is still read.
 */
export abstract class RegulationRules extends ExpressionRules {
	readonly regulation: GrammarRule = this.RULE("regulation", () => {
		this.SUBRULE(this.regulationHeader);
		this.clauses(this.regulationClause);
	});

	readonly regulationHeader: GrammarRule = this.RULE("regulationHeader", () => {
		this.CONSUME(this.t.Regulation);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});

	readonly regulationClause: GrammarRule = this.RULE("regulationClause", () => {
		this.oneClause("regulationClause", [
			() => this.SUBRULE(this.edition),
			() => this.SUBRULE(this.promulgated),
			() => this.SUBRULE(this.until),
			() => this.SUBRULE(this.version),
			() => this.SUBRULE(this.timeZone),
			() => this.SUBRULE(this.counting),
			() => this.SUBRULE(this.defaultBearer),
		]);
	});

	readonly edition: GrammarRule = this.RULE("edition", () => {
		this.CONSUME(this.t.Edition);
		this.SUBRULE(this.date);
	});

	readonly promulgated: GrammarRule = this.RULE("promulgated", () => {
		this.CONSUME(this.t.Promulgated);
		this.SUBRULE(this.date);
	});

	readonly until: GrammarRule = this.RULE("until", () => {
		this.CONSUME(this.t.Until);
		this.SUBRULE(this.date);
	});

	readonly version: GrammarRule = this.RULE("version", () => {
		this.CONSUME(this.t.Version);
		this.CONSUME(this.t.SemanticVersion);
	});

	readonly timeZone: GrammarRule = this.RULE("timeZone", () => {
		this.CONSUME(this.t.TimeZone);
		this.CONSUME(this.t.Text);
	});

	readonly counting: GrammarRule = this.RULE("counting", () => {
		this.CONSUME(this.t.Counting);
		this.OR([{ ALT: () => this.CONSUME(this.t.CivilCode) }, { ALT: () => this.CONSUME(this.t.Plain) }]);
		this.ACTION(() => this.mendAs(this.t.WithCalendar));
		this.OPTION(() => {
			this.CONSUME(this.t.WithCalendar);
			this.CONSUME(this.t.Text);
		});
	});

	readonly defaultBearer: GrammarRule = this.RULE("defaultBearer", () => {
		this.CONSUME(this.t.DefaultBearer);
		this.CONSUME(this.t.Name);
	});

	readonly bearerDeclaration: GrammarRule = this.RULE("bearerDeclaration", () => {
		this.CONSUME(this.t.Bearer);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});

	readonly groupDeclaration: GrammarRule = this.RULE("groupDeclaration", () => {
		this.CONSUME(this.t.Group);
		this.CONSUME(this.t.Name);
		this.SUBRULE(this.text);
	});
}
