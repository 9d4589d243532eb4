import { isPinnedSource } from "../../../formats/source/pinned-source.ts";
import { readSourceText, type SourceText } from "../../../formats/source/source-text.ts";
import type { Pack, PinnedSource } from "../../../model/pack.ts";
import type { Environment } from "../environment.ts";
import { readNamed, textIn } from "../files.ts";
import { UserError, userError } from "../problems.ts";

/** The user's copy of a regulation's text; `-` is standard input. Throws a `UserError`. */
export const readCopy = async (file: string, environment: Environment): Promise<string> =>
	textIn(await readNamed(file, environment), file);

/** The same, as articles. */
export async function readSource(file: string, environment: Environment): Promise<SourceText> {
	const { text, diagnostics } = readSourceText(await readCopy(file, environment), file);
	if (!text) throw new UserError(diagnostics);
	return text;
}

/** What the pack holds a text against; a pack of others may hold anything there. */
export function pinnedBy({ manifest: { id, version, source } }: Pack): PinnedSource {
	if (!isPinnedSource(source)) throw userError("input/not-pinned", { pack: `${id}@${version}` });
	return source;
}
