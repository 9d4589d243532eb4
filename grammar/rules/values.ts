import { PositionRules } from "./positions.ts";
import type { GrammarRule } from "./recovering.ts";

/** Facts as settings and scenarios give them. */
export abstract class ValueRules extends PositionRules {
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
}
