import type { Expression, Iteration, Operation } from "../../model/ast.ts";
import type { Operator } from "../../operators/operator.ts";
import { operatorById } from "../../operators/registry.ts";
import { pathText } from "../../phases/2-resolve/collect.ts";
import type { Variable } from "../../phases/2-resolve/symbols.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { isGroup, LONG, OF_CLAUSES, OPPOSITE } from "./forms.ts";
import type { Glossary } from "./glossary.ts";
import { negated, yesOrNo } from "./negation.ts";
import { References } from "./references.ts";
import { isPeriodAfter, menuOf, shapeOf } from "./shape.ts";
import { Terms } from "./terms.ts";
import type { SaidEach, Tongue } from "./tongue.ts";
import { Words } from "./words.ts";

/** Says expressions of one regulation in one language, and notes in the glossary what its words leave open. */
export class Teller {
	readonly tongue: Tongue;
	readonly words: Words;
	private readonly checked: CheckedRegulation;
	private readonly glossary: Glossary;
	private readonly terms: Terms;
	private readonly references: References;
	private readonly around: readonly Variable[];

	constructor(checked: CheckedRegulation, tongue: Tongue, glossary: Glossary, around: readonly Variable[] = []) {
		this.checked = checked;
		this.tongue = tongue;
		this.words = new Words(checked, tongue);
		this.glossary = glossary;
		this.terms = new Terms(checked, glossary, this);
		this.references = new References(checked, tongue, this.words, this.terms, around);
		this.around = around;
	}

	within(...variables: readonly Variable[]): Teller {
		return new Teller(this.checked, this.tongue, this.glossary, [...this.around, ...variables]);
	}

	/** What is so, what happens, or what something is called. */
	clause(expression: Expression): string {
		switch (expression.kind) {
			case "literal":
				return this.words.literal(expression.literal);
			case "reference":
				return this.references.of(expression);
			case "option":
				return this.terms.option(expression);
			case "breach":
				return this.tongue.breachOf(expression.norm.text);
			case "commencement":
				return this.tongue.commencement;
			case "now":
				return this.tongue.now;
			case "members":
				return this.references.members(expression.members.map(({ text }) => text));
			case "operation":
				return this.operation(expression);
			case "iteration":
				return this.iteration(expression);
			case "hole":
				return "";
		}
	}

	/** A clause inside a longer one: where it could be misheard how far it goes, in parentheses. */
	inner(expression: Expression): string {
		const clause = this.clause(expression);
		if (isGroup(expression)) return this.tongue.enclosed(clause);
		return this.isLong(expression) ? this.tongue.bracketed(clause) : clause;
	}

	/** A condition that stands before the rest of its sentence. */
	condition(expression: Expression): string {
		const isChain = expression.kind === "operation" && operatorById(expression.operator).form === "connective";
		return isChain ? this.clause(expression) : this.inner(expression);
	}

	/** Several stand apart from each other. */
	conditions(expressions: readonly Expression[]): readonly string[] {
		return expressions.map((each) => (expressions.length > 1 ? this.inner(each) : this.condition(each)));
	}

	/** A moment or another thing: an event is its moment. */
	thing(expression: Expression, menu?: string): string {
		if (menu !== undefined && this.checked.types.get(expression)?.kind === "member" && expression.kind === "reference")
			return this.tongue.quoted(this.words.member(pathText(expression.path), menu));
		if (menu !== undefined && expression.kind === "members")
			return this.references.members(
				expression.members.map(({ text }) => text),
				menu,
			);
		if (shapeOf(this.checked, expression) === "event") return this.tongue.momentOf(this.inner(expression));
		return this.inner(expression);
	}

	private isLong(expression: Expression): boolean {
		switch (expression.kind) {
			case "iteration":
				return true;
			case "operation": {
				if (negated(expression) !== undefined) return isGroup(expression);
				if (isPeriodAfter(this.checked, expression)) return false;
				return yesOrNo(expression) === undefined && LONG.includes(operatorById(expression.operator).form);
			}
			case "reference": {
				const referent = this.checked.references.get(expression);
				if (referent?.kind === "definition")
					return !this.terms.isTerm(referent.definition) && this.isLong(referent.definition.means);
				return referent?.kind === "reading" && this.terms.givesValues(referent.reading.declaration);
			}
			default:
				return false;
		}
	}

	private operation(expression: Operation): string {
		const { tongue, checked } = this;
		const { operator: id, operands, rounding } = expression;
		const operator = operatorById(id);
		const denied = negated(expression);
		if (denied !== undefined) return this.denial(denied);
		const affirmed = yesOrNo(expression);
		if (affirmed !== undefined) return this.inner(affirmed.of);
		const parts = () => operands.map((operand) => this.inner(operand));
		switch (operator.form) {
			case "connective":
				return (id === "or" ? tongue.or : tongue.and)(parts());
			case "group":
				return this.group(operator, operands);
			case "conditional": {
				const [condition = "", first = "", second = ""] = parts();
				return tongue.conditional(condition, first, second, shapeOf(checked, expression));
			}
			case "postfix":
				return tongue.operation("postfix", tongue.words(operator), parts());
			default: {
				const menu = menuOf(checked, operands[0]);
				const things = operands.map((operand, index) => this.thing(operand, index === 0 ? undefined : menu));
				const [moment = "", duration = ""] = things;
				if (isPeriodAfter(this.checked, expression)) return tongue.after(moment, duration);
				const said = tongue.operation(operator.form, tongue.words(operator), things);
				return rounding === undefined ? said : tongue.rounded(said, rounding.mode, rounding.digits);
			}
		}
	}

	private group(operator: Operator, operands: readonly Expression[]): string {
		const [first] = operands;
		const shape = first === undefined || !OF_CLAUSES.includes(operator.id) ? "thing" : shapeOf(this.checked, first);
		const parts = operands.map((operand) => (shape === "thing" ? this.thing(operand) : this.inner(operand)));
		return this.tongue.group(operator, parts, shape);
	}

	/** Of a group, the opposite group; of anything else, that it is not the case. */
	private denial(expression: Expression): string {
		const twice = negated(expression);
		if (twice !== undefined) return this.inner(twice);
		const opposite = expression.kind === "operation" ? OPPOSITE[expression.operator] : undefined;
		if (expression.kind === "operation" && opposite !== undefined)
			return this.group(operatorById(opposite), expression.operands);
		return this.tongue.not(this.inner(expression));
	}

	private iteration(expression: Iteration): string {
		const operator = operatorById(expression.operator);
		const variable = this.checked.variables.get(expression.variable);
		const { count, where, body, vacuity } = expression;
		const inside = variable === undefined ? this : this.within(variable);
		return this.tongue.iteration({
			word: this.tongue.words(operator),
			form: operator.form,
			each: variable === undefined ? { noun: expression.variable.text } : this.each(variable),
			...(count && { count: this.clause(count) }),
			...(where && { where: inside.condition(where) }),
			...(body && { body: inside.clause(body) }),
			...(vacuity && { vacuity }),
		});
	}

	/** What there is one of each of. */
	each(variable: Variable): SaidEach {
		return this.references.each(variable);
	}
}
