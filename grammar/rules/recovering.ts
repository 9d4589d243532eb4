import {
	type CstNode,
	CstParser,
	EOF,
	type IParserErrorMessageProvider,
	type IRecognitionException,
	type IToken,
	NoViableAltException,
	type ParserMethod,
	type TokenType,
	tokenMatcher,
} from "../chevrotain.ts";
import { KEYWORDS, type KeywordName, type KeywordRole } from "../keywords/keyword.ts";
import type { Tokens, Vocabulary } from "../tokens.ts";

export type GrammarRule = ParserMethod<[], CstNode>;

/** Expressions and values may not stand in each other deeper than this. */
export const DEEPEST = 64;

/** The message of the syntax error that stands for text that is nested deeper. */
export const TOO_DEEP = "too deep";

const firstOf = (paths: readonly (readonly TokenType[])[]): string =>
	[...new Set(paths.map((path) => path[0]?.name ?? EOF.name))].join(" ");

/** How far the search for a place to go on has come, from the token at which a mistake was found. */
interface Search {
	readonly from: IToken | undefined;
	skip: number;
	depth: number;
}
const NO_SEARCH: Search = { from: undefined, skip: 0, depth: 0 };

/** A syntax error carries no prose, only the names of the token types that could have stood there. */
const expectedTokens: IParserErrorMessageProvider = {
	buildMismatchTokenMessage: ({ expected }) => expected.name,
	buildNoViableAltMessage: ({ expectedPathsPerAlt }) => firstOf(expectedPathsPerAlt.flat()),
	buildEarlyExitMessage: ({ expectedIterationPaths }) => firstOf(expectedIterationPaths),
	buildNotAllInputParsedMessage: () => EOF.name,
};

/**
 * How mistakes are treated. Inside a clause, the first mistake ends the clause: what follows is skipped up to the bracket
 * that closes the place of the mistake, or to the next keyword that begins something. Nothing is invented: what is missing
 * in the text is missing in the tree.
 */
export abstract class RecoveringParser extends CstParser {
	protected readonly t: Tokens;
	protected readonly vocabulary: Vocabulary;
	/** What begins a declaration, a provision or its contents. */
	protected readonly structure: ReadonlySet<TokenType>;
	/** What begins anything. */
	protected readonly anchors: ReadonlySet<TokenType>;
	/** Where parsing goes on after a mistake, if it can: the anchors, and the marks behind a type. */
	private readonly resumes: ReadonlySet<TokenType>;
	private depth = 0;
	private search: Search = NO_SEARCH;

	// Chevrotain has these, its declarations do not.
	declare protected readonly flattenFollowSet: () => TokenType[];
	declare protected readonly SAVE_ERROR: (error: IRecognitionException) => IRecognitionException;

	constructor(vocabulary: Vocabulary, validate: boolean) {
		super([...vocabulary.types], {
			recoveryEnabled: true,
			maxLookahead: 1,
			nodeLocationTracking: "onlyOffset",
			skipValidations: !validate,
			errorMessageProvider: expectedTokens,
		});
		this.vocabulary = vocabulary;
		this.t = vocabulary.tokens;
		const names = Object.keys(KEYWORDS) as KeywordName[];
		const ofRole = (role: KeywordRole) => names.filter((name) => KEYWORDS[name] === role).map((name) => this.t[name]);
		this.structure = new Set([...ofRole("structure"), this.t.Bearer]);
		this.anchors = new Set([...this.structure, ...ofRole("clause"), EOF]);
		this.resumes = new Set([...this.anchors, this.t.Conduct, this.t.Circumstance, this.t.IndexedBy]);
	}

	override reset(): void {
		super.reset();
		this.depth = 0;
		this.search = NO_SEARCH;
	}

	// Single tokens are never inserted nor deleted: what that guesses is too often not what was meant.
	protected override canTokenTypeBeInsertedInRecovery(): boolean {
		return false;
	}
	protected override canTokenTypeBeDeletedInRecovery(): boolean {
		return false;
	}

	/**
	 * Where parsing can go on after a mistake; remembers how much must be skipped to get there. Asked again for the same
	 * mistake by a rule further out, which can go on at fewer places, it searches on from where it stood.
	 */
	protected findReSyncTokenType(): TokenType {
		const follow = this.flattenFollowSet();
		const possible = new Set(follow.filter((type) => type !== this.t.Stray));
		if (this.search.from !== this.LA(1)) this.search = { from: this.LA(1), skip: 0, depth: 0 };
		for (const search = this.search; ; search.skip++) {
			const ahead = search.skip + 1;
			this.mendWhileSkipping(ahead, possible);
			const token = this.LA(ahead);
			const { tokenType } = token;
			const goesOn = this.resumesAt(ahead) || (search.depth === 0 && this.closes(token));
			if (goesOn && possible.has(tokenType)) return tokenType;
			if (possible.has(this.t.Name) && this.isNextAssignment(ahead)) return this.t.Name;
			if (tokenType === EOF) return EOF;
			search.depth += this.opens(token) ? 1 : this.closes(token) ? -1 : 0;
		}
	}

	/** A keyword that begins something. Behind a connective it is an operand (`or option a`) or joins a duty (`and must be`). */
	private resumesAt(ahead: number): boolean {
		const followsConnective = ahead > 1 && this.isConnective(this.LA(ahead - 1));
		return this.resumes.has(this.LA(ahead).tokenType) && !followsConnective;
	}

	protected isConnective(token: IToken): boolean {
		return tokenMatcher(token, this.t.ConnectiveForm);
	}

	protected reSyncTo(): IToken[] {
		for (let skipped = 0; skipped < this.search.skip; skipped++) this.SKIP_TOKEN();
		this.search = NO_SEARCH;
		return [];
	}

	/** May make a token into the keyword that it nearly is, if parsing can go on at that keyword. */
	protected abstract mendWhileSkipping(ahead: number, possible: ReadonlySet<TokenType>): void;
	/** Whether a line begins there that assigns a value. */
	protected abstract isNextAssignment(ahead: number): boolean;

	private opens({ tokenType }: IToken): boolean {
		const { LeftParenthesis, LeftBracket, LeftBrace } = this.t;
		return tokenType === LeftParenthesis || tokenType === LeftBracket || tokenType === LeftBrace;
	}

	protected closes({ tokenType }: IToken): boolean {
		const { RightParenthesis, RightBracket, RightBrace } = this.t;
		return tokenType === RightParenthesis || tokenType === RightBracket || tokenType === RightBrace;
	}

	/** Every way in which rules can stand in themselves leads through here, so that no text exhausts the stack. */
	protected nested(rule: () => void): void {
		if (this.depth >= DEEPEST && !this.RECORDING_PHASE) {
			throw this.SAVE_ERROR(new NoViableAltException(TOO_DEEP, this.LA(1), this.LA(0)));
		}
		this.depth++;
		try {
			rule();
		} finally {
			this.depth--;
		}
	}
}
