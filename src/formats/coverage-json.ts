import type { Pack } from "../model/pack.ts";
import { coverageOf } from "./coverage.ts";
import type { WordsOf } from "./source/words.ts";

/** An array of `{provision, kinds, norms, reason?, words?}`, in the order of the text. */
export const coverageJson = (pack: Pack, words?: WordsOf): string =>
	`${JSON.stringify(coverageOf(pack, words), undefined, 2)}\n`;
