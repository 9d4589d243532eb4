import { readDocument } from "./document.ts";

export type Answer = "yes" | "no" | "not here";

/** What a reviewer said of one article, item by item of the checklist. */
export interface Review {
	readonly article: string;
	readonly answers: Readonly<Record<string, { readonly answer: Answer; readonly note: string }>>;
	/** What was decided in encoding, and what was considered and not done. */
	readonly choices: readonly string[];
	readonly rejected: readonly string[];
}

/** The items of the checklist. */
export const ITEMS = Array.from({ length: 14 }, (_, index) => `R${index + 1}`);
const ANSWERS: readonly unknown[] = ["yes", "no", "not here"] satisfies Answer[];

/** Reads `review/art-NN.yaml`, the answers to the checklist for one article. Throws an `Error` that names the file and its mistake. */
export function readReviewDocument(data: Uint8Array | string, file: string): Review {
	const { raw, diagnostics } = readDocument(data, file);
	const problem = diagnostics[0]?.message ?? problemIn(raw);
	if (problem !== undefined) throw new Error(`${file} is no review of an article: ${problem}`);
	return reviewOf(raw as Raw);
}

type Raw = Omit<Review, "article"> & { readonly article: number | string };

const reviewOf = ({ article, ...rest }: Raw): Review => ({ article: String(article), ...rest });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function problemIn(raw: unknown): string | undefined {
	if (!isRecord(raw)) return "it is not a map";
	const { article, answers, choices, rejected, ...rest } = raw;
	const [unknown] = Object.keys(rest);
	if (unknown !== undefined) return `\`${unknown}\` means nothing here`;
	if (typeof article !== "number" && !isText(article)) return "it names no `article`";
	for (const [name, list] of Object.entries({ choices, rejected })) {
		if (!Array.isArray(list) || !list.every(isText)) return `\`${name}\` is not a list of texts`;
	}
	return isRecord(answers) ? problemInAnswers(answers) : "it has no `answers`";
}

function problemInAnswers(answers: Readonly<Record<string, unknown>>): string | undefined {
	const unknown = Object.keys(answers).find((item) => !ITEMS.includes(item));
	if (unknown !== undefined) return `the checklist has no item \`${unknown}\``;
	for (const item of ITEMS) {
		const given = answers[item];
		if (!isRecord(given)) return `\`${item}\` is not answered`;
		if (!ANSWERS.includes(given.answer)) return `the answer to \`${item}\` is not yes, no or not here`;
		if (!isText(given.note) || Object.keys(given).length > 2)
			return `the answer to \`${item}\` has no note, or more than one`;
	}
	return undefined;
}
