/** A line of the text that is not empty. */
export interface Paragraph {
	/** Counted from 1, as editors count. */
	readonly line: number;
	readonly text: string;
}

export interface Article {
	readonly number: string;
	readonly line: number;
	/** The first begins in the line of the marker or after it; of the last article the signatures are among them. */
	readonly paragraphs: readonly Paragraph[];
}

const ARTICLE = /^Article\s+(\d+)\s*[:\uFF1A]\s*/;
const CHAPTER = /^Chapter\s+[IVXLC]+\b/;

/** The articles of a text in its order. What stands before the first, and headings of chapters, belong to none. */
export function articlesIn(text: string): readonly Article[] {
	const articles: { number: string; line: number; paragraphs: Paragraph[] }[] = [];
	for (const [index, untrimmed] of text.split(/\r\n|\n|\r/).entries()) {
		const content = untrimmed.trim();
		if (content === "" || CHAPTER.test(content)) continue;
		const line = index + 1;
		const marker = ARTICLE.exec(content);
		if (marker) {
			const text = content.slice(marker[0].length);
			articles.push({ number: marker[1] ?? "", line, paragraphs: text === "" ? [] : [{ line, text }] });
		} else articles.at(-1)?.paragraphs.push({ line, text: content });
	}
	return articles;
}
