import { en } from "./en.ts";
import type { LanguageOfSentences, Tongue } from "./tongue.ts";
import { zh } from "./zh.ts";

/** A natural language in which norms are read aloud is a file and its line here. */
export const TONGUES: Readonly<Record<LanguageOfSentences, Tongue>> = { en, zh };
