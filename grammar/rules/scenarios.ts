import { ExpectationRules } from "./expectations.ts";
import type { GrammarRule } from "./recovering.ts";

/** Settings and scenarios. */
export abstract class ScenarioRules extends ExpectationRules {
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
}
