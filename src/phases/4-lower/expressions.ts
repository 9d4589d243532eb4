import type { FactId, NormId, ParameterId, ReadingId } from "../../base/brand.ts";
import type { Expression, Iteration, Literal } from "../../model/ast.ts";
import type { Binding, Kernel } from "../../model/kernel.ts";
import type { Duration, DurationUnit } from "../../model/types.ts";
import { ERROR, rescaled, scaleOf } from "../../operators/operands.ts";
import { type Expansion, type ExpressionType, type Operand, sortOf } from "../../operators/operator.ts";
import { operatorById } from "../../operators/registry.ts";
import { pathText } from "../2-resolve/collect.ts";
import type { Referent, Variable } from "../2-resolve/symbols.ts";
import { membersOf } from "../3-check/types.ts";
import { dayLimits, instantOf, type NormContext } from "./context.ts";
import { all, truth } from "./kernels.ts";

/** What an expression computes. */
export const lowerExpression = (expression: Expression, context: NormContext): Kernel =>
	lowerOperand(expression, context).kernel;

const typeOf = (expression: Expression, { checked }: NormContext): ExpressionType =>
	checked.types.get(expression) ?? ERROR;

const lowerOperand = (expression: Expression, context: NormContext): Operand => ({
	type: typeOf(expression, context),
	kernel: lowerKernel(expression, context),
});

const lowerKernel = (expression: Expression, context: NormContext): Kernel => {
	switch (expression.kind) {
		case "literal":
			return lowerLiteral(expression.literal, typeOf(expression, context), context);
		case "reference":
			return lowerReference(expression, context);
		case "option": {
			const means = context.checked.optionMeaning(expression);
			return means === undefined ? truth(false) : lowerExpression(means, context);
		}
		case "breach":
			return { op: "breached", norm: expression.norm.text as NormId };
		case "commencement":
			return { op: "literal", sort: "moment", value: context.commencement };
		case "now":
			return { op: "asOf" };
		case "members":
			return { op: "literal", sort: "set", value: expression.members.map(({ text }) => text) };
		case "operation": {
			const operands = expression.operands.map((operand) => lowerOperand(operand, context));
			const rounding = expression.rounding === undefined ? {} : { rounding: expression.rounding };
			return operatorById(expression.operator).expand(operands, { ...expansionIn(context), ...rounding });
		}
		case "iteration":
			return lowerIteration(expression, context);
		case "hole":
			return truth(false);
	}
};

const expansionIn = ({ zone }: NormContext): Expansion => ({ dayLimits: (date) => dayLimits(zone, date) });

/** A value written out, at the scale of its type. */
export const lowerLiteral = (literal: Literal, type: ExpressionType, { zone }: Pick<NormContext, "zone">): Kernel => {
	switch (literal.kind) {
		case "boolean":
			return truth(literal.value);
		case "number":
			return { op: "literal", sort: "number", value: scaledInteger(literal.text, scaleOf(type)) };
		case "percent":
			return { op: "literal", sort: "number", value: Number(literal.text.replace("%", "")) };
		case "date":
			return { op: "literal", sort: "day", value: dayLimits(zone, literal.text).day };
		case "instant":
			return { op: "literal", sort: "moment", value: instantOf(zone, literal.text) };
		case "duration":
			return { op: "literal", sort: "duration", value: durationOf(literal) };
		case "text":
			return { op: "literal", sort: "text", value: literal.value };
		case "hole":
			return truth(false);
	}
};

/** `0.50` at scale 3 is 500: by digits, so that nothing is rounded. */
export const scaledInteger = (text: string, scale: number): number => {
	const [whole = "0", fraction = ""] = text.split(".");
	return Number(whole + fraction.padEnd(scale, "0").slice(0, scale));
};

const units: Readonly<Record<string, { readonly unit: DurationUnit; readonly size: number }>> = {
	minutes: { unit: "exact", size: 60_000 },
	hours: { unit: "exact", size: 3_600_000 },
	days: { unit: "days", size: 1 },
	"working-days": { unit: "workingDays", size: 1 },
	months: { unit: "months", size: 1 },
	years: { unit: "years", size: 1 },
};

export const durationOf = (literal: Extract<Literal, { kind: "duration" }>): Duration => {
	const { unit, size } = units[literal.unit] ?? { unit: "exact", size: 1 };
	return { unit, amount: Number(literal.amount) * size };
};

const lowerReference = (expression: Extract<Expression, { kind: "reference" }>, context: NormContext): Kernel => {
	const referent = context.checked.references.get(expression);
	if (referent === undefined) return truth(false);
	const sort = sortOf(typeOf(expression, context));
	switch (referent.kind) {
		case "fact": {
			const fact = pathText(referent.fact.path) as FactId;
			if (expression.keys.length === 0) return { op: "fact", sort, fact };
			return { op: "cell", sort, fact, keys: expression.keys.map((key) => lowerExpression(key, context)) };
		}
		case "field":
			return { op: "field", sort, variable: referent.variable.name, field: referent.field.name.text };
		case "key":
			return { op: "field", sort, variable: referent.variable.name, field: referent.record.key.text };
		case "variable":
			return { op: "item", variable: referent.variable.name };
		case "definition":
			return lowerExpression(referent.definition.means, context);
		case "reading":
			return lowerReading(referent, typeOf(expression, context), context);
		case "parameter": {
			const parameter = referent.parameter.name.text as ParameterId;
			return { op: "parameter", sort, parameter, ...(context.event === undefined ? {} : { at: context.event }) };
		}
		case "member":
			return { op: "literal", sort: "text", value: referent.name };
		case "choices":
			return { op: "literal", sort: "set", value: membersOf(referent.choices) };
		case "list":
			return truth(false);
	}
};

const lowerReading = (
	{ reading }: Extract<Referent, { kind: "reading" }>,
	type: ExpressionType,
	context: NormContext,
): Kernel => {
	const { declaration } = reading;
	const options = declaration.options.map(({ name, means }) => {
		const operand = lowerOperand(means, context);
		const kernel = type.kind === "number" ? rescaled(operand, type.scale) : operand.kernel;
		return [name.text, kernel] as const;
	});
	return {
		op: "reading",
		sort: sortOf(type),
		reading: declaration.name.text as ReadingId,
		options: Object.fromEntries(options),
	};
};

const lowerIteration = (expression: Iteration, context: NormContext): Kernel => {
	const variable = context.checked.variables.get(expression.variable);
	if (variable === undefined) return truth(false);
	const { binding, within } = bindingOf(variable);
	const where = all([
		...(within === undefined ? [] : [within]),
		...(expression.where === undefined ? [] : [lowerExpression(expression.where, context)]),
	]);
	const body = expression.body === undefined ? [] : [lowerOperand(expression.body, context)];
	return operatorById(expression.operator).expand(body, {
		...expansionIn(context),
		over: where.op === "literal" ? { binding } : { binding, where },
		...(expression.count === undefined ? {} : { count: lowerOperand(expression.count, context) }),
		...(expression.vacuity === undefined ? {} : { vacuity: expression.vacuity }),
	});
};

/** What a variable runs over; a fact that is a set is its menu, as far as the set has the member. */
export const bindingOf = (variable: Variable): { readonly binding: Binding; readonly within?: Kernel } => {
	const { name } = variable;
	switch (variable.over) {
		case "records":
			return { binding: { variable: name, list: pathText(variable.list.path) as FactId } };
		case "menu":
			return { binding: { variable: name, members: membersOf(variable.choices) } };
		case "set": {
			const set: Kernel = { op: "fact", sort: "set", fact: pathText(variable.fact.path) as FactId };
			const within: Kernel = { op: "includes", set, value: { op: "item", variable: name } };
			return { binding: { variable: name, members: membersOf(variable.choices) }, within };
		}
		case "norms":
			return { binding: { variable: name, members: [] } };
	}
};
