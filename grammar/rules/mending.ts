import { EMPTY_ALT, EOF, type IToken, type TokenType, tokenMatcher } from "../chevrotain.ts";
import { firstTokens } from "../first.ts";
import { KEYWORDS } from "../keywords/keyword.ts";
import { type Candidates, candidatesFrom, LONGEST_PHRASE, type Misspelling, recognise } from "../misspelling.ts";
import { type GrammarRule, RecoveringParser } from "./recovering.ts";

/** So many words of a text are compared with the keywords; a text with more of them is not a misspelt regulation. */
const MOST_ATTEMPTS = 5000;

/** Chevrotain recognises by this name that recovery inside a rule did not work out. */
class InRuleRecoveryException extends Error {
	override readonly name = "InRuleRecoveryException";
}

/**
 * Words that are nearly a keyword that could stand in their place are read as that keyword, and kept to be reported.
 * Between clauses, what begins no clause is collected in a `stray` node.
 */
export abstract class MendingParser extends RecoveringParser {
	readonly misspellings: Misspelling[] = [];
	private readonly candidates = new Map<string, Candidates>();
	private readonly beginnings = new Map<string, ReadonlySet<TokenType>>();

	// Chevrotain has these, its declarations do not.
	declare protected readonly SKIP_TOKEN: () => IToken;
	declare protected readonly consumeToken: () => void;

	/** The part of a clause loop that is no clause: everything up to where `rule`, or a declaration, can begin. */
	readonly stray: GrammarRule = this.RULE("stray", () => {
		this.CONSUME(this.t.Stray);
		this.MANY({
			GATE: () => !this.strayEnds.has(this.LA(1).tokenType) && !this.beginsMisspelt(),
			DEF: () => this.CONSUME1(this.t.Stray),
		});
	});
	private strayEnds: ReadonlySet<TokenType> = new Set();
	private strayRule = "";
	private attempts = 0;

	override reset(): void {
		super.reset();
		// The library's constructor resets before the fields of this class exist.
		if (this.misspellings !== undefined) this.misspellings.length = 0;
		this.attempts = 0;
	}

	/** The clauses of a declaration, until something begins that stands beside the declaration or around it. */
	protected clauses(rule: GrammarRule): void {
		this.MANY({ GATE: () => !this.atBearerDeclaration(), DEF: () => this.SUBRULE(rule) });
	}

	/** One clause out of several, or what stands in its place. */
	protected oneClause(rule: string, alternatives: readonly (() => unknown)[], fits: () => boolean = () => false): void {
		this.ACTION(() => this.beforeClause(rule, fits));
		this.OR({
			DEF: [...alternatives.map((ALT) => ({ ALT })), { ALT: () => this.SUBRULE(this.stray) }, { ALT: EMPTY_ALT() }],
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
		this.mendAs(this.candidatesOf(rule, [...begins, ...this.structure]));
	}

	/** Mends a name that stands where only a keyword with which `rule` can begin may stand. */
	protected mend(rule: string): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		this.mendAs(this.candidatesOf(rule, this.beginsOf(rule)));
	}

	/** Mends a name where an operand is expected but two words stand in a row: the operand is missing, the next clause begins. */
	protected mendAfterMissingOperand(): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		const next = this.LA(2);
		const inRow = next.tokenType === this.t.Identifier || tokenMatcher(next, this.t.Text);
		if (inRow && !this.isAssignment(2)) this.mendAs(this.candidatesOf("any clause", this.anchors));
	}

	/** Mends a name that stands after an operand: there only an operator or the next clause can stand. */
	protected mendOperator(): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		this.mendAs(this.candidatesOf("operator", this.infix));
	}

	/**
	 * A name where one certain keyword is expected is read as that keyword, if it nearly is one: the mismatch that was saved
	 * for it is dropped when errors are reported. A keyword where a name is expected is read as the name that it was meant
	 * to be, and stays reported.
	 */
	protected tryInRuleRecovery(expected: TokenType): IToken {
		const isName = expected === this.t.Name || expected === this.t.Identifier;
		const recovered = isName
			? this.isMeantAsName()
			: expected.name in KEYWORDS && this.mendAs(this.candidatesOf(`token ${expected.name}`, [expected]));
		if (!recovered) throw new InRuleRecoveryException();
		const token = this.LA(1);
		this.consumeToken();
		return token;
	}

	/** A keyword on the line of the word before it, followed by what can follow a name. */
	private isMeantAsName(): boolean {
		const [before, word, next] = [this.LA(0), this.LA(1), this.LA(2)];
		const isWord = (word.tokenType.CATEGORIES ?? []).includes(this.t.AnyName) && word.startLine === before.startLine;
		return isWord && (this.anchors.has(next.tokenType) || this.endsOperand(next) || tokenMatcher(next, this.t.Text));
	}

	/** A line that begins with nearly a keyword ends what is skipped after a mistake, as the keyword itself would. */
	protected override mendWhileSkipping(ahead: number, possible: ReadonlySet<TokenType>): void {
		if (!this.isFirstOnLine(ahead)) return;
		const anchors = [...possible].filter((type) => this.anchors.has(type));
		const key = `after a mistake ${anchors.map(({ name }) => name).join(" ")}`;
		this.mendAs(this.candidatesOf(key, anchors), ahead);
	}

	/** A line that assigns ends what is skipped after a mistake in a setting. */
	protected override isNextAssignment(ahead: number): boolean {
		return this.isFirstOnLine(ahead) && this.isAssignment(ahead);
	}

	/** The same for what is stray: the clause loop then mends it. */
	private beginsMisspelt(): boolean {
		if (!this.isFirstOnLine(1) || this.attempts++ > MOST_ATTEMPTS) return false;
		const types = [...this.strayEnds, ...this.structure];
		return recognise(this.wordsAhead(1), this.candidatesOf(`stray ${this.strayRule}`, types)) !== undefined;
	}

	/** A name that begins its line. */
	private isFirstOnLine(ahead: number): boolean {
		const { tokenType, startLine = 0 } = this.LA(ahead);
		return tokenType === this.t.Identifier && startLine > (this.LA(ahead - 1).startLine ?? 0);
	}

	private mendAs(candidates: Candidates, ahead = 1): boolean {
		const words = this.wordsAhead(ahead);
		const found = this.attempts++ < MOST_ATTEMPTS ? recognise(words, candidates) : undefined;
		if (found === undefined) return false;
		const written = words.slice(0, found.count).join(" ");
		if (written === found.phrase) return false;
		const first = this.LA(ahead);
		const token = this.LA(ahead + found.count - 1);
		// While skipping, the words before the last are skipped anyhow.
		for (let skipped = 1; skipped < found.count && ahead === 1; skipped++) this.SKIP_TOKEN();
		token.startOffset = first.startOffset;
		token.tokenType = found.type;
		token.tokenTypeIdx = found.type.tokenTypeIdx as number;
		this.misspellings.push({ token, written, meant: found.phrase });
		return true;
	}

	/** The next few words: names and keywords, as they were written. */
	private wordsAhead(from: number): string[] {
		const words: string[] = [];
		for (let ahead = from; ahead < from + LONGEST_PHRASE; ahead++) {
			const { image, tokenType } = this.LA(ahead);
			if (tokenType === EOF || !/^[A-Za-z]/.test(image)) break;
			words.push(image);
		}
		return words;
	}

	/** What a rule can begin with, in words. */
	begins(rule: string): readonly string[] {
		return [...this.beginsOf(rule)].map((type) =>
			type.name in KEYWORDS ? `\`${type.LABEL}\`` : (type.LABEL ?? type.name),
		);
	}

	private beginsOf(rule: string): ReadonlySet<TokenType> {
		const known = this.beginnings.get(rule);
		if (known !== undefined) return known;
		const grammar = this.getGAstProductions()[rule];
		const begins = new Set(grammar === undefined ? [] : firstTokens(grammar).filter((type) => type !== this.t.Stray));
		this.beginnings.set(rule, begins);
		return begins;
	}

	private candidatesOf(key: string, types: Iterable<TokenType>): Candidates {
		const known = this.candidates.get(key);
		if (known !== undefined) return known;
		const wanted = [...types];
		const fits = (type: TokenType): boolean =>
			wanted.some((want) => type === want || (type.CATEGORIES ?? []).includes(want));
		const phrases = candidatesFrom([...this.vocabulary.phrases].filter(([, type]) => fits(type)));
		this.candidates.set(key, phrases);
		return phrases;
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

	private get infix(): readonly TokenType[] {
		const { ConnectiveForm, ComparisonForm, RangeForm, MembershipForm, PostfixForm } = this.t;
		const { AdditiveForm, MultiplicativeForm } = this.t;
		return [ConnectiveForm, ComparisonForm, RangeForm, MembershipForm, PostfixForm, AdditiveForm, MultiplicativeForm];
	}

	/** `bearer provider "…"` begins a declaration; `bearer provider` is a clause. */
	protected atBearerDeclaration(): boolean {
		return (
			this.LA(1).tokenType === this.t.Bearer &&
			(tokenMatcher(this.LA(2), this.t.Text) || tokenMatcher(this.LA(3), this.t.Text))
		);
	}
}
