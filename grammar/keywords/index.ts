import { en } from "./en.ts";
import type { KeywordTable } from "./keyword.ts";

/** The natural languages in which a regulation can be written: a language is a table and its line here. */
export const keywordTables = { en } as const satisfies Readonly<Record<string, KeywordTable>>;

export type Language = keyof typeof keywordTables;
