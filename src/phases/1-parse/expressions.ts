import type { IToken } from "../../../grammar/chevrotain.ts";
import type {
	CalculationCstNode,
	ConditionCstNode,
	ExpressionCstNode,
	PredicateCstNode,
	RoundingCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Expression, Operation } from "../../model/ast.ts";
import type { Form } from "../../operators/operator.ts";
import { readAtom } from "./atoms.ts";
import { type Context, first, spanOf, through } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";
import { reportOpenChain, reportOpenSubject } from "./extent.ts";
import { holeExpression, operation } from "./operations.ts";

/** More steps than this in one calculation would make a tree too deep for those who walk it. */
const LONGEST_CALCULATION = 64;

/** `a and b and c`: one operation. Where connectives are mixed, the first one stands for all, and one diagnostic says so. */
export function readExpression(context: Context, node: ExpressionCstNode | undefined, parent: Span): Expression {
	const span = spanOf(context, node, parent);
	const conditions = (node?.children.condition ?? []).map((condition) => readCondition(context, condition, span));
	const connectives = node?.children.ConnectiveForm ?? [];
	const [start] = conditions;
	const [connective] = connectives;
	if (start === undefined) return holeExpression(span);
	if (connective === undefined) return start;
	reportMixed(context, connectives, span);
	reportOpenChain(context, conditions);
	const missing = connectives.length + 1 - conditions.length;
	const holes = Array.from({ length: missing }, () => holeExpression(spanOf(context, undefined, span)));
	return operation(operatorOf(context, connective, "connective"), [...conditions, ...holes], span);
}

function reportMixed(context: Context, connectives: readonly IToken[], parent: Span): void {
	const [start] = connectives;
	const other = connectives.find(({ tokenType }) => tokenType !== start?.tokenType);
	if (start === undefined || other === undefined) return;
	const related = [{ span: spanOf(context, start, parent), message: `\`${start.image}\` stands here` }];
	const args = { first: start.image, second: other.image };
	const span = spanOf(context, other, parent);
	context.diagnostics.push(parseDiagnostics.report("parse/mixed-connectives", span, args, { related }));
}

/** One condition: `not a is b`. */
export function readCondition(context: Context, node: ConditionCstNode | undefined, parent: Span): Expression {
	const span = spanOf(context, node, parent);
	const subject = readCalculation(context, first(node?.children.calculation), span);
	const predicate = first(node?.children.predicate);
	if (predicate) reportOpenSubject(context, subject);
	const condition = predicate ? readPredicate(context, predicate, subject) : subject;
	const negations = node?.children.NegationForm ?? [];
	if (negations.length > LONGEST_CALCULATION) return tooDeep(context, span);
	return negations.reduceRight((operand: Expression, negation) => {
		const whole = through(spanOf(context, negation, span), operand.span);
		return operation(operatorOf(context, negation, "prefix"), [operand], whole);
	}, condition);
}

function readPredicate(context: Context, node: PredicateCstNode, subject: Expression): Expression {
	const here = spanOf(context, node, subject.span);
	const forms: readonly (readonly [Form, IToken | undefined, number])[] = [
		["comparison", first(node.children.ComparisonForm), 1],
		["membership", first(node.children.MembershipForm), 1],
		["range", first(node.children.RangeForm), 2],
		["postfix", first(node.children.PostfixForm), 0],
	];
	const [form, token, count] = forms.find(([, token]) => token !== undefined) ?? [];
	if (form === undefined || token === undefined) return subject;
	const others = Array.from({ length: count ?? 0 }, (_, index) =>
		readCalculation(context, node.children.calculation?.[index], here),
	);
	return operation(operatorOf(context, token, form), [subject, ...others], through(subject.span, here));
}

/** `a plus b times c`: multiplication binds closer, otherwise from left to right. */
function readCalculation(context: Context, node: CalculationCstNode | undefined, parent: Span): Expression {
	const span = spanOf(context, node, parent);
	const steps = node?.children.step ?? [];
	if (steps.length > LONGEST_CALCULATION) return tooDeep(context, span);
	let addends: { readonly sum: Expression; readonly operator: string } | undefined;
	let product = readAtom(context, first(node?.children.atom), span);
	const total = (): Expression =>
		addends === undefined
			? product
			: operation(addends.operator, [addends.sum, product], through(addends.sum.span, product.span));
	for (const step of steps) {
		const here = spanOf(context, step, span);
		const operand = readAtom(context, first(step.children.atom), here);
		const additive = first(step.children.AdditiveForm);
		if (additive) {
			addends = { sum: total(), operator: operatorOf(context, additive, "additive") };
			product = operand;
		} else {
			const operator = operatorOf(context, first(step.children.MultiplicativeForm), "multiplicative");
			const rounding = readRounding(first(step.children.rounding));
			product = operation(operator, [product, operand], through(product.span, here), rounding);
		}
	}
	return total();
}

function tooDeep(context: Context, span: Span): Expression {
	const limit = LONGEST_CALCULATION;
	context.diagnostics.push(parseDiagnostics.report("parse/nested-too-deeply", span, { limit }));
	return holeExpression(span);
}

function readRounding(node: RoundingCstNode | undefined): Operation["rounding"] {
	if (node === undefined) return undefined;
	const { RoundedDown, RoundedUp } = node.children;
	const digits = Number(first(node.children.Number)?.image ?? 0);
	return { mode: first(RoundedDown) ? "down" : first(RoundedUp) ? "up" : "half-up", digits };
}

/** The id of the operator for which the token's words stand; a recovered node may lack the token. */
export const operatorOf = (context: Context, token: IToken | undefined, form: Form): string =>
	(token && context.vocabulary.operator(token, form)) ?? "";
