import type { BearerId, FactId, ParameterId, ReadingId } from "../../base/brand.ts";
import type { Asking, Expression, ParameterDeclaration, RecordDeclaration } from "../../model/ast.ts";
import type { LiteralValue } from "../../model/kernel.ts";
import type { Field, Manifest, Parameter, Question, Reading, RecordType, Vocabulary } from "../../model/pack.ts";
import type { Type } from "../../model/types.ts";
import { scaleOf } from "../../operators/operands.ts";
import { sortOf } from "../../operators/operator.ts";
import type { ReadingEntry } from "../2-resolve/symbols.ts";
import { isDeclarable, membersOf, typeOfDeclaration } from "../3-check/types.ts";
import type { LoweringContext } from "./context.ts";
import { lowerExpression, scaledInteger } from "./expressions.ts";
import { textOf } from "./texts.ts";

/** What can be asked, in the order in which it was declared. */
export const lowerVocabulary = (context: LoweringContext): Vocabulary => {
	const { symbols } = context.checked;
	return {
		groups: [...symbols.groups].map(([id, { label }]) => ({ id, label: textOf(label) })),
		choices: [...symbols.choices].map(([id, menu]) => ({
			id,
			label: textOf(menu.label),
			openEnded: menu.openEnded,
			members: membersOf(menu).map((member) => {
				const declared = menu.members.find(({ name }) => name.text === member);
				return {
					id: member,
					label: declared === undefined ? { en: "something else", zh: "其他" } : textOf(declared.label),
				};
			}),
		})),
		records: [...symbols.records.values()].map((record) => lowerRecord(record, context)),
		facts: [...symbols.facts].map(([id, fact]) => ({
			id: id as FactId,
			type: declaredType(fact.type),
			mark: fact.mark ?? "circumstance",
			index: fact.index.map(({ text }) => text),
			...lowerAsking(fact, id, context),
		})),
		lists: [...symbols.lists].map(([id, list]) => ({
			id: id as FactId,
			record: list.record.text,
			mark: list.mark ?? "circumstance",
			...lowerAsking(list, id, context),
		})),
		constraints: [...symbols.constraints].map(([id, { condition, message }]) => ({
			id,
			condition: lowerExpression(condition, context),
			message: textOf(message),
		})),
	};
};

const declaredType = (declaration: Parameters<typeof typeOfDeclaration>[0]): Type => {
	const type = typeOfDeclaration(declaration);
	return isDeclarable(type) ? type : { kind: "text" };
};

const lowerAsking = (asking: Asking, name: string, context: LoweringContext): Question => ({
	question: asking.question === undefined ? { en: inWords(name) } : textOf(asking.question),
	...(asking.help === undefined ? {} : { help: textOf(asking.help) }),
	...(asking.weigh === undefined ? {} : { weigh: textOf(asking.weigh) }),
	...(asking.evidence === undefined ? {} : { evidence: textOf(asking.evidence) }),
	...(asking.example === undefined ? {} : { example: asking.example.text }),
	...(asking.onlyWhen === undefined ? {} : { onlyWhen: lowerExpression(asking.onlyWhen, context) }),
});

/** `otherwise_disposed` as a reader would say it. */
const inWords = (name: string): string => name.replaceAll("_", " ");

const lowerRecord = (record: RecordDeclaration, context: LoweringContext): RecordType => {
	const key: Field = {
		id: record.key.text,
		type: { kind: "text" },
		mark: "circumstance",
		question: { en: "how you tell it from the others", zh: "用于识别的编号" },
	};
	const fields = record.fields.map((field) => ({
		id: field.name.text,
		type: declaredType(field.type),
		mark: field.mark ?? ("circumstance" as const),
		...lowerAsking(field, field.name.text, context),
	}));
	return { id: record.name.text, label: textOf(record.label), key: record.key.text, fields: [key, ...fields] };
};

export const lowerParameter = (parameter: ParameterDeclaration, context: LoweringContext): Parameter => {
	const type = declaredType(parameter.type);
	return {
		id: parameter.name.text as ParameterId,
		label: textOf(parameter.label),
		type,
		sort: sortOf(type),
		enacted: parameter.enacted.flatMap(({ from, value, basis }) =>
			from.kind === "date"
				? [{ from: from.text, value: literalValue(value, type, context), basis: textOf(basis) }]
				: [],
		),
		...(parameter.suggested === undefined
			? {}
			: {
					suggested: {
						value: literalValue(parameter.suggested.value, type, context),
						basis: textOf(parameter.suggested.basis),
					},
				}),
	};
};

/** A value written out, at the scale of the parameter. */
const literalValue = (expression: Expression, type: Type, context: LoweringContext): LiteralValue => {
	if (expression.kind === "literal" && expression.literal.kind === "number")
		return scaledInteger(expression.literal.text, scaleOf(type));
	const kernel = lowerExpression(expression, context);
	return kernel.op === "literal" ? kernel.value : false;
};

export const lowerReading = ({ declaration, provision }: ReadingEntry): Reading => ({
	id: declaration.name.text as ReadingId,
	...(provision === undefined ? {} : { provision }),
	question: textOf(declaration.question),
	options: declaration.options.map(({ name, label, basis }) => ({
		id: name.text,
		label: textOf(label),
		basis: basis === undefined ? { en: "" } : textOf(basis),
	})),
	...(declaration.suggested === undefined ? {} : { suggested: declaration.suggested.text }),
});

export const lowerBearers = ({ checked }: LoweringContext): Manifest["bearers"] =>
	[...checked.symbols.bearers].map(([id, { label }]) => ({ id: id as BearerId, label: textOf(label) }));
