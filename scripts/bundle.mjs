// Bundles the command line and the library into dist/. Each command, format and engine is a chunk of its own that is
// loaded when it is asked for; the library holds no dependency at all, which is checked here and not hoped for.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const DIST = "dist";

const common = {
	bundle: true,
	format: "esm",
	target: "node20.19",
	outdir: DIST,
	metafile: true,
	charset: "utf8",
	logLevel: "warning",
};

/** Bundled CommonJS packages ask for Node's own modules through `require`. */
const REQUIRE =
	'import { createRequire as deonticRequire } from "node:module";\nconst require = deonticRequire(import.meta.url);';

const commandLine = {
	...common,
	entryPoints: { deontic: "src/apps/cli/entry.ts" },
	platform: "node",
	splitting: true,
	banner: { js: REQUIRE },
};

const library = { ...common, entryPoints: { index: "src/index.ts" }, platform: "neutral" };

/** The packages whose code stands in a bundle, by their folders. */
function packagesIn(metafile) {
	const packages = Object.keys(metafile.inputs).map(
		(file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[0],
	);
	return [...new Set(packages)].filter((folder) => folder !== undefined).sort();
}

/** Their licences ask to be passed on with their code. */
function noticeOf(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
	const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
	return `${name} ${version} (${license})\n${text}`;
}

function removeOldChunks(kept) {
	const current = new Set(kept.map((file) => file.slice(DIST.length + 1)));
	for (const file of readdirSync(DIST)) {
		if (file.endsWith(".js") && !current.has(file)) rmSync(join(DIST, file));
	}
}

process.chdir(dirname(import.meta.dirname));
const [forCommandLine, forLibrary] = await Promise.all([build(commandLine), build(library)]);
const intruders = packagesIn(forLibrary.metafile);
if (intruders.length > 0)
	throw new Error(`the library must not depend on anything, but it holds ${intruders.join(", ")}`);
const notices = packagesIn(forCommandLine.metafile).map(noticeOf);
writeFileSync(join(DIST, "THIRD-PARTY.txt"), notices.join(`\n${"-".repeat(78)}\n\n`));
removeOldChunks([...Object.keys(forCommandLine.metafile.outputs), ...Object.keys(forLibrary.metafile.outputs)]);
