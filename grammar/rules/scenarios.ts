import { NormRules } from "./norms.ts";
import type { GrammarRule } from "./recovering.ts";

/** Settings and scenarios: facts, and what must come of them. */
export abstract class ScenarioRules extends NormRules {
	readonly setting: GrammarRule = this.RULE("setting", () => {
		this.SUBRULE(this.settingHeader);
		this.clauses(this.settingClause);
	});

	readonly settingHeader: GrammarRule = this.RULE("settingHeader", () => {
		this.CONSUME(this.t.Setting);
		this.CONSUME(this.t.Name);
	});

	readonly settingClause: GrammarRule = this.RULE("settingClause", () => {
		this.oneClause("settingClause", [() => this.SUBRULE(this.from), () => this.SUBRULE(this.assignment)], () =>
			this.isAssignment(1),
		);
	});

	readonly from: GrammarRule = this.RULE("from", () => {
		this.CONSUME(this.t.From);
		this.SUBRULE(this.names);
	});

	/** `service.open_to_public is yes`. */
	readonly assignment: GrammarRule = this.RULE("assignment", () => {
		this.SUBRULE(this.path);
		this.CONSUME(this.t.Is);
		this.SUBRULE(this.value);
	});

	/** A value as a facts file would say it. */
	readonly value: GrammarRule = this.RULE("value", () => {
		this.ACTION(() => this.mendAfterMissingOperand());
		this.nested(() =>
			this.OR({
				DEF: [
					{ ALT: () => this.CONSUME(this.t.Unknown) },
					{ ALT: () => this.CONSUME(this.t.NotYet) },
					{ ALT: () => this.CONSUME(this.t.All) },
					{ ALT: () => this.CONSUME(this.t.None) },
					{ ALT: () => this.SUBRULE(this.allExcept) },
					{ ALT: () => this.SUBRULE(this.literal) },
					{ ALT: () => this.CONSUME(this.t.Name) },
					{ ALT: () => this.SUBRULE(this.listValue) },
					{ ALT: () => this.SUBRULE(this.mapValue) },
					{ GATE: () => this.isKeywordAsName(), ALT: () => this.SUBRULE(this.keywordName) },
				],
				// The words of the first alternatives are names as well, elsewhere.
				IGNORE_AMBIGUITIES: true,
			}),
		);
	});

	/** `all except [age]`, `none except [age]`. */
	readonly allExcept: GrammarRule = this.RULE("allExcept", () => {
		this.OR([{ ALT: () => this.CONSUME(this.t.AllExcept) }, { ALT: () => this.CONSUME(this.t.NoneExcept) }]);
		this.SUBRULE(this.members);
	});

	readonly listValue: GrammarRule = this.RULE("listValue", () => {
		this.CONSUME(this.t.LeftBracket);
		this.OPTION(() => {
			this.SUBRULE(this.value);
			this.MANY(() => {
				this.CONSUME(this.t.Comma);
				this.SUBRULE1(this.value);
			});
		});
		this.CONSUME(this.t.RightBracket);
	});

	readonly mapValue: GrammarRule = this.RULE("mapValue", () => {
		this.CONSUME(this.t.LeftBrace);
		this.OPTION(() => {
			this.SUBRULE(this.entry);
			this.MANY(() => {
				this.CONSUME(this.t.Comma);
				this.SUBRULE1(this.entry);
			});
		});
		this.CONSUME(this.t.RightBrace);
	});

	readonly entry: GrammarRule = this.RULE("entry", () => {
		this.OR([{ ALT: () => this.CONSUME(this.t.AnyName) }, { ALT: () => this.CONSUME(this.t.Text) }]);
		this.CONSUME(this.t.Colon);
		this.SUBRULE(this.value);
	});

	readonly scenario: GrammarRule = this.RULE("scenario", () => {
		this.SUBRULE(this.scenarioHeader);
		this.clauses(this.scenarioClause);
	});

	readonly scenarioHeader: GrammarRule = this.RULE("scenarioHeader", () => {
		this.CONSUME(this.t.Scenario);
		this.CONSUME(this.t.Text);
	});

	readonly scenarioClause: GrammarRule = this.RULE("scenarioClause", () => {
		this.oneClause("scenarioClause", [
			() => this.SUBRULE(this.from),
			() => this.SUBRULE(this.adopt),
			() => this.SUBRULE(this.asOf),
			() => this.SUBRULE(this.observedAt),
			() => this.SUBRULE(this.viewpoint),
			() => this.SUBRULE(this.given),
			() => this.SUBRULE(this.expect),
		]);
	});

	/** `adopt suggested`, `adopt promptly_dispose = 24 hours`. */
	readonly adopt: GrammarRule = this.RULE("adopt", () => {
		this.CONSUME(this.t.Adopt);
		this.OR({
			DEF: [
				{
					// Before an equals sign nothing but a name can stand.
					GATE: () => this.LA(2).tokenType === this.t.Equals,
					ALT: () => {
						this.CONSUME(this.t.AnyName);
						this.CONSUME(this.t.Equals);
						this.SUBRULE(this.value);
					},
				},
				{ ALT: () => this.CONSUME(this.t.Suggested) },
			],
			IGNORE_AMBIGUITIES: true,
		});
	});

	readonly asOf: GrammarRule = this.RULE("asOf", () => {
		this.CONSUME(this.t.AsOf);
		this.SUBRULE(this.date);
	});

	readonly observedAt: GrammarRule = this.RULE("observedAt", () => {
		this.CONSUME(this.t.ObservedAt);
		this.SUBRULE(this.date);
	});

	readonly viewpoint: GrammarRule = this.RULE("viewpoint", () => {
		this.CONSUME(this.t.Bearer);
		this.CONSUME(this.t.Name);
	});

	readonly given: GrammarRule = this.RULE("given", () => {
		this.CONSUME(this.t.Given);
		this.SUBRULE(this.assignment);
	});

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
