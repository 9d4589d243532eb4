import type { Passage } from "../../model/report.ts";

/** `art-14.para-1, sentence 1 clause 2 to 3: “…”`. */
export const passageText = ({ provision, sentence, from, to, text }: Passage): string => {
	const range = to === undefined || to === from ? "" : ` to ${to}`;
	const clause = from === undefined ? "" : ` clause ${from}${range}`;
	return `${provision}${sentence === undefined ? "" : `, sentence ${sentence}${clause}`}: “${text}”`;
};
