import type { Literal, Locator as LocatorDeclaration } from "../../model/ast.ts";
import type { Locator } from "../../model/pack.ts";

/** The words that a norm rests on; nothing where it names none. */
export const lowerStandsIn = (locators: readonly LocatorDeclaration[]): { readonly standsIn?: readonly Locator[] } =>
	locators.length === 0 ? {} : { standsIn: locators.map(lowerLocator) };

const lowerLocator = ({ sentence, from, to }: LocatorDeclaration): Locator => ({
	sentence: countOf(sentence),
	...(from && { from: countOf(from), to: countOf(to ?? from) }),
});

/** The checker has seen that it is a whole number from 1. */
const countOf = (literal: Literal): number => (literal.kind === "number" ? Number(literal.text) : 1);
