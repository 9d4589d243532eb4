#!/usr/bin/env node
/**
 * Starts the command line. A short run would spend most of its time on compiling the program; so what V8 made of it when it was
 * built is kept beside it (`scripts/warm-up.cjs`). V8 refuses what another version of it made; then, or where there is none, the
 * program is compiled as usual.
 */
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const PROGRAM = join(__dirname, "cli.cjs");
const CACHE = join(__dirname, "cli.cache");

/** The bundle holds nothing but ASCII, which is read the fastest as Latin-1. */
function compile(cachedData) {
	const text = readFileSync(PROGRAM, "latin1");
	const wrapped = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
	return new Script(wrapped, { filename: PROGRAM, cachedData });
}

/** Runs the compiled program as a module, and gives what it exports. */
function load(script) {
	const program = { exports: {} };
	script.runInThisContext()(program.exports, require, program, PROGRAM, __dirname);
	return program.exports;
}

function readCache() {
	try {
		return readFileSync(CACHE);
	} catch {
		return undefined;
	}
}

/** Code from a cache cannot import modules itself. */
const importModule = (href) => import(href);

module.exports = { CACHE, compile, load, importModule };

if (require.main === module) load(compile(readCache())).start(importModule);
