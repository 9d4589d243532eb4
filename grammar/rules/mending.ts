import { type IToken, type TokenType, tokenMatcher } from "../chevrotain.ts";
import { KEYWORDS } from "../keywords/keyword.ts";
import { type Candidates, candidatesFrom, type Misspelling, type Recognised, recognise } from "../misspelling.ts";
import { LookaheadParser } from "./lookahead.ts";

/** So many words of a text are compared with the keywords; a text with more of them is not a misspelt regulation. */
const MOST_ATTEMPTS = 5000;

/** Chevrotain recognises by this name that recovery inside a rule did not work out. */
class InRuleRecoveryException extends Error {
	override readonly name = "InRuleRecoveryException";
}

/** Words that are nearly a keyword that could stand in their place are read as that keyword, and kept to be reported. */
export abstract class MendingParser extends LookaheadParser {
	readonly misspellings: Misspelling[] = [];
	private readonly candidates = new Map<string, Candidates>();
	private attempts = 0;

	// Chevrotain has these, its declarations do not.
	declare protected readonly SKIP_TOKEN: () => IToken;
	declare protected readonly consumeToken: () => void;

	override reset(): void {
		super.reset();
		// The library's constructor resets before the fields of this class exist.
		if (this.misspellings !== undefined) this.misspellings.length = 0;
		this.attempts = 0;
	}

	/** Mends a name that stands where only a keyword with which `rule` can begin may stand. */
	protected mend(rule: string): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		this.mendNext(this.candidatesOf(rule, this.beginsOf(rule)));
	}

	/** Mends a name that stands where one of these keywords may stand, and no name. */
	protected mendAs(...types: readonly TokenType[]): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		const key = types.map(({ name }) => name).join(" or ");
		this.mendNext(this.candidatesOf(key, types));
	}

	/** Mends a name where an operand is expected but two words stand in a row: the operand is missing, the next clause begins. */
	protected mendAfterMissingOperand(): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		const next = this.LA(2);
		const inRow = next.tokenType === this.t.Identifier || tokenMatcher(next, this.t.Text);
		if (inRow && !this.isAssignment(2)) this.mendNext(this.candidatesOf("any clause", this.anchors));
	}

	/** Mends a name that stands after an operand: there only an operator or the next clause can stand. */
	protected mendOperator(): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		this.mendNext(this.candidatesOf("operator", this.infix));
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
			: expected.name in KEYWORDS && this.mendNext(this.candidatesOf(`token ${expected.name}`, [expected]));
		if (!recovered) throw new InRuleRecoveryException();
		const token = this.LA(1);
		this.consumeToken();
		return token;
	}

	/** A line that begins with nearly a keyword ends what is skipped after a mistake, as the keyword itself would. */
	protected override mendWhileSkipping(ahead: number, possible: ReadonlySet<TokenType>): void {
		if (!this.isFirstOnLine(ahead)) return;
		const anchors = [...possible].filter((type) => this.anchors.has(type));
		const key = `after a mistake ${anchors.map(({ name }) => name).join(" ")}`;
		this.mendNext(this.candidatesOf(key, anchors), ahead);
	}

	/** Which of the candidates the next words nearly are. */
	protected misspelt(candidates: Candidates, ahead = 1): (Recognised & { readonly written: string }) | undefined {
		if (this.attempts++ > MOST_ATTEMPTS) return undefined;
		const words = this.wordsAhead(ahead);
		const found = recognise(words, candidates);
		const written = words.slice(0, found?.count).join(" ");
		return found === undefined || found.phrase === written ? undefined : { ...found, written };
	}

	protected mendNext(candidates: Candidates, ahead = 1): boolean {
		const found = this.misspelt(candidates, ahead);
		if (found === undefined) return false;
		const first = this.LA(ahead);
		const token = this.LA(ahead + found.count - 1);
		// While skipping, the words before the last are skipped anyhow.
		for (let skipped = 1; skipped < found.count && ahead === 1; skipped++) this.SKIP_TOKEN();
		token.startOffset = first.startOffset;
		token.tokenType = found.type;
		token.tokenTypeIdx = found.type.tokenTypeIdx as number;
		this.misspellings.push({ token, written: found.written, meant: found.phrase });
		return true;
	}

	/** The phrases of these token types and of those that belong to them, kept under a key. */
	protected candidatesOf(key: string, types: Iterable<TokenType>): Candidates {
		const known = this.candidates.get(key);
		if (known !== undefined) return known;
		const wanted = [...types];
		const fits = (type: TokenType): boolean =>
			wanted.some((want) => type === want || (type.CATEGORIES ?? []).includes(want));
		const phrases = candidatesFrom([...this.vocabulary.phrases].filter(([, type]) => fits(type)));
		this.candidates.set(key, phrases);
		return phrases;
	}
}
