import type {
	AtomCstChildren,
	AtomCstNode,
	ConditionCstNode,
	GroupCstNode,
	MembersCstNode,
	ParenthesisedCstNode,
	ReferenceCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Expression, Name } from "../../model/ast.ts";
import { type Context, first, spanOf } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { operatorOf, readCondition, readExpression } from "./expressions.ts";
import { reportOpenItems } from "./extent.ts";
import { readIteration } from "./iterations.ts";
import { readLiteral, readName, readPath } from "./names.ts";
import { holeExpression, inParentheses, operation } from "./operations.ts";

/** How each kind of atom is read; a kind is a rule of the grammar. */
const ATOMS: {
	readonly [Kind in keyof AtomCstChildren]-?: (
		context: Context,
		node: NonNullable<AtomCstChildren[Kind]>[number],
		span: Span,
	) => Expression;
} = {
	quantifier: readIteration,
	counted: readIteration,
	tally: readIteration,
	aggregate: readIteration,
	group: readGroup,
	conditional: (context, { children }, span) =>
		operation(
			operatorOf(context, first(children.ConditionalForm), "conditional"),
			[
				readExpression(context, children.expression?.[0], span),
				readExpression(context, children.expression?.[1], span),
				readCondition(context, first(children.condition), span),
			],
			span,
		),
	prefixed: (context, { children }, span) =>
		operation(
			operatorOf(context, first(children.PrefixForm), "prefix"),
			[readAtom(context, first(children.atom), span)],
			span,
		),
	parenthesised: readParenthesised,
	members: (context, node, span) => ({ kind: "members", members: readMembers(context, node, span), span }),
	siblingOption: (context, { children }, span) => ({
		kind: "option",
		option: readName(context, first(children.AnyName), span),
		span,
	}),
	breach: (context, { children }, span) => ({
		kind: "breach",
		norm: readName(context, first(children.Name), span),
		span,
	}),
	Commencement: (_context, _token, span) => ({ kind: "commencement", span }),
	Now: (_context, _token, span) => ({ kind: "now", span }),
	literal: (context, node, span) => ({ kind: "literal", literal: readLiteral(context, node, span), span }),
	reference: readReference,
	keywordName: (context, { children }, span) => ({
		kind: "reference",
		path: { names: [readName(context, first(children.AnyName), span)], span },
		keys: [],
		span,
	}),
};

/** What an operator stands between: a literal, a reference, a group, something in parentheses… */
export function readAtom(context: Context, node: AtomCstNode | undefined, parent: Span): Expression {
	const span = spanOf(context, node, parent);
	if (node === undefined) return holeExpression(span);
	for (const kind in node.children) {
		const child = first<unknown>(node.children[kind as keyof AtomCstChildren]);
		const read = ATOMS[kind as keyof AtomCstChildren] as (context: Context, node: unknown, span: Span) => Expression;
		if (child !== undefined) return read(context, child, span);
	}
	return holeExpression(span);
}

const readMembers = (context: Context, node: MembersCstNode, span: Span): readonly Name[] =>
	(node.children.AnyName ?? []).map((token) => readName(context, token, span));

/** `any of a, b`, `any of (a, b)`. */
function readGroup(context: Context, node: GroupCstNode, span: Span): Expression {
	const operator = operatorOf(context, first(node.children.GroupForm), "group");
	const conditions = node.children.condition ?? [];
	const list = first(node.children.parenthesised) ?? (conditions.length === 1 ? listIn(conditions[0]) : undefined);
	if (list !== undefined) {
		const items = (list.children.expression ?? []).map((item) => readExpression(context, item, span));
		return inParentheses(operation(operator, items, span), span);
	}
	const items = conditions.map((item) => readCondition(context, item, span));
	reportOpenItems(context, items);
	return operation(operator, items.length > 0 ? items : [holeExpression(spanOf(context, undefined, span))], span);
}

/** The parentheses of a condition that is nothing but parentheses. */
function listIn(condition: ConditionCstNode | undefined): ParenthesisedCstNode | undefined {
	const calculation = first(condition?.children.calculation);
	const alone =
		condition?.children.NegationForm === undefined &&
		condition?.children.predicate === undefined &&
		calculation?.children.step === undefined;
	return alone ? first(first(calculation?.children.atom)?.children.parenthesised) : undefined;
}

function readParenthesised(context: Context, node: ParenthesisedCstNode, span: Span): Expression {
	const [comma] = node.children.Comma ?? [];
	if (comma !== undefined) {
		const args = { found: ",", expected: "`)`: only a group such as `any of (…)` has a list in parentheses" };
		context.diagnostics.push(parseDiagnostics.report("parse/unexpected-token", spanOf(context, comma, span), args));
	}
	return inParentheses(readExpression(context, first(node.children.expression), span), span);
}

function readReference(context: Context, node: ReferenceCstNode, span: Span): Expression {
	return {
		kind: "reference",
		path: readPath(context, first(node.children.path), span),
		keys: (node.children.expression ?? []).map((key) => readExpression(context, key, span)),
		span,
	};
}
