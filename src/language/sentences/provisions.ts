import type { DefinitionDeclaration, ScopeDeclaration } from "../../model/ast.ts";
import type { ProvisionEntry } from "../../phases/2-resolve/symbols.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { Teller } from "./expressions.ts";
import type { Glossary } from "./glossary.ts";
import { shapeOf } from "./shape.ts";
import type { Tongue } from "./tongue.ts";

/** Whether a provision says something that is no norm: what the regulation applies to, what a term means, when it takes effect. */
export const speaksForItself = ({ scopes, commencements, node }: ProvisionEntry): boolean =>
	scopes.length + commencements.length > 0 || node.contents.some(({ kind }) => kind === "definition");

/** The same in sentences. */
export function sayProvision(
	checked: CheckedRegulation,
	tongue: Tongue,
	glossary: Glossary,
	{ scopes, commencements, node }: ProvisionEntry,
): string {
	const teller = new Teller(checked, tongue, glossary, []);
	const definitions = node.contents.filter(
		(content): content is DefinitionDeclaration => content.kind === "definition",
	);
	for (const { name } of definitions) glossary.tell(name.text);
	return tongue.sentences([
		...definitions.map((definition) => sayDefinition(checked, teller, definition)),
		...scopes.map((scope) => sayScope(teller, scope)),
		...commencements.map(({ date }) => tongue.takesEffect(date.kind === "date" ? tongue.date(date.text) : "")),
	]);
}

function sayDefinition(
	checked: CheckedRegulation,
	teller: Teller,
	{ name, label, means }: DefinitionDeclaration,
): string {
	const term = label === undefined ? name.text.replaceAll("_", " ") : teller.words.text(label);
	return teller.tongue.termMeans(term, teller.clause(means), shapeOf(checked, means));
}

function sayScope(teller: Teller, { effect, condition, instrument, instrumentLabel }: ScopeDeclaration): string {
	const other = instrumentLabel === undefined ? (instrument?.text ?? "") : teller.words.text(instrumentLabel);
	return teller.tongue.scope(effect, teller.condition(condition), other);
}
