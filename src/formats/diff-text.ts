import { isSame, SECTIONS } from "../diff/pack-diff.ts";
import { changeWords, SECTION_TITLES } from "./diff-words.ts";
import { meaningLines } from "./meaning-words.ts";
import { labelled, wrap } from "./text/layout.ts";
import type { Painter } from "./text/painter.ts";
import type { ToldChange, ToldDiff } from "./told-diff.ts";

interface Options {
	readonly paint: Painter;
	readonly width: number;
}

/** What differs between two packs, for whoever reads law and not code. */
export function diffText(diff: ToldDiff, options: Options): string {
	const { from, to } = diff;
	const heading = options.paint("heading", `${from.id}@${from.version} → ${to.id}@${to.version}`);
	if (isSame(diff)) return `${heading}\n\nNothing differs.\n`;
	const sections = SECTIONS.filter((section) => diff[section].length > 0).flatMap((section) => [
		"",
		options.paint("heading", SECTION_TITLES[section]),
		...(section === "norms"
			? diff.norms.flatMap((change) => normLines(change, options))
			: diff[section].map((change) => `  ${options.paint("name", change.name)}  ${changeWords(change)}`)),
	]);
	return [heading, ...sections, ""].join("\n");
}

function normLines(change: ToldChange, { paint, width }: Options): string[] {
	const layout = { indent: 4, label: 8, width };
	const said = change.before?.en === change.after?.en;
	const sentences = said
		? []
		: [
				...(change.before ? labelled("before", change.before.en, layout) : []),
				...(change.after ? labelled("after", change.after.en, layout) : []),
			];
	const place = paint("quiet", [change.kind, change.provision].filter((part) => part !== "").join(", "));
	return [`  ${paint("name", change.name)}  ${place}  ${changeWords(change)}`, ...sentences, ...meant(change, width)];
}

function meant({ name, meanings = [] }: ToldChange, width: number): readonly string[] {
	return meanings.flatMap((meaning) => {
		const [words = "", ...facts] = meaningLines(meaning);
		const part = meaning.name === name ? "" : `${meaning.name.slice(name.length + 1)}: `;
		// Facts are to be copied: they stand in one line.
		return [...wrap(`${part}${words}`, width - 4), ...facts].map((line) => `    ${line}`);
	});
}
