import { EMPTY_ALT, EOF, type IToken, type TokenType, tokenMatcher } from "../chevrotain.ts";
import { firstTokens } from "../first.ts";
import { type Misspelling, recognise } from "../misspelling.ts";
import { type GrammarRule, RecoveringParser } from "./recovering.ts";

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
	private readonly candidates = new Map<string, ReadonlyMap<string, TokenType>>();
	private readonly beginnings = new Map<string, ReadonlySet<TokenType>>();

	// Chevrotain has these, its declarations do not.
	declare protected readonly SKIP_TOKEN: () => IToken;
	declare protected readonly consumeToken: () => void;

	/** The part of a clause loop that is no clause: everything up to where `rule`, or a declaration, can begin. */
	readonly stray: GrammarRule = this.RULE("stray", () => {
		this.CONSUME(this.t.Stray);
		this.MANY({
			GATE: () => !this.strayEnds.has(this.LA(1).tokenType),
			DEF: () => this.CONSUME1(this.t.Stray),
		});
	});
	private strayEnds: ReadonlySet<TokenType> = new Set();

	override reset(): void {
		super.reset();
		// The library's constructor resets before the fields of this class exist.
		if (this.misspellings !== undefined) this.misspellings.length = 0;
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
	private beforeClause(rule: string, fits: () => boolean): void {
		if (this.RECORDING_PHASE) return;
		const begins = this.beginsOf(rule);
		this.strayEnds = begins;
		if (begins.has(this.LA(1).tokenType) || fits()) return;
		this.mendAs(this.candidatesOf(rule, [...begins, ...this.structure]));
	}

	/** Mends a name that stands where only a keyword with which `rule` can begin may stand. */
	protected mend(rule: string): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		this.mendAs(this.candidatesOf(rule, this.beginsOf(rule)));
	}

	/** Mends a name that stands after an operand: there only an operator or the next clause can stand. */
	protected mendOperator(): void {
		if (this.RECORDING_PHASE || this.LA(1).tokenType !== this.t.Identifier) return;
		const { ConnectiveForm, ComparisonForm, RangeForm, MembershipForm, PostfixForm } = this.t;
		const { AdditiveForm, MultiplicativeForm } = this.t;
		const infix = [
			ConnectiveForm,
			ComparisonForm,
			RangeForm,
			MembershipForm,
			PostfixForm,
			AdditiveForm,
			MultiplicativeForm,
		];
		this.mendAs(this.candidatesOf("operator", infix));
	}

	/** A name where one certain keyword is expected. The mismatch that was saved for it is dropped when errors are reported. */
	protected tryInRuleRecovery(expected: TokenType): IToken {
		if (!this.mendAs(this.candidatesOf(`token ${expected.name}`, [expected]))) throw new InRuleRecoveryException();
		const token = this.LA(1);
		this.consumeToken();
		return token;
	}

	private mendAs(candidates: ReadonlyMap<string, TokenType>): boolean {
		const words = this.wordsAhead();
		const found = recognise(words, candidates);
		if (found === undefined || words.slice(0, found.count).join(" ") === found.phrase) return false;
		const first = this.LA(1);
		for (let skipped = 1; skipped < found.count; skipped++) this.SKIP_TOKEN();
		const token = this.LA(1);
		token.startOffset = first.startOffset;
		token.tokenType = found.type;
		token.tokenTypeIdx = found.type.tokenTypeIdx as number;
		this.misspellings.push({ token, written: words.slice(0, found.count).join(" "), meant: found.phrase });
		return true;
	}

	/** The next few words: names and keywords, as they were written. */
	private wordsAhead(): string[] {
		const words: string[] = [];
		for (let ahead = 1; ahead <= 4; ahead++) {
			const { image, tokenType } = this.LA(ahead);
			if (tokenType === EOF || !/^[A-Za-z]/.test(image)) break;
			words.push(image);
		}
		return words;
	}

	/** The phrases with which a rule can begin. */
	begins(rule: string): readonly string[] {
		return [...this.beginsOf(rule)].map((type) => type.LABEL ?? type.name);
	}

	private beginsOf(rule: string): ReadonlySet<TokenType> {
		const known = this.beginnings.get(rule);
		if (known !== undefined) return known;
		const grammar = this.getGAstProductions()[rule];
		const begins = new Set(grammar === undefined ? [] : firstTokens(grammar).filter((type) => type !== this.t.Stray));
		this.beginnings.set(rule, begins);
		return begins;
	}

	private candidatesOf(key: string, types: Iterable<TokenType>): ReadonlyMap<string, TokenType> {
		const known = this.candidates.get(key);
		if (known !== undefined) return known;
		const wanted = [...types];
		const fits = (type: TokenType): boolean =>
			wanted.some((want) => type === want || (type.CATEGORIES ?? []).includes(want));
		const phrases = new Map([...this.vocabulary.phrases].filter(([, type]) => fits(type)));
		this.candidates.set(key, phrases);
		return phrases;
	}

	/** `bearer provider "…"` begins a declaration; `bearer provider` is a clause. */
	protected atBearerDeclaration(): boolean {
		return (
			this.LA(1).tokenType === this.t.Bearer &&
			(tokenMatcher(this.LA(2), this.t.Text) || tokenMatcher(this.LA(3), this.t.Text))
		);
	}
}
