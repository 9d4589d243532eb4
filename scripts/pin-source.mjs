#!/usr/bin/env node
/**
 * Pins a user's own copy of a regulation's text: `node scripts/pin-source.mjs TEXT OUT`.
 *
 * The text itself is no part of the project; only the digests of its provisions are. So a copy can be checked against the
 * rules that were written from it, and shown beside them.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const HEADER = `# Digests of the text from which the rules beside this file were written (scripts/pin-source.mjs TEXT OUT).
#
# Each digest is the SHA-256, in hexadecimal, of UTF-8. Before that, a text is normalised: Unicode NFC; curly quotation
# marks and apostrophes made straight; every run of white space one space; trimmed. A provision is a paragraph of the text
# without its marker ("Article 4:", "(2)"). Chapter headings, and what follows the first paragraph of the last article
# (signatures), are no provisions. \`digest\` covers the whole text, normalised, with headings, markers and signatures.
`;

/** One space between words, straight quotes, NFC: what copies of one text may differ in does not count. */
export function normalise(text) {
	return text
		.normalize("NFC")
		.replace(/[\u2018\u2019\u201A\u201B]/g, "'")
		.replace(/[\u201C\u201D\u201E\u201F]/g, '"')
		.replace(/\s+/g, " ")
		.trim();
}

export const digestOf = (text) => createHash("sha256").update(normalise(text), "utf8").digest("hex");

const ARTICLE = /^Article (\d+)\s*[:\uFF1A]\s*/;
const CHAPTER = /^Chapter [IVXLC]+\b/;
const ITEM = /^\((\d+)\)\s*/;

/** The articles in order, each with its paragraphs; the first begins in the line of the marker. */
function articlesOf(text) {
	const articles = [];
	for (const line of text.split(/\r?\n/).map((line) => line.trim())) {
		if (line === "" || CHAPTER.test(line)) continue;
		const marker = ARTICLE.exec(line);
		if (marker) articles.push({ number: marker[1], paragraphs: [line.slice(marker[0].length)] });
		else if (articles.length > 0) articles.at(-1).paragraphs.push(line);
	}
	const last = articles.at(-1);
	if (last) last.paragraphs.length = 1;
	return articles;
}

/** An article with a list has a head and items; one with several paragraphs numbers them; else it is one provision. */
function provisionsOfArticle({ number, paragraphs }) {
	const article = `art-${number}`;
	if (paragraphs.length === 1) return [[article, paragraphs[0]]];
	if (!paragraphs.some((paragraph) => ITEM.test(paragraph))) {
		return paragraphs.map((paragraph, index) => [`${article}.para-${index + 1}`, paragraph]);
	}
	return paragraphs.map((paragraph) => {
		const item = ITEM.exec(paragraph);
		return item ? [`${article}.item-${item[1]}`, paragraph.slice(item[0].length)] : [`${article}.head`, paragraph];
	});
}

/** Every provision of a text with its digest, in the order of the text. */
export function pin(text) {
	const provisions = articlesOf(text).flatMap(provisionsOfArticle);
	const seen = new Set();
	for (const [id] of provisions) {
		if (seen.has(id)) throw new Error(`\`${id}\` stands twice in the text: is this the plain text of one regulation?`);
		seen.add(id);
	}
	if (provisions.length === 0)
		throw new Error('no line begins with "Article 1:": is this the plain text of a regulation?');
	return { digest: digestOf(text), provisions: provisions.map(([id, body]) => [id, digestOf(body)]) };
}

export function render({ digest, provisions }) {
	const lines = provisions.map(([id, hash]) => `  ${id}: ${hash}`);
	return `${HEADER}digest: ${digest}\nprovisions:\n${lines.join("\n")}\n`;
}

function main([source, target]) {
	if (!source || !target) {
		process.stderr.write("usage: node scripts/pin-source.mjs TEXT OUT\n");
		return 3;
	}
	try {
		const pinned = pin(readFileSync(source, "utf8"));
		writeFileSync(target, render(pinned));
		process.stdout.write(`${target}: ${pinned.provisions.length} provisions\n`);
		return 0;
	} catch (error) {
		process.stderr.write(`${error.message}\n`);
		return 3;
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	process.exitCode = main(process.argv.slice(2));
