// Builds every rules/<regulation>/<edition>/ into packs/, byte by byte the same on every machine: `npm run packs`.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

process.chdir(dirname(import.meta.dirname));
execFileSync(process.execPath, ["scripts/bundle.mjs"], { stdio: "inherit" });

const foldersIn = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(folder, entry.name))
		.sort();

for (const rules of existsSync("rules") ? foldersIn("rules").flatMap(foldersIn) : []) {
	execFileSync(process.execPath, ["dist/deontic.cjs", "build", rules, "--out", "packs"], { stdio: "inherit" });
}
