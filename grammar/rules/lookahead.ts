import { EOF, type IToken, type TokenType, tokenMatcher } from "../chevrotain.ts";
import { firstTokens } from "../first.ts";
import { LONGEST_PHRASE } from "../misspelling.ts";
import { RecoveringParser } from "./recovering.ts";

/** What the next few tokens tell, where one token does not tell enough. */
export abstract class LookaheadParser extends RecoveringParser {
	private readonly beginnings = new Map<string, ReadonlySet<TokenType>>();

	/** `bearer provider "…"` begins a declaration; `bearer provider` is a clause. */
	protected atBearerDeclaration(): boolean {
		if (this.LA(1).tokenType !== this.t.Bearer) return false;
		const [name, label] = [this.LA(2), this.LA(3)];
		return tokenMatcher(name, this.t.Text) || (tokenMatcher(name, this.t.Name) && tokenMatcher(label, this.t.Text));
	}

	/**
	 * A keyword where an operand is expected is a name if what follows cannot be what the keyword announces: in
	 * `role is instead and …`, or at the end of a clause.
	 */
	protected isKeywordAsName(): boolean {
		const type = this.LA(1).tokenType;
		if (!this.anchors.has(type) || !(type.CATEGORIES ?? []).includes(this.t.AnyName)) return false;
		const next = this.LA(2);
		const beginsAssignment = next.tokenType === this.t.Identifier && this.isAssignment(2);
		return this.anchors.has(next.tokenType) || this.endsOperand(next) || beginsAssignment;
	}

	/** `service.users is …`: a line of a setting. */
	protected isAssignment(ahead: number): boolean {
		const next = this.LA(ahead + 1).tokenType;
		return next === this.t.Dot || next === this.t.Is;
	}

	private endsOperand(token: IToken): boolean {
		const { Comma, Dot, Then, Otherwise, Satisfies, Where, Of, Over } = this.t;
		const ends: readonly TokenType[] = [Comma, Dot, Then, Otherwise, Satisfies, Where, Of, Over, ...this.infix];
		return this.closes(token) || ends.some((type) => tokenMatcher(token, type));
	}

	/** A keyword on the line of the word before it, followed by what can follow a name. */
	protected isMeantAsName(): boolean {
		const [before, word, next] = [this.LA(0), this.LA(1), this.LA(2)];
		const isWord = (word.tokenType.CATEGORIES ?? []).includes(this.t.AnyName) && word.startLine === before.startLine;
		return isWord && (this.anchors.has(next.tokenType) || this.endsOperand(next));
	}

	/** A line that assigns ends what is skipped after a mistake in a setting. */
	protected override isNextAssignment(ahead: number): boolean {
		return this.isFirstOnLine(ahead) && this.isAssignment(ahead);
	}

	/** A name that begins its line. */
	protected isFirstOnLine(ahead: number): boolean {
		const { tokenType, startLine = 0 } = this.LA(ahead);
		return tokenType === this.t.Identifier && startLine > (this.LA(ahead - 1).startLine ?? 0);
	}

	/** The next few words: names and keywords, as they were written. */
	protected wordsAhead(from: number): string[] {
		const words: string[] = [];
		for (let ahead = from; ahead < from + LONGEST_PHRASE; ahead++) {
			const { image, tokenType } = this.LA(ahead);
			if (tokenType === EOF || !/^[A-Za-z]/.test(image)) break;
			words.push(image);
		}
		return words;
	}

	protected get infix(): readonly TokenType[] {
		const { ConnectiveForm, ComparisonForm, RangeForm, MembershipForm, PostfixForm } = this.t;
		const { AdditiveForm, MultiplicativeForm } = this.t;
		return [ConnectiveForm, ComparisonForm, RangeForm, MembershipForm, PostfixForm, AdditiveForm, MultiplicativeForm];
	}

	/** The token types with which a rule can begin, less what is stray. */
	protected beginsOf(rule: string): ReadonlySet<TokenType> {
		const known = this.beginnings.get(rule);
		if (known !== undefined) return known;
		const grammar = this.getGAstProductions()[rule];
		const begins = new Set(grammar === undefined ? [] : firstTokens(grammar).filter((type) => type !== this.t.Stray));
		this.beginnings.set(rule, begins);
		return begins;
	}
}
