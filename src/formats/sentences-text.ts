import type { Localised } from "../base/text.ts";
import type { Pack, Provision } from "../model/pack.ts";
import { locatorText, type Reading } from "./sentences.ts";
import { labelled, wrap } from "./text/layout.ts";
import type { Painter } from "./text/painter.ts";

interface Options {
	readonly language: "en" | "zh";
	readonly paint: Painter;
	readonly width: number;
}

const WORDS = {
	article: { en: (number: string) => `Article ${number}`, zh: (number: string) => `第 ${number} 条` },
	readings: { en: "readings", zh: "解读" },
	parameters: { en: "parameters", zh: "参数" },
	terms: { en: "What is meant here", zh: "其中所指" },
} as const;

/** Norms as sentences, under their provisions and articles. */
export function sentencesText(pack: Pack, readings: readonly Reading[], options: Options): string {
	const { title, id, version, edition } = pack.manifest;
	const heading = `${options.paint("heading", inLanguage(title, options))}  ${id}@${version}, ${edition}`;
	const provisions = pack.provisions.filter((provision) =>
		readings.some((reading) => reading.provision === provision.id),
	);
	const lines = provisions.flatMap((provision, index) => [
		...(provision.article === provisions[index - 1]?.article ? [] : ["", articleLine(provision, options)]),
		...provisionLines(
			provision,
			readings.filter((reading) => reading.provision === provision.id),
			options,
		),
	]);
	return [heading, ...lines, ""].join("\n");
}

const inLanguage = ({ en, zh }: Localised, { language }: Options): string => (language === "zh" ? zh : undefined) ?? en;

const articleLine = ({ article, title }: Provision, options: Options): string =>
	options.paint("heading", `${WORDS.article[options.language](article)}  ${inLanguage(title, options)}`);

function provisionLines(provision: Provision, readings: readonly Reading[], options: Options): string[] {
	const gist = wrap(inLanguage(provision.gist, options), options.width - 4).map((line) => `    ${line}`);
	return [
		"",
		`  ${provision.id}`,
		...gist,
		...readings.flatMap((reading) => readingLines(reading, options)),
		...termLines(readings, options),
	];
}

/** Once for a provision, for its norms mostly share their terms. */
function termLines(readings: readonly Reading[], options: Options): string[] {
	const terms = new Map(readings.flatMap((reading) => reading.terms.map((term) => [term.name, term] as const)));
	if (terms.size === 0) return [];
	const { paint, width, language } = options;
	const meanings = [...terms.values()].flatMap((term) =>
		wrap(inLanguage(term, options), width - 8).map((line, index) => `      ${index === 0 ? "" : "  "}${line}`),
	);
	return ["", `    ${paint("quiet", WORDS.terms[language])}`, ...meanings];
}

function readingLines(reading: Reading, options: Options): string[] {
	const { paint, width, language } = options;
	const place = reading.standsIn.map(locatorText).join("; ");
	const rests = (["readings", "parameters"] as const).flatMap((kind) =>
		reading[kind].length === 0
			? []
			: labelled(WORDS[kind][language], reading[kind].join(", "), { indent: 6, label: 12, width }),
	);
	return [
		"",
		`    ${paint("name", reading.id)}  ${paint("quiet", [reading.kind, place].filter(Boolean).join(", "))}`,
		...wrap(inLanguage(reading.sentence, options), width - 6).map((line) => `      ${line}`),
		...rests.map((line) => paint("quiet", line)),
	];
}
