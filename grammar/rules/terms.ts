import { ClauseLoops } from "./clause-loops.ts";
import type { GrammarRule } from "./recovering.ts";

/** Texts, names, paths and literals. */
export abstract class TermRules extends ClauseLoops {
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
}
