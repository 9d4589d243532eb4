import type { Span } from "../../base/diagnostic.ts";
import type { BearerClause } from "../../model/ast.ts";
import { drop, droppingEach } from "../edits.ts";
import type { Change, Mutation } from "../mutation.ts";
import type { Written } from "../written.ts";

export const bearer: Mutation = {
	id: "bearer",
	summary: "one of several bearers left out, or one of those whom a sanction reaches",
	*changes({ declaration }, written) {
		if ("bearers" in declaration) yield* withoutBearers(declaration.bearers, written);
		if (declaration.kind === "sanction")
			yield* withoutAgainst(
				declaration.against.map(({ span }) => span),
				written,
			);
	},
};

/** `bearer provider, user` is one clause with several names; each further `bearer` is a clause. */
function* withoutBearers(clauses: readonly BearerClause[], written: Written): Iterable<Change> {
	const starts = new Set(clauses.map(({ span }) => span.start.offset));
	for (const start of starts) {
		const names = clauses.filter(({ span }) => span.start.offset === start);
		yield* droppingEach(
			names.map(({ bearer }) => bearer.span),
			written,
		);
		const [clause] = names;
		if (starts.size > 1 && clause !== undefined) yield drop(clause.span);
	}
}

function* withoutAgainst(names: readonly Span[], written: Written): Iterable<Change> {
	yield* droppingEach(names, written);
	const [first, last] = [names[0], names.at(-1)];
	const word = first && written.opening(first, "Against");
	if (word && last) yield drop(written.through(word.span, last));
}
