import type {
	ArticleDeclaration,
	Declaration,
	Duty,
	ExceptionDeclaration,
	Expression,
	NormDeclaration,
	ProvisionContent,
	SourceFile,
} from "../model/ast.ts";
import { pathText, provisionId } from "../phases/2-resolve/collect.ts";

/** What can be changed: a declaration, in a provision or beside the articles. Never a test, and never what is only read. */
export interface Site {
	readonly declaration: Rule;
	/** What a reader calls it: `report-illegal-content`, `art-2.para-1`. */
	readonly name: string;
	/** The other declarations of all files, where a change must agree with another place. */
	readonly others: readonly Rule[];
}

type Rule = Exclude<Declaration, { kind: "setting" | "scenario" }> | ProvisionContent;

export function sitesIn(files: readonly SourceFile[]): readonly (Site & { readonly file: string })[] {
	const named = files.flatMap(({ file, declarations }) =>
		declarations.flatMap((declaration) => rulesOf(declaration)).map((rule) => ({ file, ...rule })),
	);
	const others = named.map(({ declaration }) => declaration);
	return named.map((rule) => ({ ...rule, others }));
}

function rulesOf(declaration: Declaration): readonly Omit<Site, "others">[] {
	switch (declaration.kind) {
		case "setting":
		case "scenario":
			return [];
		case "article":
			return [{ declaration, name: `art-${declaration.number.text}` }, ...contentsOf(declaration)];
		default:
			return [{ declaration, name: nameOf(declaration) }];
	}
}

const contentsOf = (article: ArticleDeclaration): readonly Omit<Site, "others">[] =>
	article.provisions.flatMap((provision) =>
		provision.contents.map((declaration) => ({
			declaration,
			name: "name" in declaration ? declaration.name.text : provisionId(article, provision),
		})),
	);

const nameOf = (declaration: Exclude<Declaration, { kind: "setting" | "scenario" | "article" }>): string =>
	"name" in declaration ? declaration.name.text : pathText(declaration.path);

/** The event that starts the clock of a norm, or of the norm that an exception replaces. */
export function eventOf({ declaration, others }: Site): Expression | undefined {
	if (isNorm(declaration)) return declaration.upon;
	if (declaration.kind !== "exception") return undefined;
	return others.filter(isNorm).find(({ name }) => name.text === declaration.target.text)?.upon;
}

export const isNorm = (declaration: Rule): declaration is NormDeclaration =>
	declaration.kind === "obligation" || declaration.kind === "prohibition";

/** The conditions under which a declaration reaches somebody, clause by clause. */
export function clausesOf(declaration: Rule): readonly Expression[] {
	switch (declaration.kind) {
		case "obligation":
		case "prohibition":
		case "permission":
		case "power":
		case "policy":
			return [...underOf(declaration.bearers), ...declaration.when, ...declaration.unless];
		case "article":
			return underOf(declaration.bearers);
		case "exception":
			return [...declaration.when, ...declaration.unless];
		case "sanction":
			return declaration.steps.flatMap(({ when }) => (when === undefined ? [] : [when]));
		case "scope":
		case "always":
			return [declaration.condition];
		default:
			return [];
	}
}

const underOf = (clauses: ArticleDeclaration["bearers"]): readonly Expression[] =>
	clauses.flatMap(({ under }) => (under === undefined ? [] : [under]));

/** The whole of every expression that counts for what a declaration means. */
export function expressionsOf(declaration: Rule): readonly Expression[] {
	const clauses = clausesOf(declaration);
	const duties = dutiesOf(declaration).flatMap(expressionsInDuty);
	switch (declaration.kind) {
		case "obligation":
		case "prohibition":
		case "permission":
		case "power":
		case "policy":
			return [...clauses, ...(declaration.upon === undefined ? [] : [declaration.upon]), ...duties];
		case "reading":
			return declaration.options.map(({ means }) => means);
		case "definition":
			return [declaration.means];
		case "parameter":
			return [...declaration.enacted, ...(declaration.suggested ? [declaration.suggested] : [])].map(
				({ value }) => value,
			);
		default:
			return [...clauses, ...duties];
	}
}

/** The simple duties of a norm, or of an exception that replaces its requirement. */
export function dutiesOf(declaration: Rule): readonly SimpleDuty[] {
	const duty = dutyOf(declaration);
	return duty === undefined ? [] : simpleDuties(duty);
}

export const dutyOf = (declaration: Rule): Duty | undefined =>
	isNorm(declaration)
		? declaration.duty
		: declaration.kind === "exception"
			? (declaration as ExceptionDeclaration).instead
			: undefined;

type SimpleDuty = Extract<Duty, { kind: "holds" | "happens" }>;

const simpleDuties = (duty: Duty): readonly SimpleDuty[] =>
	"duties" in duty ? duty.duties.flatMap(simpleDuties) : [duty];

function expressionsInDuty(duty: SimpleDuty): readonly Expression[] {
	if (duty.kind === "holds") return [duty.condition];
	const { moment, deadline, notBefore } = duty;
	const times =
		deadline?.kind === "within"
			? [deadline.duration, deadline.from]
			: deadline?.kind === "by"
				? [deadline.moment]
				: [deadline?.reasonable];
	return [moment, ...times, notBefore].filter((expression) => expression !== undefined);
}
