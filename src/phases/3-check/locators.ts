import type { ProvisionId } from "../../base/brand.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Literal, Locator } from "../../model/ast.ts";
import type { PinnedSource } from "../../model/pack.ts";
import { checkDiagnostics } from "./diagnostics.ts";

/** How many clauses each sentence of a provision has, where the text is pinned. */
export type ClauseCounts = NonNullable<PinnedSource["clauses"]>;

/** Sentences and clauses are counted from 1, a range runs forwards, and the pinned text has them. */
export function checkLocators(
	locators: readonly Locator[],
	provision: ProvisionId,
	clauses: ClauseCounts,
): readonly Diagnostic[] {
	const counts = Object.hasOwn(clauses, provision) ? clauses[provision] : undefined;
	return locators.flatMap((locator) => {
		const miscounted = checkCounts(locator);
		return miscounted.length > 0 || counts === undefined ? miscounted : checkExistence(locator, provision, counts);
	});
}

function checkCounts({ sentence, from, to }: Locator): readonly Diagnostic[] {
	const miscounted = [sentence, from, to].filter((number) => number !== undefined).flatMap(checkCount);
	const backwards = from !== undefined && to !== undefined && countOf(from) > countOf(to);
	return backwards
		? [...miscounted, badNumber(to, `clause ${textOf(to)} stands before clause ${textOf(from)}`)]
		: miscounted;
}

function checkExistence(
	{ sentence, from, to }: Locator,
	provision: ProvisionId,
	counts: readonly number[],
): readonly Diagnostic[] {
	const clauses = counts[countOf(sentence) - 1];
	if (clauses === undefined) return missing(sentence, `\`${provision}\``, "sentence", counts.length);
	const last = to ?? from;
	if (last === undefined || countOf(last) <= clauses) return [];
	return missing(last, `sentence ${textOf(sentence)} of \`${provision}\``, "clause", clauses);
}

const missing = (number: Literal, place: string, what: string, count: number): readonly Diagnostic[] =>
	number.kind === "number"
		? [checkDiagnostics.report("check/no-such-words", number.span, { place, what, number: number.text, count })]
		: [];

const checkCount = (number: Literal): readonly Diagnostic[] =>
	number.kind !== "number" || /^[1-9]\d{0,3}$/.test(number.text)
		? []
		: [badNumber(number, `sentences and clauses are counted 1, 2, 3…, not \`${number.text}\``)];

const badNumber = (number: Literal, problem: string): Diagnostic =>
	checkDiagnostics.report("check/bad-number", number.span, { problem });

const textOf = (number: Literal): string => (number.kind === "number" ? number.text : "");
const countOf = (number: Literal): number => Number(textOf(number));
