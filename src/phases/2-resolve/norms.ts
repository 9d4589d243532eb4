import type {
	ForEachClause,
	NormDeclaration,
	Path,
	PositionDeclaration,
	SanctionDeclaration,
} from "../../model/ast.ts";
import { resolveBearer, resolveBearerClauses } from "./bearers.ts";
import { pathText } from "./collect.ts";
import { resolveDuty, resolveExpression } from "./expressions.ts";
import type { Referents, Resolver } from "./scope.ts";
import type { NormEntry, Variable } from "./symbols.ts";

/** Resolves what stands inside provisions. */
export const resolveNorms = (resolver: Resolver): void => {
	const { norms, positions, exceptions, sanctions, provisions } = resolver.symbols;
	for (const article of new Set([...provisions.values()].map((provision) => provision.article)))
		resolveBearerClauses(resolver, article.bearers, []);
	for (const { scopes } of provisions.values())
		for (const scope of scopes) {
			resolveExpression(resolver, scope.condition);
			if (scope.clarifies !== undefined) resolveProvision(resolver, scope.clarifies);
		}
	for (const entry of norms.values()) resolveNorm(resolver, entry);
	for (const { declaration } of positions.values()) resolveApplicability(resolver, declaration);
	for (const { declaration } of exceptions.values()) {
		const target = resolver.find(norms, declaration.target.text, declaration.target.span, "resolve/unknown-norm");
		const scope = target === undefined ? [] : variablesOf(resolver, target.declaration.forEach);
		for (const condition of [...declaration.when, ...declaration.unless]) resolveExpression(resolver, condition, scope);
		if (declaration.instead !== undefined) resolveDuty(resolver, declaration.instead, scope);
		for (const { text, span } of declaration.prevailsOver)
			resolver.find(exceptions, text, span, "resolve/unknown-exception");
	}
	for (const { declaration } of sanctions.values()) resolveSanction(resolver, declaration);
};

const resolveNorm = (resolver: Resolver, { declaration }: NormEntry<NormDeclaration>): void => {
	const scope = resolveApplicability(resolver, declaration);
	resolveDuty(resolver, declaration.duty, scope);
	for (const { text, span } of declaration.prevailsOver)
		resolver.find(resolver.symbols.norms, text, span, "resolve/unknown-norm");
};

const resolveApplicability = (resolver: Resolver, norm: NormDeclaration | PositionDeclaration): readonly Variable[] => {
	const scope: Variable[] = [];
	for (const clause of norm.forEach) {
		const variable = resolver.bind(clause.variable, clause.source, scope);
		if (variable !== undefined) scope.push(variable);
	}
	resolveBearerClauses(resolver, norm.bearers, scope);
	if (norm.towards !== undefined) resolveBearer(resolver, norm.towards);
	if (norm.upon !== undefined) resolveExpression(resolver, norm.upon, scope);
	for (const condition of [...norm.when, ...norm.unless]) resolveExpression(resolver, condition, scope);
	return scope;
};

/** The variables of clauses that were bound before. */
export const variablesOf = (
	{ variables }: Pick<Referents, "variables">,
	forEach: readonly ForEachClause[],
): readonly Variable[] =>
	forEach.map(({ variable }) => variables.get(variable)).filter((variable) => variable !== undefined);

/** The breached norm, in the steps of a ladder: it answers to `breach`. */
export const BREACH: Variable = { name: "breach", over: "norms" };

const resolveSanction = (resolver: Resolver, sanction: SanctionDeclaration): void => {
	for (const name of [...sanction.by, ...sanction.against]) resolveBearer(resolver, name);
	for (const { from, to } of sanction.on ?? []) {
		resolveProvision(resolver, from);
		if (to !== undefined) resolveProvision(resolver, to);
	}
	const scope = sanction.on === undefined ? [] : [BREACH];
	for (const { when } of sanction.steps) if (when !== undefined) resolveExpression(resolver, when, scope);
};

/** A provision, or an article of which provisions are declared. */
const resolveProvision = (resolver: Resolver, path: Path): void => {
	const id = pathText(path);
	const { provisions } = resolver.symbols;
	const articles = [...provisions.values()].map(({ article }) => `art-${article.number.text}`);
	if (id === "" || provisions.has(id) || articles.includes(id)) return;
	resolver.unknown("resolve/unknown-provision", id, path.span, [...provisions.keys(), ...articles]);
};
