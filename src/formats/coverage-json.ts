import type { Pack } from "../model/pack.ts";
import { coverageOf } from "./coverage.ts";

/** An array of `{provision, kinds, norms, reason?}`, in the order of the text. */
export const coverageJson = (pack: Pack): string => `${JSON.stringify(coverageOf(pack), undefined, 2)}\n`;
