import type { Asking, Expression, Iteration, Literal, Operation, ReadingDeclaration, Text } from "../../model/ast.ts";
import { operatorById } from "../../operators/registry.ts";
import { pathText } from "../../phases/2-resolve/collect.ts";
import type { Referent, Variable } from "../../phases/2-resolve/symbols.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { membersOf } from "../../phases/3-check/types.ts";
import type { Tongue } from "./tongue.ts";

/** `yes` or `no`, where an expression is just that. */
const answerIn = (expression: Expression): boolean | undefined =>
	expression.kind === "literal" && expression.literal.kind === "boolean" ? expression.literal.value : undefined;

/** Says expressions of one regulation in one language. */
export class Teller {
	readonly tongue: Tongue;
	private readonly checked: CheckedRegulation;

	constructor(checked: CheckedRegulation, tongue: Tongue) {
		this.checked = checked;
		this.tongue = tongue;
	}

	/** In this language where there is one, else in English, which every text has. */
	text({ en, zh }: Text): string {
		return (this.tongue.language === "zh" ? zh : undefined) ?? en;
	}

	/** What is so, or what happens. */
	clause(expression: Expression): string {
		switch (expression.kind) {
			case "literal":
				return this.literal(expression.literal);
			case "reference":
				return this.reference(this.checked.references.get(expression), pathText(expression.path));
			case "option": {
				const means = this.checked.optionMeaning(expression);
				return means === undefined ? "" : this.clause(means);
			}
			case "breach":
				return this.tongue.breachOf(expression.norm.text);
			case "commencement":
				return this.tongue.commencement;
			case "now":
				return this.tongue.now;
			case "members":
				return this.tongue.or(expression.members.map(({ text }) => this.member(text)));
			case "operation":
				return this.operation(expression);
			case "iteration":
				return this.iteration(expression);
			case "hole":
				return "";
		}
	}

	/** A clause inside a longer one. */
	private inner(expression: Expression): string {
		const referent = expression.kind === "reference" ? this.checked.references.get(expression) : undefined;
		if (referent?.kind === "definition") return this.inner(referent.definition.means);
		const form = expression.kind === "operation" && operatorById(expression.operator).form;
		const clause = this.clause(expression);
		return form === "connective" || form === "group" || expression.kind === "iteration"
			? this.tongue.bracketed(clause)
			: clause;
	}

	/** What is compared: an event is compared by its moment. */
	private thing(expression: Expression): string {
		const isEvent = expression.kind === "reference" && this.checked.types.get(expression)?.kind === "occurrence";
		return isEvent ? this.tongue.momentOf(this.clause(expression)) : this.inner(expression);
	}

	private operation({ operator: id, operands }: Operation): string {
		const { tongue } = this;
		const operator = operatorById(id);
		const answer = this.answerTo(id, operands);
		if (answer !== undefined) return answer;
		switch (operator.form) {
			case "connective":
				return (id === "or" ? tongue.or : tongue.and)(operands.map((operand) => this.inner(operand)));
			case "group":
				return tongue.group(
					tongue.words(operator),
					operands.map((operand) => this.inner(operand)),
				);
			case "prefix":
				return id === "not"
					? tongue.not(operands.map((operand) => this.inner(operand)).join(""))
					: tongue.operation(
							"prefix",
							tongue.words(operator),
							operands.map((operand) => this.thing(operand)),
						);
			case "conditional":
			case "postfix":
				return tongue.operation(
					operator.form,
					tongue.words(operator),
					operands.map((operand) => this.inner(operand)),
				);
			default:
				return tongue.operation(
					operator.form,
					tongue.words(operator),
					operands.map((operand) => this.thing(operand)),
				);
		}
	}

	/** `x is no`: it is not so that x. */
	private answerTo(id: string, [left, right]: readonly Expression[]): string | undefined {
		if (left === undefined || right?.kind !== "literal" || right.literal.kind !== "boolean") return undefined;
		if (id !== "is" && id !== "is-not") return undefined;
		const clause = this.inner(left);
		return right.literal.value === (id === "is") ? clause : this.tongue.not(clause);
	}

	private iteration(expression: Iteration): string {
		const operator = operatorById(expression.operator);
		const variable = this.checked.variables.get(expression.variable);
		const { count, where, body, vacuity } = expression;
		return this.tongue.iteration({
			word: this.tongue.words(operator),
			form: operator.form,
			each: variable === undefined ? expression.variable.text : this.kindOf(variable),
			...(count && { count: this.clause(count) }),
			...(where && { where: this.clause(where) }),
			...(body && { body: this.clause(body) }),
			...(vacuity && { vacuity }),
		});
	}

	/** What there is one of each of. */
	kindOf(variable: Variable): string {
		switch (variable.over) {
			case "records":
				return this.tongue.kindOf(this.text(variable.record.label));
			case "menu":
			case "set":
				return this.tongue.kindOf(this.text(variable.choices.label));
			case "norms":
				return variable.name;
		}
	}

	private reference(referent: Referent | undefined, path: string): string {
		const { tongue } = this;
		switch (referent?.kind) {
			case undefined:
				return path;
			case "fact":
				return this.said(referent.fact, path);
			case "list":
				return this.said(referent.list, path);
			case "field":
				return this.said(referent.field, path);
			case "key":
				return tongue.named(path);
			case "variable":
				return tongue.thisOne(this.kindOf(referent.variable));
			case "definition":
				return this.clause(referent.definition.means);
			case "reading":
				return this.reading(referent.reading.declaration);
			case "parameter":
				return tongue.parameter(this.text(referent.parameter.label));
			case "choices":
				return tongue.or(membersOf(referent.choices).map((member) => this.member(member)));
			case "member":
				return this.member(referent.name);
		}
	}

	/** A choice between yes and no is named by the options for yes; one between conditions by its question, for it would fill the page. */
	private reading({ question, options }: ReadingDeclaration): string {
		const isCondition = options.some(({ means }) => this.checked.types.get(means)?.kind === "boolean");
		if (!isCondition)
			return this.tongue.readingGives(
				options.map(({ label, means }) => ({ label: this.text(label), means: this.inner(means) })),
			);
		if (options.some(({ means }) => answerIn(means) === undefined))
			return this.tongue.readingCovers(this.text(question));
		const holding = options.filter(({ means }) => answerIn(means) === true);
		return this.tongue.readAs(holding.map(({ label }) => this.text(label)));
	}

	private said({ says }: Asking, path: string): string {
		return says === undefined ? this.tongue.named(path) : this.text(says);
	}

	/** A member by its label; the menus of a regulation name things apart. */
	private member(name: string): string {
		for (const { members } of this.checked.symbols.choices.values()) {
			const member = members.find((candidate) => candidate.name.text === name);
			if (member !== undefined) return this.text(member.label);
		}
		return this.tongue.named(name);
	}

	private literal(literal: Literal): string {
		switch (literal.kind) {
			case "boolean":
				return this.tongue.yesOrNo(literal.value);
			case "number":
			case "percent":
				return literal.text;
			case "date":
			case "instant":
				return this.tongue.date(literal.text);
			case "duration":
				return this.tongue.duration(literal.amount, literal.unit);
			case "text":
				return `“${literal.value}”`;
			case "hole":
				return "";
		}
	}
}
