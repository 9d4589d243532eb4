/** Mutants of rules: what the command line, and a proof that one of them changes nothing, need. */
export { mutantsOf, mutatedText } from "./mutants.ts";
export { mutations } from "./registry.ts";
export { compileMutant, failing, type Original, originalOf, tryMutant } from "./trial.ts";
