import type { ParsedText } from "../compiler.ts";
import type { Mutant } from "../model/mutant.ts";
import { edited } from "./edits.ts";
import type { Change, Mutation } from "./mutation.ts";
import { mutations } from "./registry.ts";
import { type Site, sitesIn } from "./sites.ts";
import { type Written, writtenIn } from "./written.ts";

/** Every mutant of the rules, in the order of the text. The files are those of one regulation, without mistakes. */
export function mutantsOf(files: readonly ParsedText[], kinds: readonly Mutation[] = mutations): readonly Mutant[] {
	const written = new Map(files.map((file) => [file.file, writtenIn(file)]));
	return sitesIn(files.map(({ tree }) => tree)).flatMap((site) => {
		const own = written.get(site.file);
		if (own === undefined) return [];
		const mutants = kinds.flatMap((kind) =>
			[...kind.changes(site, own)].flatMap((change) => mutantOf(kind, site, change, own)),
		);
		return mutants.sort((left, right) => left.place.offset - right.place.offset);
	});
}

function mutantOf({ id }: Mutation, { name }: Site, { edits, shown = wholeOf(edits) }: Change, written: Written) {
	const [first] = edits;
	if (first === undefined || shown === undefined) return [];
	const { file, start } = shown.span;
	return [
		{ kind: id, of: name, file, place: start, before: line(written.text(shown.span)), after: line(shown.text), edits },
	];
}

/** Several edits of one expression are shown as the first of them. */
const wholeOf = ([first]: Change["edits"]) => first;

const line = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The text of a file in the mutant. */
export const mutatedText = (mutant: Mutant, { file, text }: Pick<ParsedText, "file" | "text">): string =>
	edited(
		text,
		mutant.edits.filter(({ span }) => span.file === file),
	);
