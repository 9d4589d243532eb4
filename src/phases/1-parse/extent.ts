import type { Expression } from "../../model/ast.ts";
import type { Context } from "./context.ts";
import { parseDiagnostics } from "./diagnostics.ts";

// Where a quantifier, a group, a conditional or a tally ends is clear only from what follows it. These are the places in which
// a reader could take what follows for a part of it; there it must stand in parentheses.

/** `every i in incidents satisfies i.reported and a`: does `a` still belong to what every incident must satisfy? */
export function reportOpenChain(context: Context, conditions: readonly Expression[]): void {
	for (const condition of conditions.slice(0, -1)) {
		report(
			context,
			openAtEnd(condition, (found) => isIteration(context, found) || isOpenForm(context, found)),
		);
	}
}

/**
 * `any of a, all of b, c`: does `c` belong to the inner group? `any of a, b is no`: is `no` said of `a` as well?
 */
export function reportOpenItems(context: Context, items: readonly Expression[]): void {
	const inner = items.map((item) => openAtEnd(item, (found) => isGroup(context, found))).find((found) => found);
	if (inner !== undefined) return report(context, inner);
	const last = items.at(-1);
	const said = items.filter((item) => isPredicate(context, item));
	if (items.length > 1 && said.length === 1 && said[0] === last) report(context, last);
}

/** `number of i in incidents where i.open is yes is at least 3`: what is at least 3? */
export function reportOpenSubject(context: Context, subject: Expression): void {
	report(
		context,
		openAtEnd(subject, (found) => isIteration(context, found)),
	);
}

/** The outermost part, not in parentheses, that ends where the expression ends. */
function openAtEnd(expression: Expression, wanted: (part: Expression) => boolean): Expression | undefined {
	if (expression.kind !== "operation" && expression.kind !== "iteration") return undefined;
	if (expression.grouped) return undefined;
	if (wanted(expression)) return expression;
	const parts = expression.kind === "operation" ? expression.operands : [expression.body, expression.where];
	const last = parts.find((part) => part?.span.end.offset === expression.span.end.offset);
	return last && openAtEnd(last, wanted);
}

/** Ends in a condition: what every element must satisfy, or which elements count. */
const isIteration = (context: Context, expression: Expression): boolean =>
	expression.kind === "iteration" &&
	(expression.where !== undefined || ["quantifier", "counted"].includes(context.forms.get(expression.operator) ?? ""));
const formOf = (context: Context, expression: Expression) =>
	expression.kind === "operation" ? context.forms.get(expression.operator) : undefined;
const isGroup = (context: Context, expression: Expression): boolean => formOf(context, expression) === "group";

const isOpenForm = (context: Context, expression: Expression): boolean =>
	["group", "conditional"].includes(formOf(context, expression) ?? "");
const isPredicate = (context: Context, expression: Expression): boolean =>
	expression.kind === "operation" &&
	!expression.grouped &&
	["comparison", "membership", "range", "postfix"].includes(formOf(context, expression) ?? "");

function report(context: Context, open: Expression | undefined): void {
	if (open === undefined) return;
	const { start, end } = open.span;
	const words = context.source.text.slice(start.offset, end.offset).split(/\s+/).slice(0, 2).join(" ");
	context.diagnostics.push(parseDiagnostics.report("parse/ambiguous-group", open.span, { words }));
}
