import { readFileSync } from "node:fs";
import { loadTypeScript } from "../load-typescript.mjs";

export const file = "grammar/generated/diagrams.html";

// The parser library ships what draws its diagrams; the page carries a copy, so that it opens without a network.
const asset = (path) => readFileSync(`node_modules/chevrotain/diagrams/${path}`, "utf8");
const SCRIPTS = ["vendor/railroad-diagrams.js", "src/diagrams_builder.js", "src/diagrams_behavior.js", "src/main.js"];

export async function generate() {
	const { diagrams } = await loadTypeScript("grammar/generate/diagrams.ts");
	return diagrams({ css: asset("diagrams.css"), scripts: SCRIPTS.map(asset) });
}
