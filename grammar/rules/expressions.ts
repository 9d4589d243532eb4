import { EOF } from "../chevrotain.ts";
import { IterationRules } from "./iterations.ts";
import type { GrammarRule } from "./recovering.ts";

/** Conditions and calculations. The rules know the forms of operators, never operators. */
export abstract class ExpressionRules extends IterationRules {
	/** `a and b and c`. Mixing connectives is for the reader of the tree to refuse, so that the tree is whole. */
	readonly expression: GrammarRule = this.RULE("expression", () => {
		this.SUBRULE(this.condition);
		this.MANY({
			// `… and must do …` joins duties, not conditions.
			GATE: () => !this.isDutyVerb(2),
			DEF: () => {
				this.CONSUME(this.t.ConnectiveForm);
				this.SUBRULE1(this.condition);
			},
		});
	});

	/** One condition: `not a is b`. What stands after `satisfies` and between the commas of a group. */
	readonly condition: GrammarRule = this.RULE("condition", () => {
		this.MANY(() => this.CONSUME(this.t.NegationForm));
		this.SUBRULE(this.calculation);
		this.OPTION(() => this.SUBRULE(this.predicate));
	});

	/** What a condition says of its first operand. */
	readonly predicate: GrammarRule = this.RULE("predicate", () => {
		this.OR([
			{
				ALT: () => {
					this.CONSUME(this.t.ComparisonForm);
					this.SUBRULE(this.calculation);
				},
			},
			{
				ALT: () => {
					this.CONSUME(this.t.MembershipForm);
					this.SUBRULE1(this.calculation);
				},
			},
			{
				ALT: () => {
					this.CONSUME(this.t.RangeForm);
					this.SUBRULE2(this.calculation);
					this.CONSUME(this.t.And);
					this.SUBRULE3(this.calculation);
				},
			},
			{ ALT: () => this.CONSUME(this.t.PostfixForm) },
		]);
	});

	/** `a plus b times c`: the forms say which binds closer, the reader of the tree folds them. */
	readonly calculation: GrammarRule = this.RULE("calculation", () => {
		this.SUBRULE(this.atom);
		this.MANY(() => this.SUBRULE(this.step));
	});

	readonly step: GrammarRule = this.RULE("step", () => {
		this.OR([{ ALT: () => this.CONSUME(this.t.AdditiveForm) }, { ALT: () => this.CONSUME(this.t.MultiplicativeForm) }]);
		this.SUBRULE(this.atom);
		this.ACTION(() => this.mendAs(this.t.RoundedDown, this.t.RoundedUp, this.t.RoundedHalfUp));
		this.OPTION(() => this.SUBRULE(this.rounding));
	});

	/** `rounded down to 2 digits`. */
	readonly rounding: GrammarRule = this.RULE("rounding", () => {
		this.OR([
			{ ALT: () => this.CONSUME(this.t.RoundedDown) },
			{ ALT: () => this.CONSUME(this.t.RoundedUp) },
			{ ALT: () => this.CONSUME(this.t.RoundedHalfUp) },
		]);
		this.CONSUME(this.t.To);
		this.CONSUME(this.t.Number);
		this.CONSUME(this.t.Digits);
	});

	readonly atom: GrammarRule = this.RULE("atom", () => {
		this.ACTION(() => this.mendAfterMissingOperand());
		this.nested(() =>
			this.OR({
				DEF: [
					{ GATE: () => this.isQuantifier(), ALT: () => this.SUBRULE(this.quantifier) },
					{ ALT: () => this.SUBRULE(this.counted) },
					{ ALT: () => this.SUBRULE(this.tally) },
					{ ALT: () => this.SUBRULE(this.aggregate) },
					{ ALT: () => this.SUBRULE(this.group) },
					{ ALT: () => this.SUBRULE(this.conditional) },
					{ ALT: () => this.SUBRULE(this.prefixed) },
					{ ALT: () => this.SUBRULE(this.parenthesised) },
					{ ALT: () => this.SUBRULE(this.members) },
					{ ALT: () => this.SUBRULE(this.siblingOption) },
					{ ALT: () => this.SUBRULE(this.breach) },
					{ ALT: () => this.CONSUME(this.t.Commencement) },
					{ ALT: () => this.CONSUME(this.t.Now) },
					{ ALT: () => this.SUBRULE(this.literal) },
					{ ALT: () => this.SUBRULE(this.reference) },
					{ GATE: () => this.isKeywordAsName(), ALT: () => this.SUBRULE(this.keywordName) },
				],
				// The words of the first alternatives are names as well, elsewhere.
				IGNORE_AMBIGUITIES: true,
			}),
		);
		this.ACTION(() => this.mendOperator());
	});

	/** `(a)`; of several only as the list of a group: `any of (a, b)`. */
	readonly parenthesised: GrammarRule = this.RULE("parenthesised", () => {
		this.CONSUME(this.t.LeftParenthesis);
		this.SUBRULE(this.expression);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.SUBRULE1(this.expression);
		});
		this.CONSUME(this.t.RightParenthesis);
	});

	/** `any of a, b, c`: takes the commas that it can. */
	readonly group: GrammarRule = this.RULE("group", () => {
		this.CONSUME(this.t.GroupForm);
		this.OR({
			DEF: [
				{ GATE: () => this.isList(), ALT: () => this.SUBRULE(this.parenthesised) },
				{
					ALT: () => {
						this.SUBRULE(this.condition);
						this.MANY(() => {
							this.CONSUME(this.t.Comma);
							this.SUBRULE1(this.condition);
						});
					},
				},
			],
			IGNORE_AMBIGUITIES: true,
		});
	});

	/** `if c then a otherwise b`. */
	readonly conditional: GrammarRule = this.RULE("conditional", () => {
		this.CONSUME(this.t.ConditionalForm);
		this.SUBRULE(this.expression);
		this.CONSUME(this.t.Then);
		this.SUBRULE1(this.expression);
		this.CONSUME(this.t.Otherwise);
		this.SUBRULE(this.condition);
	});

	/** `start of day`: binds what follows it directly. */
	readonly prefixed: GrammarRule = this.RULE("prefixed", () => {
		this.CONSUME(this.t.PrefixForm);
		this.SUBRULE(this.atom);
	});

	/** `option text`: another option of the same reading. */
	readonly siblingOption: GrammarRule = this.RULE("siblingOption", () => {
		this.CONSUME(this.t.Option);
		this.CONSUME(this.t.AnyName);
	});

	readonly breach: GrammarRule = this.RULE("breach", () => {
		this.CONSUME(this.t.BreachOf);
		this.CONSUME(this.t.Name);
	});

	/** `discrimination.prevented[s, g]`. */
	readonly reference: GrammarRule = this.RULE("reference", () => {
		this.SUBRULE(this.path);
		this.OPTION(() => {
			this.CONSUME(this.t.LeftBracket);
			this.SUBRULE(this.expression);
			this.MANY(() => {
				this.CONSUME(this.t.Comma);
				this.SUBRULE1(this.expression);
			});
			this.CONSUME(this.t.RightBracket);
		});
	});

	/** A keyword where, as it turns out, nothing but a name can be meant. */
	readonly keywordName: GrammarRule = this.RULE("keywordName", () => {
		this.CONSUME(this.t.AnyName);
	});

	private isDutyVerb(ahead: number): boolean {
		const { MustBe, MustNot, MustDo, MustNotDo } = this.t;
		return [MustBe, MustNot, MustDo, MustNotDo].includes(this.LA(ahead).tokenType);
	}

	/** Tells `any of (a, b) has happened` from `any of (a or b), c`: a comma stands directly in the parentheses. */
	private isList(): boolean {
		if (this.LA(1).tokenType !== this.t.LeftParenthesis) return false;
		let depth = 0;
		for (let ahead = 1; ; ahead++) {
			const { tokenType } = this.LA(ahead);
			if (tokenType === EOF) return false;
			if (tokenType === this.t.LeftParenthesis || tokenType === this.t.LeftBracket) depth++;
			if (tokenType === this.t.RightParenthesis || tokenType === this.t.RightBracket) depth--;
			if (depth === 0) return false;
			if (depth === 1 && tokenType === this.t.Comma) return true;
		}
	}

	/** Tells `no incident in incidents satisfies …` from the answer `no`. */
	private isQuantifier(): boolean {
		return this.LA(1).tokenType !== this.t.No || this.LA(3).tokenType === this.t.In;
	}
}
