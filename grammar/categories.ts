import type { Form } from "../src/operators/operator.ts";
import { createToken, Lexer, type TokenType } from "./chevrotain.ts";
import type { KeywordRole } from "./keywords/keyword.ts";

/**
 * Kinds of token over which the rules are written.
 *
 * - `Name`      an identifier, or a soft keyword
 * - `AnyName`   as well every other keyword of one word: where nothing but a name can stand
 * - `Text`      a string, closed or not
 * - `Unit`      `hours`, `working days`…: only after a number
 * - `Stray`     whatever does not begin a declaration, a provision or its contents
 * - `…Form`     the operators of one form; `NegationForm` is the prefix `not`, which binds a whole condition
 */
const CATEGORY_NAMES = [
	"Name",
	"AnyName",
	"Text",
	"Unit",
	"Stray",
	"ConnectiveForm",
	"NegationForm",
	"PrefixForm",
	"PostfixForm",
	"ComparisonForm",
	"RangeForm",
	"MembershipForm",
	"AdditiveForm",
	"MultiplicativeForm",
	"GroupForm",
	"ConditionalForm",
	"QuantifierForm",
	"CountedForm",
	"TallyForm",
	"AggregateForm",
] as const;

export type CategoryName = (typeof CATEGORY_NAMES)[number];
export type Categories = Readonly<Record<CategoryName, TokenType>>;

/** Fresh categories for one vocabulary: Chevrotain stores in a category which tokens belong to it. */
export const createCategories = (): Categories =>
	Object.fromEntries(
		CATEGORY_NAMES.map((name) => [name, createToken({ name, label: LABELS[name] ?? name, pattern: Lexer.NA })]),
	) as Categories;

const LABELS: { readonly [Name in CategoryName]?: string } = {
	Name: "a name",
	AnyName: "a name",
	Text: "a text",
	Unit: "a unit of time",
};

export const FORM_CATEGORY: Readonly<Record<Form, CategoryName>> = {
	connective: "ConnectiveForm",
	prefix: "PrefixForm",
	postfix: "PostfixForm",
	comparison: "ComparisonForm",
	range: "RangeForm",
	membership: "MembershipForm",
	additive: "AdditiveForm",
	multiplicative: "MultiplicativeForm",
	group: "GroupForm",
	conditional: "ConditionalForm",
	quantifier: "QuantifierForm",
	counted: "CountedForm",
	tally: "TallyForm",
	aggregate: "AggregateForm",
};

export const ROLE_CATEGORIES: Readonly<Record<KeywordRole, readonly CategoryName[]>> = {
	structure: [],
	clause: ["Stray"],
	inner: ["Stray"],
	soft: ["Stray", "Name"],
	unit: ["Stray", "Unit"],
	reason: ["Stray"],
};
