import { sha256 } from "../../base/digest.ts";

/** One space between words, straight quotes, NFC: what copies of one text may differ in does not count. */
export const normalise = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[\u2018\u2019\u201A\u201B]/g, "'")
		.replace(/[\u201C\u201D\u201E\u201F]/g, '"')
		.replace(/\s+/g, " ")
		.trim();

/** The words of a provision: here a full-width colon, which brings its own space along, is a colon as well. */
export const normaliseProvision = (text: string): string => normalise(text.replaceAll("\uFF1A", ": "));

/** Of a whole text, with headings, markers and signatures. */
export const digestOfText = (text: string): string => sha256(normalise(text));
