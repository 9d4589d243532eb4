import type { Localised } from "../base/text.ts";
import type { Pack, Provision, ProvisionKind } from "../model/pack.ts";
import { locatorText, type Reading } from "./sentences.ts";
import { labelled, wrap } from "./text/layout.ts";
import type { Painter } from "./text/painter.ts";

interface Options {
	readonly language: "en" | "zh";
	readonly paint: Painter;
	readonly width: number;
}

const WORDS = {
	article: { en: (number: string) => `Article ${number}`, zh: (number: string) => `第${number}条` },
	readings: { en: "readings", zh: "解读" },
	parameters: { en: "parameters", zh: "参数" },
	terms: { en: "What is meant here", zh: "其中所指" },
} as const;

const CHINESE_KINDS: Readonly<Record<ProvisionKind, string>> = {
	obligation: "义务",
	prohibition: "禁止",
	permission: "权利",
	power: "职权",
	policy: "鼓励",
	definition: "定义",
	scope: "适用范围",
	exception: "例外",
	sanction: "处罚",
	commencement: "施行",
	stated: "不作检验",
};

/** Norms as sentences, under their provisions and articles. */
export function sentencesText(pack: Pack, readings: readonly Reading[], options: Options): string {
	const { title, id, version, edition } = pack.manifest;
	const heading = `${options.paint("heading", inLanguage(title, options))}  ${id}@${version}, ${edition}`;
	const articles = [...new Set(pack.provisions.map(({ article }) => article))];
	const lines = articles.flatMap((article) =>
		articleLines(
			pack.provisions.filter((provision) => provision.article === article),
			readings,
			options,
		),
	);
	return [heading, ...lines, ""].join("\n");
}

function articleLines(provisions: readonly Provision[], readings: readonly Reading[], options: Options): string[] {
	const read = provisions.flatMap((provision) => {
		const own = readings.filter((reading) => reading.provision === provision.id);
		return own.length === 0 ? [] : [{ provision, own }];
	});
	const [first] = read;
	if (first === undefined) return [];
	return [
		"",
		articleLine(first.provision, options),
		...read.flatMap(({ provision, own }) => provisionLines(provision, own, options)),
		...termLines(
			read.flatMap(({ own }) => own),
			options,
		),
	];
}

const inLanguage = ({ en, zh }: Localised, { language }: Options): string => (language === "zh" ? zh : undefined) ?? en;

const articleLine = ({ article, title }: Provision, options: Options): string =>
	options.paint("heading", `${WORDS.article[options.language](article)}  ${inLanguage(title, options)}`);

function provisionLines(provision: Provision, readings: readonly Reading[], options: Options): string[] {
	const gist = wrap(inLanguage(provision.gist, options), options.width - 4).map((line) => `    ${line}`);
	return ["", `  ${provision.id}`, ...gist, ...readings.flatMap((reading) => readingLines(reading, options))];
}

/** Once for an article, for its norms mostly share their terms. */
function termLines(readings: readonly Reading[], options: Options): string[] {
	const terms = new Map(readings.flatMap((reading) => reading.terms.map((term) => [term.name, term] as const)));
	if (terms.size === 0) return [];
	const { paint, width, language } = options;
	const meanings = [...terms.values()].flatMap((term) =>
		wrap(inLanguage(term, options), width - 6).map((line, index) => `    ${index === 0 ? "" : "  "}${line}`),
	);
	return ["", `  ${paint("quiet", WORDS.terms[language])}`, ...meanings];
}

function readingLines(reading: Reading, options: Options): string[] {
	const { paint, width, language } = options;
	const place = reading.standsIn.map((locator) => locatorText(locator, language)).join(language === "zh" ? "；" : "; ");
	const kind = language === "zh" ? CHINESE_KINDS[reading.kind] : reading.kind;
	const rests = (["readings", "parameters"] as const).flatMap((kind) =>
		reading[kind].length === 0
			? []
			: labelled(WORDS[kind][language], reading[kind].join(", "), { indent: 6, label: 12, width }),
	);
	return [
		"",
		`    ${paint("name", reading.id)}  ${paint("quiet", [kind, place].filter(Boolean).join(language === "zh" ? "，" : ", "))}`,
		...wrap(inLanguage(reading.sentence, options), width - 6).map((line) => `      ${line}`),
		...rests.map((line) => paint("quiet", line)),
	];
}
