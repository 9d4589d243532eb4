// Keeps what V8 makes of the command line, and of what it loads, in dist/cache: runs a check, so that whatever a check needs is
// compiled, and writes it down at the end. See src/apps/cli/launcher.cjs.
"use strict";
const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { setFlagsFromString } = require("node:v8");

const root = join(__dirname, "..");
const { cacheOf, loaded, start } = require(join(root, "dist/deontic.cjs"));

// What V8 has not used for a while it would throw away.
setFlagsFromString("--no-flush-bytecode");
process.on("exit", () => {
	// The cache is only good for a process with the same flags.
	setFlagsFromString("--flush-bytecode");
	for (const [key, script] of loaded) {
		mkdirSync(dirname(cacheOf(key)), { recursive: true });
		writeFileSync(cacheOf(key), script.createCachedData());
	}
	// A finding is no failure of the build.
	process.exitCode = 0;
});
// Something satisfied, violated, undetermined, and out of scope.
const services = ["public-chatbot.yaml", "unfiled-launch.yaml", "barely-started.yaml", "internal-tool.yaml"];
process.argv.splice(2, process.argv.length, "check", ...services.map((file) => join(root, "docs/examples", file)));
start();
