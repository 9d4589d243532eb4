// Bundles the command line and the library into dist/. The library holds no dependency at all, which is checked here and not
// hoped for.
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";

process.chdir(dirname(import.meta.dirname));

const common = { bundle: true, target: "node20.19", outdir: "dist", metafile: true, logLevel: "warning" };

/**
 * Heavy parts that few runs need: each is a file of its own, loaded when it is asked for. Only functions and data may pass
 * between these files, since a class that stands in two of them is two classes.
 */
const PARTS = {
	compiler: "src/compiler.ts",
	pack: "src/backends/pack.ts",
	mutate: "src/mutate/index.ts",
	"json-rules-engine": "src/backends/json-rules-engine/index.ts",
};

/** Leaves the imports of those parts to `require`. */
const partsStandApart = {
	name: "parts-stand-apart",
	setup({ onResolve }) {
		for (const [name, file] of Object.entries(PARTS)) {
			const path = resolve(file);
			onResolve({ filter: /\.ts$/ }, ({ resolveDir, path: asked, kind }) =>
				kind !== "entry-point" && join(resolveDir, asked) === path
					? { path: `./${name}.cjs`, external: true }
					: undefined,
			);
		}
	},
};

/** commander asks for this when it is loaded, and would need it only for commands that are programs of their own. */
const withoutChildProcesses = {
	name: "without-child-processes",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^node:child_process$/ }, () => ({ path: "none", namespace: "none" }));
		onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
	},
};

const commandLine = {
	...common,
	entryPoints: { cli: "src/apps/cli/entry.ts", "prove-worker": "src/apps/cli/prove/worker.ts", ...PARTS },
	// Nobody needs it who does not prove.
	external: ["z3-solver"],
	outExtension: { ".js": ".cjs" },
	platform: "node",
	format: "cjs",
	plugins: [partsStandApart, withoutChildProcesses],
	// Code from a cache cannot import: `require` takes its place.
	supported: { "dynamic-import": false },
	// Not the names: what an internal error prints should say where it was.
	minifySyntax: true,
	minifyWhitespace: true,
};

const library = {
	...common,
	entryPoints: { index: "src/index.ts" },
	platform: "neutral",
	format: "esm",
	charset: "utf8",
};

/** The packages whose code stands in a bundle, by their folders. */
function packagesIn({ inputs }) {
	const folders = Object.keys(inputs).map((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[0]);
	return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
}

/** Their licences ask to be passed on with their code. */
function noticeOf(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
	const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
	return `${name} ${version} (${license})\n${text}`;
}

rmSync("dist/cache", { recursive: true, force: true });
const [forCommandLine, forLibrary] = await Promise.all([build(commandLine), build(library)]);
const intruders = packagesIn(forLibrary.metafile);
if (intruders.length > 0)
	throw new Error(`the library must not depend on anything, but it holds ${intruders.join(", ")}`);
// The launcher reads it as Latin-1, which is the fastest.
if (/[^\0-\x7f]/.test(readFileSync("dist/cli.cjs", "latin1")))
	throw new Error("dist/cli.cjs must be ASCII: escape what is not, in regular expressions");
const notices = packagesIn(forCommandLine.metafile).map(noticeOf);
writeFileSync("dist/THIRD-PARTY.txt", notices.join(`\n${"-".repeat(78)}\n\n`));
copyFileSync("src/apps/cli/launcher.cjs", "dist/deontic.cjs");
chmodSync("dist/deontic.cjs", 0o755);
