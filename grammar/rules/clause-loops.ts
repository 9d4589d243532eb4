import { EMPTY_ALT, type TokenType } from "../chevrotain.ts";
import { KEYWORDS } from "../keywords/keyword.ts";
import { MendingParser } from "./mending.ts";
import type { GrammarRule } from "./recovering.ts";

/** Clauses in a row. What begins no clause is collected in a `stray` node, up to where one begins. */
export abstract class ClauseLoops extends MendingParser {
	/** The part of a clause loop that is no clause: everything up to where `rule`, or a declaration, can begin. */
	readonly stray: GrammarRule = this.RULE("stray", () => {
		this.CONSUME(this.t.Stray);
		this.MANY({
			GATE: () => !this.endsStray(),
			DEF: () => this.CONSUME1(this.t.Stray),
		});
	});
	private strayEnds: ReadonlySet<TokenType> = new Set();
	private strayRule = "";

	/** The clauses of a declaration, until something begins that stands beside the declaration or around it. */
	protected clauses(rule: GrammarRule): void {
		this.MANY({ GATE: () => !this.atBearerDeclaration(), DEF: () => this.SUBRULE(rule) });
	}

	/** One clause out of several, or what stands in its place. */
	protected oneClause(rule: string, alternatives: readonly (() => unknown)[], fits: () => boolean = () => false): void {
		this.ACTION(() => this.beforeClause(rule, fits));
		this.OR({
			DEF: [
				...alternatives.map((ALT) => ({ ALT })),
				{ GATE: () => !this.atBearerDeclaration(), ALT: () => this.SUBRULE(this.stray) },
				{ ALT: EMPTY_ALT() },
			],
			// Whatever begins a clause is a stray token as well: the first alternative that fits is meant.
			IGNORE_AMBIGUITIES: true,
		});
	}

	/**
	 * Before a clause loop looks for its next clause: what stands there is mended, or is going to be stray. A word that turns
	 * out to begin a declaration ends the loop. `fits`: what stands there is no slip, though it is a name.
	 */
	protected beforeClause(rule: string, fits: () => boolean = () => false): void {
		if (this.RECORDING_PHASE) return;
		const begins = this.beginsOf(rule);
		this.strayEnds = begins;
		this.strayRule = rule;
		if (begins.has(this.LA(1).tokenType) || fits()) return;
		this.mendNext(this.candidatesOf(rule, [...begins, ...this.structure]));
	}

	/** `and must be` still belongs to what it joins. */
	private endsStray(): boolean {
		const begins = this.strayEnds.has(this.LA(1).tokenType) && !this.isConnective(this.LA(0));
		return begins || this.beginsMisspelt();
	}

	/** A line that begins with nearly a keyword ends what is stray: the clause loop then mends it. */
	private beginsMisspelt(): boolean {
		if (!this.isFirstOnLine(1)) return false;
		const types = [...this.strayEnds, ...this.structure];
		return this.misspelt(this.candidatesOf(`stray ${this.strayRule}`, types)) !== undefined;
	}

	/** What a rule can begin with, in words. */
	begins(rule: string): readonly string[] {
		return [...this.beginsOf(rule)].map((type) =>
			type.name in KEYWORDS ? `\`${type.LABEL}\`` : (type.LABEL ?? type.name),
		);
	}
}
