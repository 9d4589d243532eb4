import type { Pack } from "../model/pack.ts";
import { coverageOf, type ProvisionCoverage } from "./coverage.ts";
import type { WordsOf } from "./source/words.ts";
import { columnsOf, labelled, padEnd, wrap } from "./text/layout.ts";
import type { Painter } from "./text/painter.ts";

interface Options {
	readonly paint: Painter;
	readonly width: number;
	readonly words?: WordsOf;
}

/** Provision by provision, under its article: its kinds, and its norms or why it has none; its words, where they are at hand. */
export function coverageText(pack: Pack, { paint, width, words }: Options): string {
	const rows = coverageOf(pack, words);
	const first = Math.max(0, ...rows.map((row) => columnsOf(row.provision))) + 4;
	const second = Math.max(0, ...rows.map((row) => columnsOf(row.kinds.join(", ")))) + 2;
	const lines = rows.flatMap((row, index) => {
		const provision = pack.provisions[index];
		const starts = provision?.article !== pack.provisions[index - 1]?.article;
		const heading = starts ? ["", paint("heading", `Article ${provision?.article}  ${provision?.title.en}`)] : [];
		const contents = wrap(contentOf(row), Math.max(20, width - first - second));
		return [
			...heading,
			...contents.map((content, line) => {
				const label = line === 0 ? padEnd(`  ${row.provision}`, first) + padEnd(row.kinds.join(", "), second) : "";
				return (padEnd(label, first + second) + content).trimEnd();
			}),
			...(row.words ?? []).flatMap(({ text }) => labelled("", `“${text}”`, { indent: 6, label: 0, width })),
		];
	});
	const { title, id, version, edition } = pack.manifest;
	return [`${paint("heading", title.en)}  ${id}@${version}, edition ${edition}`, ...lines, "", totals(rows), ""].join(
		"\n",
	);
}

function contentOf({ norms, reason }: ProvisionCoverage): string {
	if (norms.length > 0) return norms.join(", ");
	return reason === undefined ? "" : `no norm: ${reason}`;
}

function totals(rows: readonly ProvisionCoverage[]): string {
	const encoded = rows.filter((row) => row.norms.length > 0).length;
	const norms = rows.reduce((sum, row) => sum + row.norms.length, 0);
	const stated = rows.filter((row) => row.norms.length === 0 && row.reason !== undefined).length;
	return `${rows.length} provisions: ${encoded} with ${norms} norms, ${stated} stated without a test, ${rows.length - encoded - stated} of other kinds`;
}
