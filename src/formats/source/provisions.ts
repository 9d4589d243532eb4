import { sha256 } from "../../base/digest.ts";
import type { Article } from "./articles.ts";
import { normaliseProvision } from "./normalise.ts";

/** A provision as a text has it. */
export interface TextProvision {
	/** As rules call it: `art-2.para-1`. */
	readonly id: string;
	readonly line: number;
	/** The number of an item. */
	readonly item?: string;
	/** Normalised, without its marker. */
	readonly words: string;
	readonly digest: string;
}

const ITEM = /^\((\d+)\)\s*/;

/** An article with a list has a head and items; one with several paragraphs numbers them; else it is one provision. */
export function provisionsOf({ number, paragraphs }: Article): readonly TextProvision[] {
	const article = `art-${number}`;
	if (paragraphs.length === 1) return paragraphs.map(({ line, text }) => provision(article, line, text));
	const listed = paragraphs.some(({ text }) => ITEM.test(text));
	return paragraphs.map(({ line, text }, index) => {
		const [marker = "", item] = ITEM.exec(text) ?? [];
		if (item !== undefined) return { ...provision(`${article}.item-${item}`, line, text.slice(marker.length)), item };
		return provision(listed ? `${article}.head` : `${article}.para-${index + 1}`, line, text);
	});
}

function provision(id: string, line: number, text: string): TextProvision {
	const words = normaliseProvision(text);
	return { id, line, words, digest: sha256(words) };
}

/** Signatures follow the last article, so that of it only as many paragraphs count as it is known to have. */
export const withoutSignatures = (article: Article, known: number): Article => ({
	...article,
	paragraphs: article.paragraphs.slice(0, known),
});
