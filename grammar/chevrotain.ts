/**
 * The one door to Chevrotain, so that whoever bundles the project can point it at another build of the library: its
 * modules cost 300 to 400 ms to load one by one, bundled they cost about 10.
 */

export type {
	CstElement,
	CstNode,
	ILexingResult,
	IParserErrorMessageProvider,
	IProduction,
	IRecognitionException,
	ISerializedGast,
	IToken,
	ParserMethod,
	TokenType,
} from "chevrotain";
export {
	Alternation,
	CstParser,
	createToken,
	EMPTY_ALT,
	EOF,
	generateCstDts,
	Lexer,
	NonTerminal,
	NoViableAltException,
	Option,
	Repetition,
	RepetitionMandatory,
	RepetitionMandatoryWithSeparator,
	RepetitionWithSeparator,
	Rule,
	serializeProduction,
	Terminal,
	tokenMatcher,
} from "chevrotain";
