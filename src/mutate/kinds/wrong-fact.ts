import type { Expression, FactDeclaration, FieldDeclaration, RecordDeclaration } from "../../model/ast.ts";
import { pathText } from "../../phases/2-resolve/collect.ts";
import { replace } from "../edits.ts";
import { everythingInAll } from "../expressions.ts";
import type { Mutation } from "../mutation.ts";
import { expressionsOf, isNorm, type Site } from "../sites.ts";

type Reference = Extract<Expression, { kind: "reference" }>;

export const wrongFact: Mutation = {
	id: "wrong-fact",
	summary: "a fact or a field taken for the next one of its group or record, of the same type",
	*changes(site) {
		for (const expression of everythingInAll(expressionsOf(site.declaration))) {
			if (expression.kind !== "reference") continue;
			const other = factBeside(expression, site) ?? fieldBeside(expression, site);
			if (other !== undefined) yield replace(expression.path.span, other);
		}
	},
};

function factBeside({ path }: Reference, { others }: Site): string | undefined {
	const facts = others.filter((other) => other.kind === "fact");
	const fact = facts.find((candidate) => pathText(candidate.path) === pathText(path));
	const [group] = path.names;
	if (fact === undefined || group === undefined) return undefined;
	const alike = facts.filter((other) => other.path.names[0]?.text === group.text && isAlike(fact, other));
	const next = after(fact, alike);
	return next && pathText(next.path);
}

/** Of the element that the norm is for: what else an expression binds, it binds itself. */
function fieldBeside({ path }: Reference, { declaration, others }: Site): string | undefined {
	const [variable, name, ...further] = path.names;
	if (variable === undefined || name === undefined || further.length > 0) return undefined;
	const norm =
		declaration.kind === "exception"
			? others.filter(isNorm).find((other) => other.name.text === declaration.target.text)
			: declaration;
	const clauses = norm !== undefined && "forEach" in norm ? norm.forEach : [];
	const source = clauses.find((clause) => clause.variable.text === variable.text)?.source;
	const record = source && recordOf(pathText(source), others);
	const field = record?.fields.find((candidate) => candidate.name.text === name.text);
	const next =
		field &&
		record &&
		after(
			field,
			record.fields.filter((other) => isAlike(field, other)),
		);
	return next && `${variable.text}.${next.name.text}`;
}

function recordOf(list: string, others: Site["others"]): RecordDeclaration | undefined {
	const declared = others.find((other) => other.kind === "list" && pathText(other.path) === list);
	const name = declared?.kind === "list" ? declared.record.text : undefined;
	return others.filter((other) => other.kind === "record").find((record) => record.name.text === name);
}

const isAlike = (left: FactDeclaration | FieldDeclaration, right: FactDeclaration | FieldDeclaration): boolean =>
	typeText(left) === typeText(right);

/** `judgement` is answered like any question with yes or no. */
function typeText(fact: FactDeclaration | FieldDeclaration): string {
	const { type } = fact;
	const kind = type.kind === "judgement" ? "yes-or-no" : type.kind;
	const index = fact.kind === "fact" ? fact.index.map(({ text }) => text) : [];
	return [kind, "choices" in type ? type.choices.text : "", ...index].join(" ");
}

/** The next of several, and after the last the first; none where it is alone. */
function after<Item>(item: Item, items: readonly Item[]): Item | undefined {
	const next = items[(items.indexOf(item) + 1) % items.length];
	return next === item ? undefined : next;
}
