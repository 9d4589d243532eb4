// Builds every rules/<regulation>/<edition>/ into packs/, byte by byte the same on every machine: `npm run packs`.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { keepCompiled } from "./keep-compiled.mjs";

process.chdir(dirname(import.meta.dirname));

const foldersIn = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(folder, entry.name))
		.sort();

const run = (...args) => execFileSync(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });

run("scripts/bundle.mjs");
for (const rules of existsSync("rules") ? foldersIn("rules").flatMap(foldersIn) : []) {
	run("dist/deontic.cjs", "build", rules, "--out", "packs");
}
keepCompiled();
