import type {
	AggregateCstNode,
	CountedCstNode,
	QuantifierCstNode,
	RequirementCstNode,
	RestrictionCstNode,
	SourceCstNode,
	TallyCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { Expression, Iteration } from "../../model/ast.ts";
import { type Context, first, spanOf } from "./context.ts";
import { operatorOf, readCondition, readExpression } from "./expressions.ts";
import { readName, readPath } from "./names.ts";
import { holeExpression } from "./operations.ts";

type IterationNode = QuantifierCstNode | CountedCstNode | TallyCstNode | AggregateCstNode;
type Part<Key extends keyof Iteration> = Partial<Pick<Iteration, Key>>;

/** Quantifiers, tallies and aggregates: what runs over a list, a menu or a set. */
export function readIteration(context: Context, node: IterationNode, span: Span): Expression {
	const head = { kind: "iteration", grouped: false, span } as const;
	const source = readSource(context, first(node.children.source), span);
	switch (node.name) {
		case "quantifier": {
			const operator = operatorOf(context, first(node.children.QuantifierForm), "quantifier");
			return { ...head, operator, ...source, ...readRequirement(context, first(node.children.requirement), span) };
		}
		case "counted": {
			const operator = operatorOf(context, first(node.children.CountedForm), "counted");
			const requirement = readRequirement(context, first(node.children.requirement), span);
			return { ...head, operator, ...source, ...requirement, count: readCount(context, node, span) };
		}
		case "tally": {
			const operator = operatorOf(context, first(node.children.TallyForm), "tally");
			return { ...head, operator, ...source, ...readRestriction(context, first(node.children.restriction), span) };
		}
		case "aggregate": {
			const operator = operatorOf(context, first(node.children.AggregateForm), "aggregate");
			const body = readExpression(context, first(node.children.expression), span);
			const restriction = readRestriction(context, first(node.children.restriction), span);
			return { ...head, operator, ...source, ...restriction, body };
		}
	}
}

export function readSource(
	context: Context,
	node: SourceCstNode | undefined,
	parent: Span,
): Pick<Iteration, "variable" | "source"> {
	const span = spanOf(context, node, parent);
	return {
		variable: readName(context, first(node?.children.Name), span),
		source: readPath(context, first(node?.children.path), span),
	};
}

function readCount(context: Context, { children }: CountedCstNode, parent: Span): Expression {
	const [percent, number, path] = [first(children.Percent), first(children.Number), first(children.path)];
	const span = spanOf(context, percent ?? number ?? path, parent);
	if (percent) return { kind: "literal", literal: { kind: "percent", text: percent.image, span }, span };
	if (number) return { kind: "literal", literal: { kind: "number", text: number.image, span }, span };
	return path ? { kind: "reference", path: readPath(context, path, span), keys: [], span } : holeExpression(span);
}

function readRestriction(context: Context, node: RestrictionCstNode | undefined, parent: Span): Part<"where"> {
	return node ? { where: readCondition(context, first(node.children.condition), spanOf(context, node, parent)) } : {};
}

function readRequirement(
	context: Context,
	node: RequirementCstNode | undefined,
	parent: Span,
): Part<"vacuity" | "where" | "body"> {
	const span = spanOf(context, node, parent);
	const where = first(node?.children.expression);
	const vacuity = first(node?.children.IfAny)
		? "if-any"
		: first(node?.children.AndAtLeastOne)
			? "and-at-least-one"
			: undefined;
	return {
		...(vacuity && { vacuity }),
		...(where && { where: readExpression(context, where, span) }),
		body: readCondition(context, first(node?.children.condition), span),
	};
}
