import { loadTypeScript } from "../load-typescript.mjs";

export const file = "grammar/generated/deontic.tmLanguage.json";

export async function generate() {
	const { textMate } = await loadTypeScript("grammar/generate/text-mate.ts");
	return textMate();
}
