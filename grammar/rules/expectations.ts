import type { GrammarRule } from "./recovering.ts";
import { ValueRules } from "./values.ts";

/** What a scenario expects. */
export abstract class ExpectationRules extends ValueRules {
	readonly expect: GrammarRule = this.RULE("expect", () => {
		this.CONSUME(this.t.Expect);
		this.OR([
			{ ALT: () => this.SUBRULE(this.expectOnly) },
			{ ALT: () => this.SUBRULE(this.expectNothing) },
			{ ALT: () => this.SUBRULE(this.expectExposure) },
			{ ALT: () => this.SUBRULE(this.expectPosition) },
			{ ALT: () => this.SUBRULE(this.expectNorm) },
		]);
	});

	readonly expectOnly: GrammarRule = this.RULE("expectOnly", () => {
		this.CONSUME(this.t.Only);
		this.SUBRULE(this.norms);
		this.SUBRULE(this.status);
	});

	readonly expectNothing: GrammarRule = this.RULE("expectNothing", () => {
		this.CONSUME(this.t.Nothing);
		this.SUBRULE(this.status);
	});

	readonly expectExposure: GrammarRule = this.RULE("expectExposure", () => {
		this.CONSUME(this.t.Exposure);
		this.SUBRULE(this.path);
		this.CONSUME(this.t.AnyName);
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Open) },
			{ ALT: () => this.CONSUME(this.t.Undetermined) },
			{ ALT: () => this.CONSUME(this.t.Closed) },
		]);
	});

	readonly expectPosition: GrammarRule = this.RULE("expectPosition", () => {
		this.CONSUME(this.t.Position);
		this.CONSUME(this.t.Identifier);
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Holds) },
			{ ALT: () => this.CONSUME(this.t.Fails) },
			{ ALT: () => this.CONSUME(this.t.Unknown) },
		]);
	});

	readonly expectNorm: GrammarRule = this.RULE("expectNorm", () => {
		this.CONSUME(this.t.Identifier);
		this.ACTION(() => this.mend("expectation"));
		this.SUBRULE(this.expectation);
	});

	readonly expectation: GrammarRule = this.RULE("expectation", () => {
		this.OR([
			{ ALT: () => this.SUBRULE(this.expectStatus) },
			{ ALT: () => this.SUBRULE(this.expectPossible) },
			{ ALT: () => this.SUBRULE(this.expectMissing) },
			{ ALT: () => this.SUBRULE(this.expectBecause) },
			{ ALT: () => this.SUBRULE(this.expectDue) },
			{ ALT: () => this.CONSUME(this.t.Conflict) },
		]);
	});

	readonly expectStatus: GrammarRule = this.RULE("expectStatus", () => {
		this.SUBRULE(this.status);
		this.ACTION(() => this.mendAs(this.t.For));
		this.OPTION(() => this.SUBRULE(this.elements));
	});

	readonly expectPossible: GrammarRule = this.RULE("expectPossible", () => {
		this.CONSUME(this.t.Possible);
		this.SUBRULE(this.outcome);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.SUBRULE1(this.outcome);
		});
	});

	/** Paths of facts: `"incidents[0].disposed"`, `service.launched`. */
	readonly expectMissing: GrammarRule = this.RULE("expectMissing", () => {
		this.CONSUME(this.t.Missing);
		this.SUBRULE(this.leaf);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.SUBRULE1(this.leaf);
		});
	});

	readonly leaf: GrammarRule = this.RULE("leaf", () => {
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Text) },
			{
				ALT: () => {
					this.SUBRULE(this.reference);
					this.MANY(() => {
						this.CONSUME(this.t.Dot);
						this.CONSUME(this.t.Name);
					});
				},
			},
		]);
	});

	/** A part of the applicability, a provision or a norm. */
	readonly expectBecause: GrammarRule = this.RULE("expectBecause", () => {
		this.CONSUME(this.t.Because);
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Scope) },
			{ ALT: () => this.CONSUME(this.t.InForce) },
			{ ALT: () => this.CONSUME(this.t.Trigger) },
			{ ALT: () => this.CONSUME(this.t.Exception) },
			{ ALT: () => this.SUBRULE(this.path) },
		]);
	});

	readonly expectDue: GrammarRule = this.RULE("expectDue", () => {
		this.CONSUME(this.t.Due);
		this.SUBRULE(this.date);
		this.ACTION(() => this.mendAs(this.t.For));
		this.OPTION(() => this.SUBRULE(this.elements));
	});

	/** `for "a", "b"`. */
	readonly elements: GrammarRule = this.RULE("elements", () => {
		this.CONSUME(this.t.For);
		this.CONSUME(this.t.Text);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.CONSUME1(this.t.Text);
		});
	});

	readonly norms: GrammarRule = this.RULE("norms", () => {
		this.CONSUME(this.t.Identifier);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.CONSUME1(this.t.Identifier);
		});
	});

	readonly status: GrammarRule = this.RULE("status", () => {
		this.ACTION(() => this.mend("status"));
		this.OR([{ ALT: () => this.SUBRULE(this.outcome) }, { ALT: () => this.CONSUME(this.t.Undetermined) }]);
	});

	readonly outcome: GrammarRule = this.RULE("outcome", () => {
		this.ACTION(() => this.mend("outcome"));
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Satisfied) },
			{ ALT: () => this.CONSUME(this.t.Violated) },
			{ ALT: () => this.CONSUME(this.t.Pending) },
			{ ALT: () => this.CONSUME(this.t.NotApplicable) },
		]);
	});
}
