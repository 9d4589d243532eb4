import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import type { ChoicesDeclaration, Expression, Iteration, Literal, Operation, TypeExpression } from "../../model/ast.ts";
import { LARGEST_NUMBER, type Type } from "../../model/types.ts";
import { MOST_DIGITS } from "../../operators/arithmetic.ts";
import { alike, describe, ERROR, INSTANT, isError, isTruth, TRUTH } from "../../operators/operands.ts";
import { type ExpressionType, isMisfit, type TypeContext } from "../../operators/operator.ts";
import { operatorById } from "../../operators/registry.ts";
import { pathText } from "../2-resolve/collect.ts";
import type { ResolvedRegulation } from "../2-resolve/resolve.ts";
import type { Referent, Variable } from "../2-resolve/symbols.ts";
import { checkDiagnostics } from "./diagnostics.ts";

/** The members of a menu, `other` included where it is open-ended. */
export const membersOf = (choices: ChoicesDeclaration): readonly string[] => {
	const members = choices.members.map(({ name }) => name.text);
	return choices.openEnded && !members.includes("other") ? [...members, "other"] : members;
};

/** The type that a declaration writes. */
export const typeOfDeclaration = (type: TypeExpression): ExpressionType => {
	switch (type.kind) {
		case "yes-or-no":
			return { kind: "boolean", judged: false };
		case "judgement":
			return { kind: "boolean", judged: true };
		case "number":
			return {
				kind: "number",
				scale: digitsOf(type.digits),
				...(type.unit === undefined ? {} : { unit: type.unit.text }),
			};
		case "one-of":
			return { kind: "choice", choices: type.choices.text };
		case "any-of":
			return { kind: "set", choices: type.choices.text };
		case "hole":
			return ERROR;
		default:
			return { kind: type.kind };
	}
};

const digitsOf = (digits: Literal | undefined): number =>
	digits?.kind === "number" ? Math.min(Number(digits.text) || 0, MOST_DIGITS) : 0;

export const isDeclarable = (type: ExpressionType): type is Type =>
	!["date-literal", "percent", "members", "member", "norm", "error"].includes(type.kind);

/** Gives every expression its type, and says which do not fit. Each expression is looked at once. */
export class Typing {
	readonly types = new Map<Expression, ExpressionType>();
	readonly diagnostics: Diagnostic[] = [];
	private readonly resolved: ResolvedRegulation;
	private readonly siblings = new Map<Expression, readonly { readonly name: string; readonly means: Expression }[]>();

	constructor(resolved: ResolvedRegulation) {
		this.resolved = resolved;
		for (const { declaration } of resolved.symbols.readings.values()) {
			const options = declaration.options.map(({ name, means }) => ({ name: name.text, means }));
			for (const { means } of options) this.rememberSiblings(means, options);
		}
	}

	/** An `option` names a sibling of the option in which it stands. */
	private rememberSiblings(
		expression: Expression,
		options: readonly { readonly name: string; readonly means: Expression }[],
	): void {
		this.siblings.set(expression, options);
		if (expression.kind === "operation") for (const part of expression.operands) this.rememberSiblings(part, options);
		if (expression.kind === "iteration")
			for (const part of [expression.count, expression.where, expression.body])
				if (part !== undefined) this.rememberSiblings(part, options);
	}

	/** What `option name` stands for. */
	optionMeaning(expression: Extract<Expression, { kind: "option" }>): Expression | undefined {
		return this.siblings.get(expression)?.find(({ name }) => name === expression.option.text)?.means;
	}

	of(expression: Expression): ExpressionType {
		const known = this.types.get(expression);
		if (known !== undefined) return known;
		// A circle was reported by resolution; here it only has to end.
		this.types.set(expression, ERROR);
		const type = this.infer(expression);
		this.types.set(expression, type);
		return type;
	}

	/** The expression's type if it passes; else a diagnostic. */
	demand(
		expression: Expression,
		fits: (type: ExpressionType) => boolean,
		wanted: string,
		hint?: string,
	): ExpressionType {
		const type = this.of(expression);
		if (isError(type) || fits(type)) return type;
		const found = describe(type);
		this.diagnostics.push(
			checkDiagnostics.report(
				"check/type-mismatch",
				expression.span,
				{ wanted, found },
				hint === undefined ? {} : { hints: [hint] },
			),
		);
		return ERROR;
	}

	private infer(expression: Expression): ExpressionType {
		switch (expression.kind) {
			case "literal":
				return this.literal(expression.literal);
			case "reference":
				return this.reference(expression);
			case "option": {
				const means = this.optionMeaning(expression);
				return means === undefined ? ERROR : this.of(means);
			}
			case "breach":
				return TRUTH;
			case "commencement":
			case "now":
				return INSTANT;
			case "members":
				return { kind: "members", members: expression.members.map(({ text }) => text) };
			case "operation":
				return this.operation(expression);
			case "iteration":
				return this.iteration(expression);
			case "hole":
				return ERROR;
		}
	}

	private literal(literal: Literal): ExpressionType {
		switch (literal.kind) {
			case "boolean":
				return TRUTH;
			case "number":
				return this.number(literal.text, literal.span);
			case "percent":
				return { kind: "percent", text: literal.text.replace("%", "") };
			case "date":
				return { kind: "date-literal", text: literal.text };
			case "instant":
				return INSTANT;
			case "duration":
				return { kind: "duration" };
			case "text":
				return { kind: "text" };
			case "hole":
				return ERROR;
		}
	}

	private number(text: string, span: Span): ExpressionType {
		const [whole = "", fraction = ""] = text.split(".");
		const tooLarge = BigInt(whole + fraction) > BigInt(LARGEST_NUMBER);
		if (!tooLarge && fraction.length <= MOST_DIGITS) return { kind: "number", scale: fraction.length };
		const problem = `\`${text}\` has more digits than can be kept exactly`;
		this.diagnostics.push(checkDiagnostics.report("check/bad-number", span, { problem }));
		return ERROR;
	}

	private reference(expression: Extract<Expression, { kind: "reference" }>): ExpressionType {
		const referent = this.resolved.references.get(expression);
		if (referent === undefined) return ERROR;
		const wanted = referent.kind === "fact" ? referent.fact.index.map(({ text }) => text) : [];
		if (expression.keys.length !== wanted.length) {
			const fact = pathText(expression.path);
			this.diagnostics.push(checkDiagnostics.report("check/keys", expression.span, { fact, wanted }));
			return ERROR;
		}
		for (const [position, key] of expression.keys.entries()) this.key(key, wanted[position] ?? "");
		return this.referent(referent, expression);
	}

	private key(key: Expression, index: string): void {
		const menu = this.resolved.symbols.choices.get(index);
		const fits = (type: ExpressionType): boolean =>
			index === "norm"
				? type.kind === "norm"
				: (type.kind === "choice" && type.choices === index) ||
					(type.kind === "member" && menu !== undefined && membersOf(menu).includes(type.text));
		this.demand(key, fits, index === "norm" ? "the breached norm, `breach`" : `a member of the menu \`${index}\``);
	}

	private referent(referent: Referent, expression: Extract<Expression, { kind: "reference" }>): ExpressionType {
		switch (referent.kind) {
			case "fact":
				return typeOfDeclaration(referent.fact.type);
			case "field":
				return typeOfDeclaration(referent.field.type);
			case "key":
				return { kind: "text" };
			case "variable":
				return this.variable(referent.variable, expression.span);
			case "definition":
				return this.of(referent.definition.means);
			case "reading":
				return this.options(referent.reading.declaration.options.map(({ means }) => means));
			case "parameter":
				return typeOfDeclaration(referent.parameter.type);
			case "choices":
				return { kind: "members", members: membersOf(referent.choices) };
			case "member":
				return { kind: "member", text: referent.name };
			case "list": {
				const name = pathText(expression.path);
				return this.noValue(name, "a list", `write \`number of … in ${name}\`, or quantify over it`, expression.span);
			}
		}
	}

	private variable(variable: Variable, span: Span): ExpressionType {
		switch (variable.over) {
			case "menu":
			case "set":
				return { kind: "choice", choices: variable.choices.name.text };
			case "norms":
				return { kind: "norm" };
			case "records":
				return this.noValue(variable.name, "a whole record", "name one of its fields", span);
		}
	}

	private noValue(name: string, what: string, better: string, span: Span): ExpressionType {
		this.diagnostics.push(checkDiagnostics.report("check/not-a-value", span, { name, what, better }));
		return ERROR;
	}

	/** Options mean values of one type. */
	private options(options: readonly Expression[]): ExpressionType {
		let common: ExpressionType = ERROR;
		for (const option of options) {
			const result = alike(common, this.of(option));
			if (isMisfit(result)) {
				this.misfit("option", result.message, option.span);
				return ERROR;
			}
			common = result;
		}
		return common;
	}

	private operation(expression: Operation): ExpressionType {
		const operator = operatorById(expression.operator);
		const result = operator.type(
			expression.operands.map((operand) => this.of(operand)),
			this.context(expression),
		);
		if (!isMisfit(result)) return result;
		const span = expression.operands[result.operand]?.span ?? expression.span;
		this.misfit(operator.surface.en[0] ?? operator.id, result.message, span, result.hint);
		return ERROR;
	}

	private iteration(expression: Iteration): ExpressionType {
		const operator = operatorById(expression.operator);
		if (!this.resolved.variables.has(expression.variable)) return ERROR;
		if (expression.where !== undefined) this.demand(expression.where, isTruth, "a condition after `where`");
		const operands = expression.body === undefined ? [] : [this.of(expression.body)];
		const count = expression.count === undefined ? {} : { count: this.of(expression.count) };
		const result = operator.type(operands, { ...this.context(expression), ...count });
		if (!isMisfit(result)) return result;
		const place = result.operand < 0 ? expression.count : expression.body;
		this.misfit(operator.surface.en[0] ?? operator.id, result.message, (place ?? expression).span, result.hint);
		return ERROR;
	}

	private context(expression: Operation | Iteration): TypeContext {
		const rounding = expression.kind === "operation" ? expression.rounding : undefined;
		return {
			menu: (choices) => {
				const menu = this.resolved.symbols.choices.get(choices);
				return menu === undefined ? [] : membersOf(menu);
			},
			...(rounding === undefined ? {} : { rounding }),
		};
	}

	private misfit(operator: string, problem: string, span: Span, hint?: string): void {
		const occurrence = hint === undefined ? {} : { hints: [hint] };
		this.diagnostics.push(checkDiagnostics.report("check/operand", span, { operator, problem }, occurrence));
	}
}
