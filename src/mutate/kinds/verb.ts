import type { KeywordName } from "../../../grammar/keywords/keyword.ts";
import type { NormDeclaration } from "../../model/ast.ts";
import type { Mutation } from "../mutation.ts";
import { dutyOf, isNorm, type Site } from "../sites.ts";
import type { Word } from "../written.ts";

const TURNED: { readonly [Name in KeywordName]?: string } = {
	Obligation: "prohibition",
	Prohibition: "obligation",
	MustBe: "must not",
	MustNot: "must be",
	MustDo: "must not do",
	MustNotDo: "must do",
};

export const verb: Mutation = {
	id: "verb",
	summary: "an obligation that is a prohibition, or the other way round: `must be` ↔ `must not`",
	*changes({ declaration, others }, written) {
		if (!isNorm(declaration)) return;
		// An exception that replaces the requirement says it with the verb of the norm.
		const duties = [declaration, ...others.filter((other) => isReplacementOf(declaration, other))].map(dutyOf);
		const [kind] = written.wordsIn(declaration.span);
		const words = duties.flatMap((duty) => (duty === undefined ? [] : written.wordsIn(duty.span)));
		const edits = [...(kind ? [kind] : []), ...words].flatMap(({ name, span }) =>
			textFor(name).map((text) => ({ span, text })),
		);
		const [, shown] = edits;
		// The verb says it, and is nearer to the duty.
		if (shown !== undefined) yield { edits, shown };
	},
};

const isReplacementOf = (norm: NormDeclaration, other: Site["declaration"]): boolean =>
	other.kind === "exception" && other.target.text === norm.name.text && other.span.file === norm.span.file;

const textFor = (name: Word["name"]): readonly string[] => {
	const text = TURNED[name as KeywordName];
	return text === undefined ? [] : [text];
};
