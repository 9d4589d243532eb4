import { EOF } from "../chevrotain.ts";
import { MendingParser } from "./mending.ts";
import type { GrammarRule } from "./recovering.ts";

/** Names, texts, literals and expressions. The rules know forms of operators, never operators. */
export abstract class ExpressionRules extends MendingParser {
	/** `"…" "…" zh "…"`: adjacent strings are one text. */
	readonly text: GrammarRule = this.RULE("text", () => {
		this.AT_LEAST_ONE(() => this.CONSUME(this.t.Text, { LABEL: "original" }));
		this.OPTION(() => {
			this.CONSUME(this.t.Zh);
			this.AT_LEAST_ONE1(() => this.CONSUME1(this.t.Text, { LABEL: "chinese" }));
		});
	});

	readonly path: GrammarRule = this.RULE("path", () => {
		this.CONSUME(this.t.Name);
		this.MANY(() => {
			this.CONSUME(this.t.Dot);
			// Directly after a dot the lexer gives a name for every word; further away a keyword stays one.
			this.CONSUME1(this.t.Name);
		});
	});

	readonly names: GrammarRule = this.RULE("names", () => {
		this.CONSUME(this.t.Name);
		this.MANY(() => {
			this.CONSUME(this.t.Comma);
			this.CONSUME1(this.t.Name);
		});
	});

	/** `[a, b]`; inside the brackets nothing but names can stand. */
	readonly members: GrammarRule = this.RULE("members", () => {
		this.CONSUME(this.t.LeftBracket);
		this.OPTION(() => {
			this.CONSUME(this.t.AnyName);
			this.MANY(() => {
				this.CONSUME(this.t.Comma);
				this.CONSUME1(this.t.AnyName);
			});
		});
		this.CONSUME(this.t.RightBracket);
	});

	readonly date: GrammarRule = this.RULE("date", () => {
		this.OR([{ ALT: () => this.CONSUME(this.t.Date) }, { ALT: () => this.CONSUME(this.t.Instant) }]);
	});

	/** A number, or a duration: `24 hours`. */
	readonly quantity: GrammarRule = this.RULE("quantity", () => {
		this.CONSUME(this.t.Number);
		this.OPTION(() => this.CONSUME(this.t.Unit));
	});

	readonly literal: GrammarRule = this.RULE("literal", () => {
		this.OR([
			{ ALT: () => this.CONSUME(this.t.Yes) },
			{ ALT: () => this.CONSUME(this.t.No) },
			{ ALT: () => this.SUBRULE(this.quantity) },
			{ ALT: () => this.CONSUME(this.t.Percent) },
			{ ALT: () => this.SUBRULE(this.date) },
			{ ALT: () => this.CONSUME(this.t.Text) },
		]);
	});

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
		this.OPTION(() => this.SUBRULE(this.restriction));
	});

	/** `total of x over v in list where c`. */
	readonly aggregate: GrammarRule = this.RULE("aggregate", () => {
		this.CONSUME(this.t.AggregateForm);
		this.SUBRULE(this.expression);
		this.CONSUME(this.t.Over);
		this.SUBRULE(this.source);
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
