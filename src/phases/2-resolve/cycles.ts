import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { findCycles } from "../../base/graph.ts";
import type { Expression } from "../../model/ast.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import type { Resolver } from "./scope.ts";
import { expressionsOf, walkExpression } from "./walk.ts";

/** Definitions, readings, norms and exceptions rest on one another without circles. */
export const reportCycles = (resolver: Resolver): readonly Diagnostic[] => {
	const { symbols } = resolver;
	const meanings = new Map<string, string[]>();
	for (const [name, definition] of symbols.definitions)
		meanings.set(name, mentioned(resolver, [definition.means]).names);
	for (const [name, { declaration }] of symbols.readings)
		meanings.set(
			name,
			mentioned(
				resolver,
				declaration.options.map((option) => option.means),
			).names,
		);
	const places = (name: string): Span | undefined =>
		(symbols.definitions.get(name) ?? symbols.readings.get(name)?.declaration)?.name.span;
	return [
		...circles(meanings, places),
		...circles(optionGraph(resolver), (name) => symbols.readings.get(name.split(" ")[0] ?? "")?.declaration.name.span),
		...circles(
			normGraph(resolver, meanings),
			(name) => (symbols.norms.get(name) ?? symbols.exceptions.get(name))?.declaration.name.span,
		),
	];
};

const circles = (graph: Map<string, string[]>, place: (name: string) => Span | undefined): readonly Diagnostic[] =>
	findCycles(graph).map((path) => resolveDiagnostics.report("resolve/cycle", place(path[0] ?? ""), { path }));

/** `option a` inside `option b` of one reading. */
const optionGraph = (resolver: Resolver): Map<string, string[]> => {
	const graph = new Map<string, string[]>();
	for (const [reading, { declaration }] of resolver.symbols.readings)
		for (const { name, means } of declaration.options) {
			const siblings: string[] = [];
			walkExpression(means, (part) => {
				if (part.kind === "option") siblings.push(`${reading} ${part.option.text}`);
			});
			graph.set(`${reading} ${name.text}`, siblings);
		}
	return graph;
};

/** A norm rests on the norms whose breach it mentions, on its exceptions, and on the special norms that prevail over it. */
const normGraph = (resolver: Resolver, meanings: Map<string, string[]>): Map<string, string[]> => {
	const { norms, exceptions } = resolver.symbols;
	const graph = new Map<string, string[]>([...norms.keys(), ...exceptions.keys()].map((name) => [name, []]));
	const edge = (from: string, to: string): void => void graph.get(from)?.push(to);
	for (const [name, { declaration: norm }] of norms) {
		const expressions = [...norm.when, ...norm.unless, ...(norm.upon ? [norm.upon] : []), ...expressionsOf(norm.duty)];
		for (const breached of breaches(resolver, expressions, meanings)) edge(name, breached);
		for (const general of norm.prevailsOver) edge(general.text, name);
	}
	for (const [name, { declaration: exception }] of exceptions) {
		const expressions = [
			...exception.when,
			...exception.unless,
			...(exception.instead ? expressionsOf(exception.instead) : []),
		];
		for (const breached of breaches(resolver, expressions, meanings)) edge(name, breached);
		edge(exception.target.text, name);
		for (const weaker of exception.prevailsOver) edge(weaker.text, name);
	}
	return graph;
};

/** The norms whose breach the expressions mention, themselves or through definitions and readings. */
const breaches = (
	resolver: Resolver,
	expressions: readonly Expression[],
	meanings: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
	const { definitions, readings } = resolver.symbols;
	const found: string[] = [];
	const seen = new Set<string>();
	const waiting = [...expressions];
	for (let expression = waiting.pop(); expression !== undefined; expression = waiting.pop()) {
		const { names, norms } = mentioned(resolver, [expression]);
		found.push(...norms);
		for (const name of names) {
			if (seen.has(name) || !meanings.has(name)) continue;
			seen.add(name);
			const definition = definitions.get(name);
			if (definition !== undefined) waiting.push(definition.means);
			waiting.push(...(readings.get(name)?.declaration.options.map((option) => option.means) ?? []));
		}
	}
	return found;
};

const mentioned = (
	resolver: Resolver,
	expressions: readonly Expression[],
): { readonly names: string[]; readonly norms: string[] } => {
	const names: string[] = [];
	const norms: string[] = [];
	for (const expression of expressions)
		walkExpression(expression, (part) => {
			const referent = resolver.references.get(part);
			if (referent?.kind === "definition") names.push(referent.definition.name.text);
			if (referent?.kind === "reading") names.push(referent.reading.declaration.name.text);
			if (part.kind === "breach") norms.push(part.norm.text);
		});
	return { names, norms };
};
