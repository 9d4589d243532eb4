import { ReadingRules } from "./readings.ts";
import type { GrammarRule } from "./recovering.ts";

/** Obligations and prohibitions, clause by clause. */
export abstract class NormRules extends ReadingRules {
	readonly norm: GrammarRule = this.RULE("norm", () => {
		this.SUBRULE(this.normHeader);
		this.clauses(this.normClause);
	});

	readonly normHeader: GrammarRule = this.RULE("normHeader", () => {
		this.OR([{ ALT: () => this.CONSUME(this.t.Obligation) }, { ALT: () => this.CONSUME(this.t.Prohibition) }]);
		this.CONSUME(this.t.Name);
	});

	readonly normClause: GrammarRule = this.RULE("normClause", () => {
		this.oneClause("normClause", [
			() => this.SUBRULE(this.standsIn),
			() => this.SUBRULE(this.bearerClause),
			() => this.SUBRULE(this.forEach),
			() => this.SUBRULE(this.upon),
			() => this.SUBRULE(this.when),
			() => this.SUBRULE(this.unless),
			() => this.SUBRULE(this.duty),
			() => this.SUBRULE(this.misplacedTime),
			() => this.SUBRULE(this.prevailsOver),
			() => this.SUBRULE(this.gist),
			() => this.SUBRULE(this.evidence),
			() => this.SUBRULE(this.remedy),
		]);
	});

	/** Belongs directly behind `must do`; read here as well, so that it can be said where it belongs. */
	readonly misplacedTime: GrammarRule = this.RULE("misplacedTime", () => {
		this.OR([{ ALT: () => this.SUBRULE(this.deadline) }, { ALT: () => this.SUBRULE(this.notBefore) }]);
	});

	/** The words of the provision that a norm rests on: `stands in sentence 1 clause 2 to 3, sentence 2`. */
	readonly standsIn: GrammarRule = this.RULE("standsIn", () => {
		this.CONSUME(this.t.StandsIn);
		this.SUBRULE(this.locator);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.SUBRULE1(this.locator);
		});
	});

	readonly locator: GrammarRule = this.RULE("locator", () => {
		this.CONSUME(this.t.Sentence);
		this.CONSUME(this.t.Number);
		this.ACTION(() => this.mendAs(this.t.ClauseOf));
		this.OPTION(() => {
			this.CONSUME(this.t.ClauseOf);
			this.CONSUME1(this.t.Number);
			this.ACTION(() => this.mendAs(this.t.To));
			this.OPTION1(() => {
				this.CONSUME(this.t.To);
				this.CONSUME2(this.t.Number);
			});
		});
	});

	/** `bearer provider, user towards public`, `bearer user under c`. */
	readonly bearerClause: GrammarRule = this.RULE("bearerClause", () => {
		this.CONSUME(this.t.Bearer);
		this.SUBRULE(this.names);
		this.ACTION(() => this.mendAs(this.t.Towards, this.t.Under));
		this.OPTION(() => {
			this.CONSUME(this.t.Towards);
			this.CONSUME(this.t.Name);
		});
		this.OPTION1(() => {
			this.CONSUME(this.t.Under);
			this.SUBRULE(this.expression);
		});
	});

	readonly forEach: GrammarRule = this.RULE("forEach", () => {
		this.CONSUME(this.t.ForEach);
		this.SUBRULE(this.source);
	});

	readonly upon: GrammarRule = this.RULE("upon", () => {
		this.CONSUME(this.t.Upon);
		this.SUBRULE(this.expression);
	});

	readonly when: GrammarRule = this.RULE("when", () => {
		this.CONSUME(this.t.When);
		this.SUBRULE(this.expression);
	});

	readonly unless: GrammarRule = this.RULE("unless", () => {
		this.CONSUME(this.t.Unless);
		this.SUBRULE(this.expression);
	});

	/** `must do a within b and must be c`. */
	readonly duty: GrammarRule = this.RULE("duty", () => {
		this.SUBRULE(this.simpleDuty);
		this.MANY(() => {
			this.CONSUME(this.t.ConnectiveForm);
			this.SUBRULE1(this.simpleDuty);
		});
	});

	readonly simpleDuty: GrammarRule = this.RULE("simpleDuty", () => {
		this.SUBRULE(this.verb);
		this.SUBRULE(this.expression);
		this.ACTION(() => this.mendAs(this.t.Within, this.t.By, this.t.WithoutStatedTime, this.t.NotBefore));
		this.OPTION(() => this.SUBRULE(this.deadline));
		this.OPTION1(() => this.SUBRULE(this.notBefore));
	});

	readonly verb: GrammarRule = this.RULE("verb", () => {
		this.OR([
			{ ALT: () => this.CONSUME(this.t.MustBe) },
			{ ALT: () => this.CONSUME(this.t.MustNot) },
			{ ALT: () => this.CONSUME(this.t.MustDo) },
			{ ALT: () => this.CONSUME(this.t.MustNotDo) },
		]);
	});

	readonly deadline: GrammarRule = this.RULE("deadline", () => {
		this.OR([
			{ ALT: () => this.SUBRULE(this.within) },
			{ ALT: () => this.SUBRULE(this.by) },
			{ ALT: () => this.SUBRULE(this.withoutStatedTime) },
		]);
	});

	readonly within: GrammarRule = this.RULE("within", () => {
		this.CONSUME(this.t.Within);
		this.SUBRULE(this.expression);
		this.ACTION(() => this.mendAs(this.t.Of));
		this.OPTION(() => {
			this.CONSUME(this.t.Of);
			this.SUBRULE1(this.expression);
		});
	});

	readonly by: GrammarRule = this.RULE("by", () => {
		this.CONSUME(this.t.By);
		this.SUBRULE(this.expression);
	});

	readonly withoutStatedTime: GrammarRule = this.RULE("withoutStatedTime", () => {
		this.CONSUME(this.t.WithoutStatedTime);
		this.ACTION(() => this.mendAs(this.t.ReasonableTime));
		this.OPTION(() => {
			this.CONSUME(this.t.ReasonableTime);
			this.SUBRULE(this.expression);
		});
	});

	readonly notBefore: GrammarRule = this.RULE("notBefore", () => {
		this.CONSUME(this.t.NotBefore);
		this.SUBRULE(this.expression);
	});

	readonly prevailsOver: GrammarRule = this.RULE("prevailsOver", () => {
		this.CONSUME(this.t.PrevailsOver);
		this.SUBRULE(this.names);
	});

	readonly gist: GrammarRule = this.RULE("gist", () => {
		this.CONSUME(this.t.Gist);
		this.SUBRULE(this.text);
	});

	readonly remedy: GrammarRule = this.RULE("remedy", () => {
		this.CONSUME(this.t.Remedy);
		this.SUBRULE(this.text);
	});
}
