import type { Path, SanctionDeclaration } from "../../model/ast.ts";
import { pathText } from "../../phases/2-resolve/collect.ts";
import { BREACH } from "../../phases/2-resolve/norms.ts";
import type { CheckedRegulation } from "../../phases/3-check/check.ts";
import { Teller } from "./expressions.ts";
import type { Glossary } from "./glossary.ts";
import type { SaidPlace, SaidStep, Tongue } from "./tongue.ts";

/** A ladder of sanctions as one sentence, its steps numbered. */
export function sayLadder(
	checked: CheckedRegulation,
	tongue: Tongue,
	glossary: Glossary,
	{ by, against, on, steps }: SanctionDeclaration,
): string {
	const teller = new Teller(checked, tongue, glossary, [BREACH]);
	const bearers = (names: typeof by) => names.map(({ text }) => teller.words.bearer(text));
	const place = (path: Path) => tongue.place(placeOf(pathText(path)));
	return tongue.sanction(
		bearers(by),
		bearers(against),
		on?.map(({ from, to }) => [place(from), to && place(to)] as const),
		steps.map(
			({ gist, otherwise, when }, index): SaidStep => ({
				gist: teller.words.text(gist),
				afterNoneOf: otherwise ? conditionalBefore(steps, index) : [],
				...(when && { when: otherwise ? teller.inner(when) : teller.condition(when) }),
			}),
		),
	);
}

/** The steps, counted from 1, whose `when` an `otherwise` step waits for. */
const conditionalBefore = (steps: SanctionDeclaration["steps"], index: number): readonly number[] =>
	steps.slice(0, index).flatMap(({ otherwise, when }, earlier) => (when && !otherwise ? [earlier + 1] : []));

/** `art-19.para-1`. */
function placeOf(id: string): SaidPlace {
	const [, article = id] = /^art-([^.]+)/.exec(id) ?? [];
	const paragraph = /\.para-([^.]+)/.exec(id)?.[1];
	const item = /\.item-([^.]+)/.exec(id)?.[1];
	return { article, ...(paragraph && { paragraph }), ...(item && { item }), head: id.endsWith(".head") };
}
