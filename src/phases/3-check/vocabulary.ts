import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import type {
	Asking,
	Expression,
	Name,
	ParameterDeclaration,
	ReadingDeclaration,
	TypeExpression,
} from "../../model/ast.ts";
import { MOST_DIGITS } from "../../operators/arithmetic.ts";
import { describe, isDay, isError, isTruth } from "../../operators/operands.ts";
import type { ExpressionType } from "../../operators/operator.ts";
import { pathText } from "../2-resolve/collect.ts";
import type { ResolvedRegulation } from "../2-resolve/resolve.ts";
import { checkDiagnostics } from "./diagnostics.ts";
import { type Typing, typeOfDeclaration } from "./types.ts";

/** What every facts file may say about itself. */
const RESERVED: ReadonlySet<string> = new Set(["service.id", "service.name", "observed_at", "format", "pack"]);

/** Facts can be asked, parameters have values of their type, readings are choices. */
export const checkVocabulary = ({ symbols }: ResolvedRegulation, typing: Typing): readonly Diagnostic[] => {
	const diagnostics: Diagnostic[] = [];
	const add = (diagnostic: Diagnostic | undefined): void => void (diagnostic && diagnostics.push(diagnostic));
	for (const [name, { path }] of [...symbols.facts, ...symbols.lists])
		if (RESERVED.has(name)) add(checkDiagnostics.report("check/reserved-name", path.span, { name }));
	for (const fact of symbols.facts.values()) {
		const name = pathText(fact.path);
		if (fact.mark === undefined) add(missingMark(name, fact.path.span));
		add(checkAsking(fact, name, fact.path.span, typing));
		add(checkDigits(fact.type));
	}
	for (const list of symbols.lists.values()) add(checkAsking(list, pathText(list.path), list.path.span, typing));
	for (const record of symbols.records.values()) {
		for (const field of record.fields) {
			if (field.mark === undefined) add(missingMark(field.name.text, field.name.span));
			if (field.onlyWhen !== undefined) demandTruth(typing, field.onlyWhen);
			add(checkDigits(field.type));
		}
		duplicates([record.key, ...record.fields.map(({ name }) => name)], record.name.text).forEach(add);
	}
	for (const menu of symbols.choices.values())
		duplicates(
			menu.members.map(({ name }) => name),
			menu.name.text,
		).forEach(add);
	for (const parameter of symbols.parameters.values()) checkParameter(parameter, typing);
	for (const { declaration } of symbols.readings.values()) checkReading(declaration, typing).forEach(add);
	for (const definition of symbols.definitions.values()) typing.of(definition.means);
	for (const constraint of symbols.constraints.values()) demandTruth(typing, constraint.condition);
	return diagnostics;
};

export const demandTruth = (typing: Typing, condition: Expression): void => {
	const type = typing.of(condition);
	const hint = type.kind === "occurrence" ? "write `has happened` after it" : undefined;
	typing.demand(condition, isTruth, "a condition", hint);
};

const missingMark = (name: string, span: Span): Diagnostic =>
	checkDiagnostics.report("check/missing-mark", span, { name });

const checkAsking = (asking: Asking, name: string, span: Span, typing: Typing): Diagnostic | undefined => {
	if (asking.onlyWhen !== undefined) demandTruth(typing, asking.onlyWhen);
	if (asking.question !== undefined) return undefined;
	return checkDiagnostics.report("check/missing-clause", span, { what: `\`${name}\``, clause: "question" });
};

const checkDigits = (type: TypeExpression): Diagnostic | undefined => {
	if (type.kind !== "number" || type.digits?.kind !== "number") return undefined;
	if (/^\d+$/.test(type.digits.text) && Number(type.digits.text) <= MOST_DIGITS) return undefined;
	const problem = `a number has from 0 to ${MOST_DIGITS} digits after the point, not \`${type.digits.text}\``;
	return checkDiagnostics.report("check/bad-number", type.digits.span, { problem });
};

export const duplicates = (names: readonly Name[], of: string): readonly Diagnostic[] => {
	const first = new Map<string, Name>();
	return names.flatMap((name) => {
		const earlier = first.get(name.text);
		if (earlier === undefined) first.set(name.text, name);
		if (earlier === undefined || name.text === "") return [];
		const related = [{ span: earlier.span, message: "first here" }];
		return [checkDiagnostics.report("check/duplicate-part", name.span, { name: name.text, of }, { related })];
	});
};

const checkParameter = (parameter: ParameterDeclaration, typing: Typing): void => {
	const wanted = typeOfDeclaration(parameter.type);
	const fits = (type: ExpressionType): boolean => isError(wanted) || isValueOf(type, wanted);
	for (const { value } of parameter.enacted) typing.demand(value, fits, describe(wanted));
	if (parameter.suggested !== undefined) typing.demand(parameter.suggested.value, fits, describe(wanted));
};

/** A value written out can be taken for a value of the type. */
const isValueOf = (type: ExpressionType, wanted: ExpressionType): boolean => {
	if (wanted.kind === "number") return type.kind === "number" && type.scale <= wanted.scale;
	if (wanted.kind === "choice") return type.kind === "member";
	if (wanted.kind === "date") return isDay(type);
	return type.kind === wanted.kind;
};

const checkReading = (reading: ReadingDeclaration, typing: Typing): readonly Diagnostic[] => {
	const name = reading.name.text;
	for (const { means } of reading.options) typing.of(means);
	const lacking = reading.options.filter(({ basis }) => basis === undefined);
	return [
		...(reading.options.length < 2
			? [checkDiagnostics.report("check/too-few-options", reading.name.span, { reading: name })]
			: []),
		...lacking.map((option) =>
			checkDiagnostics.report("check/missing-clause", option.name.span, {
				what: `the option \`${option.name.text}\``,
				clause: "basis",
			}),
		),
		...duplicates(
			reading.options.map((option) => option.name),
			name,
		),
	];
};
