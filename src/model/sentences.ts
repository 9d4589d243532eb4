import type { Localised } from "../base/text.ts";

/** What each norm, position, exception and sanction of a regulation says, as one sentence, by its name. */
export type Sentences = Readonly<Record<string, Localised>>;
