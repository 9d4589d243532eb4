import { loadTypeScript } from "../load-typescript.mjs";

export const file = "grammar/generated/grammar.ebnf";

export async function generate() {
	const { ebnf } = await loadTypeScript("grammar/generate/ebnf.ts");
	return ebnf();
}
