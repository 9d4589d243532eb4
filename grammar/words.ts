import type { Form } from "../src/operators/operator.ts";
import { type Categories, FORM_CATEGORY, ROLE_CATEGORIES } from "./categories.ts";
import { createToken, type IToken, type TokenType } from "./chevrotain.ts";
import { KEYWORDS, type KeywordName, type KeywordRole, type KeywordTable } from "./keywords/keyword.ts";
import { onlyAfter } from "./literals.ts";
import { byLength, phrasePattern } from "./phrases.ts";

/** What the grammar knows of an operator: its words, in one natural language, and its shape. */
export interface OperatorWords {
	readonly id: string;
	readonly form: Form;
	readonly phrases: readonly string[];
}

export interface WordTokens {
	readonly keywords: Readonly<Record<KeywordName, TokenType>>;
	/** In the order in which they must be tried. */
	readonly ordered: readonly TokenType[];
	readonly phrases: ReadonlyMap<string, TokenType>;
	/** The operators that a token's words can stand for. */
	readonly operators: ReadonlyMap<TokenType, ReadonlyMap<Form, string>>;
}

const NAMES = Object.keys(KEYWORDS) as KeywordName[];

/** Words of these roles mean something only after such a token; elsewhere they are names. */
const CONTEXTS: Partial<Record<KeywordRole, string>> = { unit: "Number", reason: "Because" };

/** One token type for each keyword, and for each phrase of an operator that is not a keyword as well. */
export function wordTokens(
	table: KeywordTable,
	operators: readonly OperatorWords[],
	categories: Categories,
): WordTokens {
	const meanings = meaningsOf(operators);
	const every = [...NAMES.flatMap((name) => table[name]), ...meanings.keys()];
	const phrases = new Map<string, TokenType>();
	const meaning = new Map<TokenType, Map<Form, string>>();
	const add = (type: TokenType, own: readonly string[]): TokenType => {
		for (const phrase of own) phrases.set(phrase, type);
		const forms = own.flatMap((phrase) => [...(meanings.get(phrase) ?? [])]);
		if (forms.length > 0) meaning.set(type, new Map(forms));
		return type;
	};
	const categoriesOf = (own: readonly string[]): TokenType[] => [
		...own.flatMap((phrase) => [...(meanings.get(phrase) ?? [])].map(([form, id]) => categories[categoryOf(id, form)])),
		...(own.every((phrase) => /^[A-Za-z]+$/.test(phrase)) ? [categories.AnyName] : []),
	];
	const keywords = {} as Record<KeywordName, TokenType>;
	for (const name of NAMES)
		keywords[name] = add(keywordToken(name, table[name], every, categories, categoriesOf), table[name]);
	for (const phrase of meanings.keys()) {
		if (phrases.has(phrase)) continue;
		const type = createToken({
			name: `Operator_${phrase.replaceAll(" ", "_")}`,
			label: phrase,
			pattern: phrasePattern([phrase], every),
			start_chars_hint: [phrase[0] as string],
			line_breaks: true,
			categories: [categories.Stray, ...categoriesOf([phrase])],
		});
		add(type, [phrase]);
	}
	return { keywords, phrases, operators: meaning, ordered: inOrder(phrases) };
}

/** `not` binds a whole condition, every other prefix only what follows it. */
const categoryOf = (id: string, form: Form) => (id === "not" ? "NegationForm" : FORM_CATEGORY[form]);

/** Which operators each phrase stands for: of one form only one. */
function meaningsOf(operators: readonly OperatorWords[]): Map<string, Map<Form, string>> {
	const meanings = new Map<string, Map<Form, string>>();
	for (const { id, form, phrases } of operators) {
		for (const phrase of phrases) meanings.set(phrase, (meanings.get(phrase) ?? new Map<Form, string>()).set(form, id));
	}
	return meanings;
}

function keywordToken(
	name: KeywordName,
	own: readonly [string, ...string[]],
	every: readonly string[],
	categories: Categories,
	more: (own: readonly string[]) => TokenType[],
): TokenType {
	const role = KEYWORDS[name];
	const context = CONTEXTS[role];
	const pattern = phrasePattern(own, every);
	const firstLetters = [...new Set(own.map((phrase) => phrase[0] as string))];
	const isContext = (last: IToken): boolean => last.tokenType.name === context;
	return createToken({
		name,
		label: own[0],
		categories: [...ROLE_CATEGORIES[role].map((category) => categories[category]), ...more(own)],
		...(context
			? onlyAfter(isContext, pattern, firstLetters)
			: { pattern, line_breaks: true, start_chars_hint: firstLetters }),
	});
}

/** Words that depend on what stands before them come first, then phrases of more words before phrases of fewer. */
function inOrder(phrases: ReadonlyMap<string, TokenType>): TokenType[] {
	const types = new Set([...phrases.keys()].sort(byLength).map((phrase) => phrases.get(phrase) as TokenType));
	const depends = (type: TokenType): boolean => typeof type.PATTERN === "function";
	return [...[...types].filter(depends), ...[...types].filter((type) => !depends(type))];
}
