import type { Form, Operator } from "../src/operators/operator.ts";
import { type CategoryName, createCategories } from "./categories.ts";
import { type IToken, Lexer, type TokenType } from "./chevrotain.ts";
import type { KeywordName, KeywordTable } from "./keywords/keyword.ts";
import { literalTokens, unseenTokens } from "./literals.ts";
import { wordTokens } from "./words.ts";

type Literals = ReturnType<typeof literalTokens>;
type LiteralName = keyof Literals["values"] | keyof Literals["punctuation"] | "Identifier";
export type Tokens = Readonly<Record<KeywordName | LiteralName | CategoryName, TokenType>>;

/** The words of one natural language: a lexer, and the token types over which the one grammar is written. */
export interface Vocabulary {
	readonly tokens: Tokens;
	/** Every token type, in the order in which the lexer tries them. */
	readonly types: readonly TokenType[];
	readonly lexer: Lexer;
	/** Every phrase of the language, of keywords and operators. */
	readonly phrases: ReadonlyMap<string, TokenType>;
	/** The operator of this form that the token's words stand for. */
	operator(token: IToken, form: Form): string | undefined;
}

/** The natural languages for which operators have words. */
export type SurfaceLanguage = keyof Operator["surface"];

/** Makes the lexer and the token types of one natural language. The operators come as data. */
export function createVocabulary(
	table: KeywordTable,
	language: SurfaceLanguage,
	operators: readonly Pick<Operator, "id" | "form" | "surface">[],
): Vocabulary {
	const categories = createCategories();
	const literals = literalTokens(categories);
	const words = wordTokens(
		table,
		operators.map(({ id, form, surface }) => ({ id, form, phrases: surface[language] ?? surface.en })),
		categories,
	);
	const types = [
		literals.nameAfterDot,
		...words.ordered.filter((type) => typeof type.PATTERN === "function"),
		...Object.values(literals.values),
		...words.ordered.filter((type) => typeof type.PATTERN !== "function"),
		literals.identifier,
		...Object.values(literals.punctuation),
		...unseenTokens(),
		...Object.values(categories),
	];
	return {
		tokens: {
			...categories,
			...literals.values,
			...literals.punctuation,
			Identifier: literals.identifier,
			...words.keywords,
		},
		types,
		lexer: new Lexer(types, {
			positionTracking: "onlyStart",
			ensureOptimizations: true,
			safeMode: false,
			skipValidations: true,
		}),
		phrases: words.phrases,
		operator: (token, form) => words.operators.get(token.tokenType)?.get(form),
	};
}
