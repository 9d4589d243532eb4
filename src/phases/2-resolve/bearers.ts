import type { BearerClause, Name } from "../../model/ast.ts";
import { resolveExpression } from "./expressions.ts";
import type { Resolver } from "./scope.ts";
import type { Variable } from "./symbols.ts";

export const resolveBearer = (resolver: Resolver, name: Name): void => {
	resolver.find(resolver.symbols.bearers, name.text, name.span, "resolve/unknown-bearer");
};

export const resolveBearerClauses = (
	resolver: Resolver,
	clauses: readonly BearerClause[],
	scope: readonly Variable[],
): void => {
	for (const { bearer, under } of clauses) {
		resolveBearer(resolver, bearer);
		if (under !== undefined) resolveExpression(resolver, under, scope);
	}
};
