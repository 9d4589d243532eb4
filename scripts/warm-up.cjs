// Keeps what V8 makes of the command line in dist/cli.cache: runs a check, so that whatever a check needs is compiled, and
// writes it down at the end. See src/apps/cli/launcher.cjs.
"use strict";
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const { CACHE, compile, importModule, load } = require(join(root, "dist/deontic.cjs"));

const script = compile(undefined);
process.on("exit", () => {
	writeFileSync(CACHE, script.createCachedData());
	// A finding is no failure of the build.
	process.exitCode = 0;
});
process.argv.splice(2, process.argv.length, "check", join(root, "docs/examples/public-chatbot.yaml"));
load(script).start(importModule);
