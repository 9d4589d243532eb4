import { nearest } from "../../base/suggestion.ts";
import type { Deadline, Duty, Expression, ReadingDeclaration } from "../../model/ast.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import type { Resolver } from "./scope.ts";
import type { Variable } from "./symbols.ts";

/** Resolves every name inside an expression; `reading` is the one whose option it is. */
export const resolveExpression = (
	resolver: Resolver,
	expression: Expression,
	scope: readonly Variable[] = [],
	reading?: ReadingDeclaration,
): void => {
	const inside = (part: Expression | undefined, variables = scope): void => {
		if (part !== undefined) resolveExpression(resolver, part, variables, reading);
	};
	switch (expression.kind) {
		case "reference": {
			const referent = resolver.reference(expression.path, scope);
			if (referent !== undefined) resolver.references.set(expression, referent);
			for (const key of expression.keys) inside(key);
			return;
		}
		case "operation":
			for (const operand of expression.operands) inside(operand);
			return;
		case "iteration": {
			inside(expression.count);
			const variable = resolver.bind(expression.variable, expression.source, scope);
			if (variable === undefined) return;
			inside(expression.where, [...scope, variable]);
			inside(expression.body, [...scope, variable]);
			return;
		}
		case "option":
			return resolveOption(resolver, expression, reading);
		case "breach":
			resolver.find(resolver.symbols.norms, expression.norm.text, expression.norm.span, "resolve/unknown-norm");
			return;
		case "literal":
		case "commencement":
		case "now":
		case "members":
		case "hole":
			return;
	}
};

const resolveOption = (
	resolver: Resolver,
	expression: Extract<Expression, { kind: "option" }>,
	reading: ReadingDeclaration | undefined,
): void => {
	const names = reading?.options.map(({ name }) => name.text) ?? [];
	const { text, span } = expression.option;
	if (text === "" || names.includes(text)) return;
	const args = { name: text, nearest: nearest(text, names) };
	resolver.diagnostics.push(resolveDiagnostics.report("resolve/unknown-option", span, args));
};

export const resolveDuty = (resolver: Resolver, duty: Duty, scope: readonly Variable[]): void => {
	switch (duty.kind) {
		case "holds":
			return resolveExpression(resolver, duty.condition, scope);
		case "happens":
			resolveExpression(resolver, duty.moment, scope);
			if (duty.deadline !== undefined) resolveDeadline(resolver, duty.deadline, scope);
			if (duty.notBefore !== undefined) resolveExpression(resolver, duty.notBefore, scope);
			return;
		case "all":
		case "any":
			for (const part of duty.duties) resolveDuty(resolver, part, scope);
			return;
	}
};

const resolveDeadline = (resolver: Resolver, deadline: Deadline, scope: readonly Variable[]): void => {
	switch (deadline.kind) {
		case "within":
			resolveExpression(resolver, deadline.duration, scope);
			if (deadline.from !== undefined) resolveExpression(resolver, deadline.from, scope);
			return;
		case "by":
			return resolveExpression(resolver, deadline.moment, scope);
		case "without-stated-time":
			if (deadline.reasonable !== undefined) resolveExpression(resolver, deadline.reasonable, scope);
			return;
	}
};
