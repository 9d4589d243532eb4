import type { NormId, ProvisionId } from "../../base/brand.ts";
import type {
	AlwaysDeclaration,
	ArticleDeclaration,
	BearerClause,
	BearerDeclaration,
	ChoicesDeclaration,
	CommencementDeclaration,
	DefinitionDeclaration,
	ExceptionDeclaration,
	FactDeclaration,
	FieldDeclaration,
	GroupDeclaration,
	ListDeclaration,
	NormDeclaration,
	ParameterDeclaration,
	PositionDeclaration,
	ProvisionNode,
	ReadingDeclaration,
	RecordDeclaration,
	RegulationDeclaration,
	SanctionDeclaration,
	ScenarioDeclaration,
	ScopeDeclaration,
	SettingDeclaration,
} from "../../model/ast.ts";

export type Table<Entry> = ReadonlyMap<string, Entry>;

/** Everything that has a name, by its name, in the order of the text. */
export interface Symbols {
	readonly regulation: RegulationDeclaration;
	readonly bearers: Table<BearerDeclaration>;
	readonly groups: Table<GroupDeclaration>;
	readonly choices: Table<ChoicesDeclaration>;
	readonly records: Table<RecordDeclaration>;
	/** By dotted path. */
	readonly facts: Table<FactDeclaration>;
	readonly lists: Table<ListDeclaration>;
	readonly parameters: Table<ParameterDeclaration>;
	readonly readings: Table<ReadingEntry>;
	readonly definitions: Table<DefinitionDeclaration>;
	readonly norms: Table<NormEntry<NormDeclaration>>;
	readonly positions: Table<NormEntry<PositionDeclaration>>;
	readonly exceptions: Table<NormEntry<ExceptionDeclaration>>;
	readonly sanctions: Table<NormEntry<SanctionDeclaration>>;
	readonly provisions: Table<ProvisionEntry>;
	readonly constraints: Table<AlwaysDeclaration>;
	readonly settings: Table<SettingDeclaration>;
	readonly scenarios: Table<ScenarioDeclaration>;
}

export interface ReadingEntry {
	readonly declaration: ReadingDeclaration;
	readonly provision?: ProvisionId;
}

export interface NormEntry<Declaration> {
	readonly id: NormId;
	readonly provision: ProvisionId;
	readonly declaration: Declaration;
	/** Bearers that the article names for norms that name none. */
	readonly inheritedBearers: readonly BearerClause[];
}

export interface ProvisionEntry {
	readonly id: ProvisionId;
	readonly article: ArticleDeclaration;
	readonly node: ProvisionNode;
	readonly scopes: readonly ScopeDeclaration[];
	readonly commencements: readonly CommencementDeclaration[];
}

/** A name that iterates: over the elements of a list, the members of a menu, or of a fact that is a set. */
export type Variable = { readonly name: string } & Source;

export type Source =
	| { readonly over: "records"; readonly list: ListDeclaration; readonly record: RecordDeclaration }
	| { readonly over: "menu"; readonly choices: ChoicesDeclaration }
	| { readonly over: "set"; readonly fact: FactDeclaration; readonly choices: ChoicesDeclaration }
	/** The breached norm, in a sanction ladder. */
	| { readonly over: "norms" };

/** What a reference refers to. */
export type Referent =
	| { readonly kind: "fact"; readonly fact: FactDeclaration }
	| { readonly kind: "list"; readonly list: ListDeclaration }
	| { readonly kind: "key"; readonly variable: Variable; readonly record: RecordDeclaration }
	| { readonly kind: "field"; readonly variable: Variable; readonly field: FieldDeclaration }
	| { readonly kind: "variable"; readonly variable: Variable }
	| { readonly kind: "definition"; readonly definition: DefinitionDeclaration }
	| { readonly kind: "reading"; readonly reading: ReadingEntry }
	| { readonly kind: "parameter"; readonly parameter: ParameterDeclaration }
	| { readonly kind: "choices"; readonly choices: ChoicesDeclaration }
	/** A word that some menu has: which one, its neighbour says. */
	| { readonly kind: "member"; readonly name: string };
