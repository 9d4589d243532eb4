import type {
	ParameterClauseCstChildren,
	ParameterCstNode,
	ReadingClauseCstChildren,
	ReadingCstNode,
} from "../../../grammar/generated/cst.d.ts";
import type { Span } from "../../base/diagnostic.ts";
import type { ParameterDeclaration, ReadingDeclaration } from "../../model/ast.ts";
import { type ClauseOrder, readClauses } from "./clauses.ts";
import { type Context, first, spanOf } from "./context.ts";
import { readExpression } from "./expressions.ts";
import { readDate, readName, readText } from "./names.ts";
import { readType } from "./vocabulary.ts";

const PARAMETER_CLAUSES: ClauseOrder<ParameterClauseCstChildren> = { enacted: "many", suggestedValue: "once" };

export function readParameter(context: Context, node: ParameterCstNode, span: Span): ParameterDeclaration {
	const header = first(node.children.parameterHeader)?.children;
	const clauses = readClauses(context, node.children.parameterClause, PARAMETER_CLAUSES, span);
	const suggested = first(clauses.suggestedValue);
	const valueAndBasis = (clause: (typeof clauses)["enacted"][number] | (typeof clauses)["suggestedValue"][number]) => {
		const here = spanOf(context, clause, span);
		const basis = first(first(clause.children.basis)?.children.text);
		return {
			value: readExpression(context, first(clause.children.expression), here),
			basis: readText(context, basis, here),
			span: here,
		};
	};
	return {
		kind: "parameter",
		span,
		name: readName(context, first(header?.Name), span),
		type: readType(context, first(header?.type), span),
		label: readText(context, first(header?.text), span),
		enacted: clauses.enacted.map((clause) => ({
			from: readDate(context, first(clause.children.date), spanOf(context, clause, span)),
			...valueAndBasis(clause),
		})),
		...(suggested && { suggested: valueAndBasis(suggested) }),
	};
}

const READING_CLAUSES: ClauseOrder<ReadingClauseCstChildren> = { readingOption: "many", suggestedOption: "once" };

export function readReading(context: Context, node: ReadingCstNode, span: Span): ReadingDeclaration {
	const header = first(node.children.readingHeader)?.children;
	const clauses = readClauses(context, node.children.readingClause, READING_CLAUSES, span);
	const suggested = first(clauses.suggestedOption);
	return {
		kind: "reading",
		span,
		name: readName(context, first(header?.Name), span),
		question: readText(context, first(header?.text), span),
		options: clauses.readingOption.map((option) => {
			const here = spanOf(context, option, span);
			const basis = first(first(option.children.basis)?.children.text);
			return {
				name: readName(context, first(option.children.AnyName), here),
				label: readText(context, first(option.children.text), here),
				...(basis && { basis: readText(context, basis, here) }),
				means: readExpression(context, first(option.children.expression), here),
				span: here,
			};
		}),
		...(suggested && { suggested: readName(context, first(suggested.children.AnyName), span) }),
	};
}
