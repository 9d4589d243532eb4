import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTypeScript } from "../load-typescript.mjs";

export const file = "docs/fidelity.md";

const REVIEWS = "rules/cn-genai-measures/2023-08-15/review";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** From the newest pack, which `npm run packs` builds, and the review of its rules. */
export async function generate() {
	const { renderFidelity } = await loadTypeScript("src/formats/fidelity.ts");
	const { readReviewDocument } = await loadTypeScript("src/formats/review-document.ts");
	const { packOfDocument } = await loadTypeScript("src/model/pack-document.ts");
	const folder = join("packs", read("packs/index.json").packs.at(-1).folder);
	const reviews = readdirSync(REVIEWS).map((name) => readReviewDocument(readFileSync(join(REVIEWS, name)), name));
	return renderFidelity(packOfDocument(read(join(folder, "pack.json"))), read(join(folder, "sentences.json")), reviews);
}
