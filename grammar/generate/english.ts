import { operators } from "../../src/operators/registry.ts";
import { Alternation, type IProduction, NonTerminal, type Rule } from "../chevrotain.ts";
import { en } from "../keywords/en.ts";
import { RegulationParser } from "../parser.ts";
import { createVocabulary } from "../tokens.ts";

/** The grammar with its English words, from which everything generated about it is made. */
export const english = createVocabulary(en, "en", operators);
const parser = new RegulationParser(english);

/** All rules, as the parser has them. */
export const productions = parser.getGAstProductions();

/** Rules that collect what cannot stand in its place. */
const FOR_MISTAKES: ReadonlySet<string> = new Set(["stray", "misplaced", "misplacedTime"]);

/** The rules of texts without mistakes, beginning with a whole file. */
export const readableRules: readonly Rule[] = Object.values(productions)
	.filter(({ name }) => !FOR_MISTAKES.has(name))
	.sort((left, right) => Number(isStart(right)) - Number(isStart(left)));

function isStart({ name }: Rule): boolean {
	return name === "regulationFile" || name === "declaration";
}

const isForMistakes = (production: IProduction): boolean =>
	production instanceof NonTerminal && FOR_MISTAKES.has(production.nonTerminalName);

/** The parts of a production, less what stands there for mistakes only. */
export function partsOf(production: IProduction): readonly IProduction[] {
	const parts = (production as unknown as { readonly definition?: readonly IProduction[] }).definition ?? [];
	if (!(production instanceof Alternation)) return parts;
	return parts.filter((part) => {
		const inner = partsOf(part);
		return inner.length > 0 && !inner.every(isForMistakes);
	});
}
