import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Asking, Name, SourceFile, TypeExpression } from "../../model/ast.ts";
import { resolveBearer } from "./bearers.ts";
import { collectSymbols } from "./collect.ts";
import { reportCycles } from "./cycles.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import { resolveExpression } from "./expressions.ts";
import { resolveNorms } from "./norms.ts";
import { resolveScenarios } from "./scenarios.ts";
import { type Referents, Resolver } from "./scope.ts";
import { reportNameStyle } from "./style.ts";
import type { ReadingEntry, Symbols, Variable } from "./symbols.ts";

/** A regulation whose names have their meaning. */
export interface ResolvedRegulation extends Referents {
	readonly symbols: Symbols;
}

/** Finds what every name stands for. Without a regulation declaration there is nothing to resolve in. */
export const resolve = (
	files: readonly SourceFile[],
): { readonly resolved: ResolvedRegulation | undefined; readonly diagnostics: readonly Diagnostic[] } => {
	const { symbols, diagnostics } = collectSymbols(files);
	if (symbols === undefined) return { resolved: undefined, diagnostics };
	const resolver = new Resolver(symbols);
	resolveVocabulary(resolver);
	for (const reading of symbols.readings.values()) resolveReading(resolver, reading);
	for (const definition of symbols.definitions.values()) resolveExpression(resolver, definition.means);
	resolveNorms(resolver);
	resolveScenarios(resolver);
	return {
		resolved: { symbols, references: resolver.references, variables: resolver.variables },
		diagnostics: [...diagnostics, ...resolver.diagnostics, ...reportCycles(resolver), ...reportNameStyle(symbols)],
	};
};

const resolveVocabulary = (resolver: Resolver): void => {
	const { symbols } = resolver;
	const { defaultBearer } = symbols.regulation;
	if (defaultBearer !== undefined) resolveBearer(resolver, defaultBearer);
	for (const [path, fact] of symbols.facts) {
		resolveGroup(resolver, path, fact.path.names[0]);
		resolveType(resolver, fact.type);
		for (const index of fact.index) if (index.text !== "norm") resolveChoices(resolver, index);
		resolveAsking(resolver, fact);
	}
	reportNesting(resolver);
	for (const list of symbols.lists.values()) {
		resolver.find(symbols.records, list.record.text, list.record.span, "resolve/unknown-record");
		resolveAsking(resolver, list);
	}
	for (const record of symbols.records.values())
		for (const field of record.fields) {
			resolveType(resolver, field.type);
			resolveAsking(resolver, field, [...elementVariables(symbols, record.name.text)]);
		}
	for (const constraint of symbols.constraints.values()) resolveExpression(resolver, constraint.condition);
};

/** A name of the vocabulary holds a value or further names, never both. */
const reportNesting = ({ symbols, diagnostics }: Resolver): void => {
	const declared = new Map([...symbols.facts, ...symbols.lists].map(([id, { path }]) => [id, path]));
	for (const [inner, path] of declared)
		for (const [length] of path.names.entries()) {
			const outer = path.names
				.slice(0, length)
				.map(({ text }) => text)
				.join(".");
			const place = declared.get(outer);
			if (place === undefined) continue;
			const related = [{ span: place.span, message: "declared here" }];
			diagnostics.push(resolveDiagnostics.report("resolve/fact-within-fact", path.span, { inner, outer }, { related }));
		}
};

/** A field's `only when` speaks of its own element by the record's name: `incident.discovered`. */
const elementVariables = function* (symbols: Symbols, name: string): Iterable<Variable> {
	const record = symbols.records.get(name);
	const list = [...symbols.lists.values()].find((candidate) => candidate.record.text === name);
	if (record !== undefined && list !== undefined) yield { name, over: "records", list, record };
};

const resolveGroup = (resolver: Resolver, path: string, first: Name | undefined): void => {
	if (first === undefined || !path.includes(".")) return;
	resolver.find(resolver.symbols.groups, first.text, first.span, "resolve/unknown-group");
};

const resolveType = (resolver: Resolver, type: TypeExpression): void => {
	if (type.kind === "one-of" || type.kind === "any-of") resolveChoices(resolver, type.choices);
};

const resolveChoices = (resolver: Resolver, name: Name): void => {
	resolver.find(resolver.symbols.choices, name.text, name.span, "resolve/unknown-choices");
};

const resolveAsking = (resolver: Resolver, { onlyWhen }: Asking, scope: readonly Variable[] = []): void => {
	if (onlyWhen !== undefined) resolveExpression(resolver, onlyWhen, scope);
};

const resolveReading = (resolver: Resolver, { declaration }: ReadingEntry): void => {
	for (const option of declaration.options) resolveExpression(resolver, option.means, [], declaration);
	const { suggested } = declaration;
	const options = new Map(declaration.options.map((option) => [option.name.text, option]));
	if (suggested !== undefined) resolver.find(options, suggested.text, suggested.span, "resolve/unknown-option");
};
