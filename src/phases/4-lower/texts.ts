import type { Localised } from "../../base/text.ts";
import type { Text } from "../../model/ast.ts";

export const textOf = ({ en, zh }: Text): Localised => (zh === undefined ? { en } : { en, zh });
