import { type ComparedProvision, compareWithPinned } from "../../../formats/source/compare.ts";
import { type WordsOf, wordsOf } from "../../../formats/source/words.ts";
import type { Pack } from "../../../model/pack.ts";
import type { Environment } from "../environment.ts";
import { pinnedBy, readSource } from "./read-source.ts";

/** Verifies the user's copy of the text, and says on one line of standard error what of it is not shown. */
export async function openWords(file: string, pack: Pack, environment: Environment): Promise<WordsOf> {
	const source = pinnedBy(pack);
	const comparison = compareWithPinned(await readSource(file, environment), source);
	const unpinned = pack.provisions.filter(({ id }) => !Object.hasOwn(source.provisions, id));
	const hidden = [
		...comparison.provisions.filter(({ status }) => status === "different" || status === "missing").map(described),
		...unpinned.map(({ id }) => `${id} (not pinned)`),
	];
	if (hidden.length > 0) environment.err.write(`${file}: no words are shown of ${listed(hidden)}\n`);
	return wordsOf(comparison);
}

const described = ({ provision, status, line }: ComparedProvision): string =>
	`${provision} (${status}${line === undefined ? "" : `, line ${line}`})`;

const SHOWN = 5;

function listed(names: readonly string[]): string {
	const more = names.length - SHOWN;
	return names.slice(0, SHOWN).join(", ") + (more > 0 ? ` and ${more} more: deontic source verify lists them` : "");
}
