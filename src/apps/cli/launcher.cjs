#!/usr/bin/env node
/**
 * Starts the command line. A short run would spend most of its time on compiling the program and what it loads; so what V8 made of them
 * when they were built is kept beside the program (`scripts/warm-up.cjs`). V8 refuses what another version of it made; then, or where
 * there is none, they are compiled as usual.
 */
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const PROGRAM = join(__dirname, "cli.cjs");

/** Where the compiled form of a script is kept. V8 only compares lengths, so the key names the text that was compiled. */
const cacheOf = (key) => join(__dirname, "cache", key);

/** What was loaded, by the key under which its compiled form is kept. */
const loaded = new Map();

/** Runs a script as a module, and gives what it exports. All of ours are ASCII, which is read the fastest as Latin-1. */
function loadScript(file, key) {
	const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
	const script = new Script(wrapped, { filename: file, cachedData: readCache(key) });
	loaded.set(key, script);
	const loading = { exports: {} };
	script.runInThisContext()(loading.exports, require, loading, file, __dirname);
	return loading.exports;
}

function readCache(key) {
	try {
		return readFileSync(cacheOf(key));
	} catch {
		return undefined;
	}
}

/** Code from a cache cannot import modules itself. */
const importModule = (href) => import(href);

const start = () => loadScript(PROGRAM, "cli").start({ importModule, loadScript });

module.exports = { cacheOf, loaded, start };

if (require.main === module) start();
