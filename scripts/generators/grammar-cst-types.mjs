import { loadTypeScript } from "../load-typescript.mjs";

export const file = "grammar/generated/cst.d.ts";

export async function generate() {
	const { cstTypes } = await loadTypeScript("grammar/generate/cst-types.ts");
	return cstTypes();
}
