import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Literal, Locator } from "../../model/ast.ts";
import { checkDiagnostics } from "./diagnostics.ts";

/** Sentences and clauses are counted from 1, and a range runs forwards. */
export const checkLocators = (locators: readonly Locator[]): readonly Diagnostic[] =>
	locators.flatMap(({ sentence, from, to }) => {
		const miscounted = [sentence, from, to].filter((number) => number !== undefined).flatMap(checkCount);
		const backwards = from !== undefined && to !== undefined && countOf(from) > countOf(to);
		return backwards
			? [...miscounted, badNumber(to, `clause ${textOf(to)} stands before clause ${textOf(from)}`)]
			: miscounted;
	});

const checkCount = (number: Literal): readonly Diagnostic[] =>
	number.kind !== "number" || /^[1-9]\d{0,3}$/.test(number.text)
		? []
		: [badNumber(number, `sentences and clauses are counted 1, 2, 3…, not \`${number.text}\``)];

const badNumber = (number: Literal, problem: string): Diagnostic =>
	checkDiagnostics.report("check/bad-number", number.span, { problem });

const textOf = (number: Literal): string => (number.kind === "number" ? number.text : "");
const countOf = (number: Literal): number => Number(textOf(number));
