import { isSame, SECTIONS } from "../diff/pack-diff.ts";
import { changeWords, SECTION_TITLES } from "./diff-words.ts";
import { meaningLines } from "./meaning-words.ts";
import type { ToldChange, ToldDiff } from "./told-diff.ts";

/** What differs between two packs, for release notes. */
export function diffMarkdown(diff: ToldDiff): string {
	const { from, to } = diff;
	const heading = `# ${from.id} ${from.version} → ${to.version}`;
	if (isSame(diff)) return `${heading}\n\nNothing differs.\n`;
	const sections = SECTIONS.filter((section) => diff[section].length > 0).flatMap((section) => [
		"",
		`## ${SECTION_TITLES[section]}`,
		"",
		...(section === "norms"
			? diff.norms.flatMap(normLines)
			: diff[section].map((change) => `- \`${change.name}\`: ${changeWords(change)}`)),
	]);
	return [heading, ...sections, ""].join("\n");
}

function normLines(change: ToldChange): string[] {
	const said = change.before?.en === change.after?.en;
	return [
		`- \`${change.name}\` (${[change.kind, change.provision].filter((part) => part !== "").join(", ")}): ${changeWords(change)}`,
		...(said || !change.before ? [] : [`  - before: ${change.before.en}`]),
		...(said || !change.after ? [] : [`  - after: ${change.after.en}`]),
		...(change.meanings ?? []).flatMap((meaning) => {
			const [words = "", ...facts] = meaningLines(meaning);
			const part = meaning.name === change.name ? "" : `${meaning.name.slice(change.name.length + 1)}: `;
			return [`  - ${part}${words}`, ...facts.map((line) => `    - \`${line}\``)];
		}),
	];
}
