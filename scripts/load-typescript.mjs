import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The exports of a TypeScript module, bundled into a file that is gone afterwards: scripts run on Node alone. */
export async function loadTypeScript(entry) {
	const folder = mkdtempSync(join(tmpdir(), "deontic-"));
	try {
		const outfile = join(folder, "module.mjs");
		await build({
			entryPoints: [entry],
			bundle: true,
			format: "esm",
			platform: "node",
			target: "node20.19",
			charset: "utf8",
			outfile,
			// What CommonJS packages in the bundle load, they load from Node.
			banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' },
			logLevel: "warning",
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
