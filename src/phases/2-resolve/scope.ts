import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { nearest } from "../../base/suggestion.ts";
import type { Expression, Name, Path } from "../../model/ast.ts";
import { pathText } from "./collect.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import type { Referent, Source, Symbols, Table, Variable } from "./symbols.ts";

type UnknownCode = Extract<(typeof resolveDiagnostics)["codes"][number], `resolve/unknown-${string}`>;
type PlainUnknownCode = Exclude<UnknownCode, "resolve/unknown-field">;

/** What names stand for, found once: later phases only read it. */
export interface Referents {
	readonly references: ReadonlyMap<Expression, Referent>;
	/** By the variable's name node, in `for each` and in quantifiers. */
	readonly variables: ReadonlyMap<Name, Variable>;
}

/** Looks names up among what is declared, and says what is wrong with those that are not. */
export class Resolver {
	readonly diagnostics: Diagnostic[] = [];
	readonly references = new Map<Expression, Referent>();
	readonly variables = new Map<Name, Variable>();
	readonly symbols: Symbols;
	private readonly members: ReadonlySet<string>;

	constructor(symbols: Symbols) {
		this.symbols = symbols;
		this.members = new Set(
			[...symbols.choices.values()].flatMap((choices) => [...choices.members.map(({ name }) => name.text), "other"]),
		);
	}

	/** The entry of that name; a diagnostic where there is none. An empty name was reported by the parser. */
	find<Entry>(table: Table<Entry>, name: string, span: Span, code: PlainUnknownCode): Entry | undefined {
		const entry = table.get(name);
		if (entry === undefined && name !== "") this.unknown(code, name, span, table.keys());
		return entry;
	}

	unknown(code: PlainUnknownCode, name: string, span: Span, candidates: Iterable<string>): void {
		this.diagnostics.push(resolveDiagnostics.report(code, span, { name, nearest: nearest(name, candidates) }));
	}

	/** Binds a variable to its source; undefined, with a diagnostic, if there is no such source. */
	bind(name: Name, path: Path, scope: readonly Variable[]): Variable | undefined {
		const source = this.source(path);
		const taken = scope.some((variable) => variable.name === name.text) || this.isTaken(name.text);
		if (taken)
			this.diagnostics.push(resolveDiagnostics.report("resolve/shadowed-name", name.span, { name: name.text }));
		if (source === undefined) return undefined;
		const variable: Variable = { name: name.text, ...source };
		this.variables.set(name, variable);
		return variable;
	}

	private isTaken(name: string): boolean {
		const { facts, lists, parameters, readings, definitions } = this.symbols;
		return [facts, lists, parameters, readings, definitions].some((table) => table.has(name));
	}

	private source(path: Path): Source | undefined {
		const name = pathText(path);
		const { lists, records, choices, facts } = this.symbols;
		const list = lists.get(name);
		if (list !== undefined) {
			const record = records.get(list.record.text);
			return record && { over: "records", list, record };
		}
		const menu = choices.get(name);
		if (menu !== undefined) return { over: "menu", choices: menu };
		const fact = facts.get(name);
		if (fact?.type.kind === "any-of") {
			const members = choices.get(fact.type.choices.text);
			return members && { over: "set", fact, choices: members };
		}
		const sets = [...facts].filter(([, { type }]) => type.kind === "any-of").map(([id]) => id);
		if (name !== "")
			this.unknown("resolve/unknown-source", name, path.span, [...lists.keys(), ...choices.keys(), ...sets]);
		return undefined;
	}

	/** What a reference in an expression refers to; undefined, with a diagnostic, if nothing. */
	reference(path: Path, scope: readonly Variable[]): Referent | undefined {
		const name = pathText(path);
		const [first, second] = path.names;
		if (first === undefined || name === "") return undefined;
		const variable = scope.find((candidate) => candidate.name === first.text);
		if (variable !== undefined) {
			if (second === undefined) return { kind: "variable", variable };
			return this.field(variable, path);
		}
		const found = this.declared(name);
		if (found === undefined) this.unknown("resolve/unknown-fact", name, path.span, this.candidates(scope));
		return found;
	}

	private declared(name: string): Referent | undefined {
		const { facts, lists, definitions, readings, parameters, choices } = this.symbols;
		const fact = facts.get(name);
		if (fact !== undefined) return { kind: "fact", fact };
		const list = lists.get(name);
		if (list !== undefined) return { kind: "list", list };
		const definition = definitions.get(name);
		if (definition !== undefined) return { kind: "definition", definition };
		const reading = readings.get(name);
		if (reading !== undefined) return { kind: "reading", reading };
		const parameter = parameters.get(name);
		if (parameter !== undefined) return { kind: "parameter", parameter };
		const menu = choices.get(name);
		if (menu !== undefined) return { kind: "choices", choices: menu };
		return this.members.has(name) ? { kind: "member", name } : undefined;
	}

	private field(variable: Variable, path: Path): Referent | undefined {
		const fields = variable.over === "records" ? variable.record.fields : [];
		const record = variable.over === "records" ? variable.record.name.text : variable.name;
		const [, name, third] = path.names;
		if (name === undefined) return undefined;
		const field = fields.find((candidate) => candidate.name.text === name.text);
		if (field !== undefined && third === undefined) return { kind: "field", variable, field };
		if (variable.over === "records" && variable.record.key.text === name.text && third === undefined)
			return { kind: "key", variable, record: variable.record };
		const written = path.names
			.slice(1)
			.map(({ text }) => text)
			.join(".");
		const suggestion = nearest(
			written,
			fields.map((candidate) => candidate.name.text),
		);
		if (written !== "")
			this.diagnostics.push(
				resolveDiagnostics.report("resolve/unknown-field", name.span, { name: written, record, nearest: suggestion }),
			);
		return undefined;
	}

	private candidates(scope: readonly Variable[]): string[] {
		const { facts, definitions, readings, parameters } = this.symbols;
		const fields = scope.flatMap((variable) =>
			variable.over === "records"
				? variable.record.fields.map(({ name }) => `${variable.name}.${name.text}`)
				: [variable.name],
		);
		return [
			...fields,
			...facts.keys(),
			...definitions.keys(),
			...readings.keys(),
			...parameters.keys(),
			...this.members,
		];
	}
}
