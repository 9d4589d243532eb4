// Checks the example services and shows what is found: `npm run demo`. Ends with 0 unless something is broken: findings are
// what a demonstration is for.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const EXAMPLES = "docs/examples";
/** Everything that is a result: in order, violated, undetermined. */
const RESULTS = [0, 1, 2];

process.chdir(dirname(import.meta.dirname));
if (!existsSync("dist/deontic.cjs")) {
	spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}

const services = readdirSync(EXAMPLES).filter((name) => /\.(ya?ml|json)$/.test(name) && name !== "deontic.yaml");
for (const service of services.sort()) {
	const file = join(EXAMPLES, service);
	const rule = "─".repeat(Math.max(0, 96 - file.length));
	console.log(`\n── deontic check ${file} ${rule}\n`);
	// In its folder, so that the configuration beside the examples is found.
	const { status } = spawnSync(process.execPath, [join("..", "..", "dist", "deontic.cjs"), "check", service], {
		cwd: EXAMPLES,
		stdio: "inherit",
	});
	console.log(`exit status ${status}`);
	if (!RESULTS.includes(status)) process.exitCode = 1;
}
if (services.length === 0) throw new Error(`there are no examples in ${EXAMPLES}`);
