import type { NormId, ProvisionId } from "../../base/brand.ts";
import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import type {
	ArticleDeclaration,
	Declaration,
	Path,
	ProvisionContent,
	ProvisionNode,
	RegulationDeclaration,
	SourceFile,
} from "../../model/ast.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import type { ProvisionEntry, Symbols } from "./symbols.ts";

type Mutable<Type> = {
	-readonly [Key in keyof Type]: Type[Key] extends ReadonlyMap<string, infer Entry> ? Map<string, Entry> : Type[Key];
};

export const pathText = (path: Path): string => path.names.map((name) => name.text).join(".");

/** The names that expressions use, which therefore are told apart among themselves. */
const IN_EXPRESSIONS = ["facts", "lists", "parameters", "readings", "definitions"] as const;
/** The names that reports use for norms. */
const NORMS = ["norms", "positions", "exceptions", "sanctions"] as const;

/** Gathers what all files declare. A name that is declared twice keeps its first meaning. */
export const collectSymbols = (
	files: readonly SourceFile[],
): { readonly symbols: Symbols | undefined; readonly diagnostics: readonly Diagnostic[] } => {
	const collector = new Collector();
	for (const file of files) for (const declaration of file.declarations) collector.declare(declaration);
	return { symbols: collector.result(), diagnostics: collector.diagnostics };
};

class Collector {
	readonly diagnostics: Diagnostic[] = [];
	private regulation: RegulationDeclaration | undefined;
	private readonly tables: Omit<Mutable<Symbols>, "regulation"> = {
		bearers: new Map(),
		groups: new Map(),
		choices: new Map(),
		records: new Map(),
		facts: new Map(),
		lists: new Map(),
		parameters: new Map(),
		readings: new Map(),
		definitions: new Map(),
		norms: new Map(),
		positions: new Map(),
		exceptions: new Map(),
		sanctions: new Map(),
		provisions: new Map(),
		constraints: new Map(),
		settings: new Map(),
		scenarios: new Map(),
	};
	private readonly firstPlaces = new Map<string, Span>();

	result(): Symbols | undefined {
		if (this.regulation !== undefined) return { ...this.tables, regulation: this.regulation };
		this.diagnostics.push(resolveDiagnostics.report("resolve/no-regulation", undefined, { folder: "" }));
		return undefined;
	}

	declare(declaration: Declaration): void {
		switch (declaration.kind) {
			case "regulation":
				if (this.claim("regulation", declaration.name.text, declaration.name.span)) this.setRegulation(declaration);
				return;
			case "bearer":
				return this.enter("bearers", declaration.name.text, declaration.name.span, declaration);
			case "group":
				return this.enter("groups", declaration.name.text, declaration.name.span, declaration);
			case "choices":
				return this.enter("choices", declaration.name.text, declaration.name.span, declaration);
			case "record":
				return this.enter("records", declaration.name.text, declaration.name.span, declaration);
			case "fact":
				return this.enter("facts", pathText(declaration.path), declaration.path.span, declaration);
			case "list":
				return this.enter("lists", pathText(declaration.path), declaration.path.span, declaration);
			case "always":
				return this.enter("constraints", declaration.name.text, declaration.name.span, declaration);
			case "parameter":
				return this.enter("parameters", declaration.name.text, declaration.name.span, declaration);
			case "reading":
				return this.enter("readings", declaration.name.text, declaration.name.span, { declaration });
			case "setting":
				return this.enter("settings", declaration.name.text, declaration.name.span, declaration);
			case "scenario":
				return this.enter("scenarios", declaration.title.text, declaration.title.span, declaration);
			case "article":
				return this.declareArticle(declaration);
		}
	}

	/** A second regulation is one mistake, and the first stays. */
	private setRegulation(declaration: RegulationDeclaration): void {
		if (this.regulation === undefined) this.regulation = declaration;
		else this.duplicate(declaration.name.text, declaration.name.span, this.regulation.name.span);
	}

	private declareArticle(article: ArticleDeclaration): void {
		for (const node of article.provisions) {
			const id = provisionId(article, node);
			const entry: ProvisionEntry = {
				id,
				article,
				node,
				scopes: node.contents.filter((content) => content.kind === "scope"),
				commencements: node.contents.filter((content) => content.kind === "commencement"),
			};
			// Without a number, recovery made up the article: it has no place of its own.
			if (article.number.text !== "") this.enter("provisions", id, node.place[0]?.span ?? article.number.span, entry);
			for (const content of node.contents) this.declareContent(content, id, article);
		}
	}

	private declareContent(content: ProvisionContent, provision: ProvisionId, article: ArticleDeclaration): void {
		if (content.kind === "scope" || content.kind === "commencement") return;
		const name = content.name.text;
		const place = content.name.span;
		const entry = { id: name as NormId, provision, inheritedBearers: article.bearers };
		switch (content.kind) {
			case "parameter":
				return this.enter("parameters", name, place, content);
			case "reading":
				return this.enter("readings", name, place, { declaration: content, provision });
			case "definition":
				return this.enter("definitions", name, place, content);
			case "obligation":
			case "prohibition":
				return this.enter("norms", name, place, { ...entry, declaration: content });
			case "permission":
			case "power":
			case "policy":
				return this.enter("positions", name, place, { ...entry, declaration: content });
			case "exception":
				return this.enter("exceptions", name, place, { ...entry, declaration: content });
			case "sanction":
				return this.enter("sanctions", name, place, { ...entry, declaration: content });
		}
	}

	private enter<Kind extends keyof Omit<Symbols, "regulation">>(
		kind: Kind,
		name: string,
		place: Span,
		entry: Symbols[Kind] extends ReadonlyMap<string, infer Entry> ? Entry : never,
	): void {
		if (name === "" || !this.claim(namespaceOf(kind), name, place)) return;
		(this.tables[kind] as Map<string, typeof entry>).set(name, entry);
	}

	/** False, with a diagnostic, if the name is taken. */
	private claim(namespace: string, name: string, place: Span): boolean {
		const key = `${namespace} ${name}`;
		const first = this.firstPlaces.get(key);
		if (first !== undefined) this.duplicate(name, place, first);
		else this.firstPlaces.set(key, place);
		return first === undefined;
	}

	private duplicate(name: string, place: Span, first: Span): void {
		const related = [{ span: first, message: "declared first here" }];
		this.diagnostics.push(resolveDiagnostics.report("resolve/duplicate-name", place, { name }, { related }));
	}
}

const namespaceOf = (kind: keyof Symbols): string => {
	if ((IN_EXPRESSIONS as readonly string[]).includes(kind)) return "expression";
	return (NORMS as readonly string[]).includes(kind) ? "norm" : kind;
};

/** `art-14.para-1`, `art-4.head`, `art-4.item-2`, `art-8`. */
export const provisionId = (article: ArticleDeclaration, node: ProvisionNode): ProvisionId =>
	[
		`art-${article.number.text}`,
		...node.place.map(({ part, number }) =>
			part === "head" ? part : `${part === "paragraph" ? "para" : part}-${number}`,
		),
	].join(".") as ProvisionId;
