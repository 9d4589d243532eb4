import {
	Alternation,
	type IProduction,
	NonTerminal,
	Option,
	Repetition,
	RepetitionWithSeparator,
	Terminal,
	type TokenType,
} from "./chevrotain.ts";

/** The token types with which a production can begin. */
export function firstTokens(production: IProduction): TokenType[] {
	if (production instanceof Terminal) return [production.terminalType];
	if (production instanceof NonTerminal) return firstTokens(production.referencedRule);
	const parts = (production as unknown as { readonly definition: readonly IProduction[] }).definition;
	if (production instanceof Alternation) return parts.flatMap(firstTokens);
	const needed = parts.findIndex((part) => !canBeEmpty(part));
	return parts.slice(0, needed === -1 ? parts.length : needed + 1).flatMap(firstTokens);
}

function canBeEmpty(production: IProduction): boolean {
	if (production instanceof Terminal) return false;
	if (production instanceof Option || production instanceof Repetition || production instanceof RepetitionWithSeparator)
		return true;
	if (production instanceof NonTerminal) return canBeEmpty(production.referencedRule);
	const parts = (production as unknown as { readonly definition: readonly IProduction[] }).definition;
	return production instanceof Alternation ? parts.some(canBeEmpty) : parts.every(canBeEmpty);
}
