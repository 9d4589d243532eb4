import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { runCommandLine } from "../../src/apps/cli/main.ts";

export interface Ran {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

export interface RunOptions {
	readonly cwd?: string;
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	/** Where the shipped packs are, if not in the checkout. */
	readonly packs?: string;
}

const PROGRAM = resolve("dist/deontic.cjs");

/** Runs a command line as `deontic` would, in this process: most of a process's time is its start. */
export async function deontic(
	args: readonly string[],
	{ cwd = ".", input = "", env = {}, packs = "packs" }: RunOptions = {},
): Promise<Ran> {
	let out = "";
	let err = "";
	const channel = (write: (text: string) => void) => ({ terminal: false, columns: undefined, write });
	const status = await runCommandLine(args, {
		directory: resolve(cwd),
		packs: resolve(packs),
		variables: env,
		out: channel((text) => {
			out += text;
		}),
		err: channel((text) => {
			err += text;
		}),
		readStandardInput: async (limit) => (input.length > limit ? undefined : Buffer.from(input)),
		importModule: (href) => import(href),
		loadScript: createRequire(import.meta.url),
		now: Date.now,
	});
	return { status, out, err };
}

/** Runs the built command line as a shell would. */
export function spawned(args: readonly string[], { cwd = ".", input, env = {} }: RunOptions = {}): Promise<Ran> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
		let out = "";
		let err = "";
		child.stdout.setEncoding("utf8").on("data", (text: string) => {
			out += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			err += text;
		});
		child.on("error", fail);
		child.on("close", (status) => done({ status, out, err }));
		// It may end before it has read everything.
		child.stdin.on("error", () => undefined);
		child.stdin.end(input ?? "");
	});
}

/** A folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), "deontic-test-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** A regulation small enough to see through. */
export const RULES = `regulation tiny "A tiny regulation"
  edition         2023-08-15
  version         1.0.0
  time zone       "Asia/Shanghai"
  counting        plain
  default bearer  provider

bearer provider "whoever provides the service"
bearer guest    "whoever is there"

group service "The service"
fact service.open  yes or no  circumstance
  question "Is the service open?"
fact service.safe  yes or no  conduct
  question "Is the service safe?"

article 1 "Scope"
  gist "Open services are covered."
  applies when service.open

article 2 "Safety"
  gist "Services are safe."
  obligation be-safe
    bearer  provider
    must be service.safe
`;

/** The tiny regulation in `rules`, and facts files by name. */
export const withFacts = (files: Readonly<Record<string, string | Uint8Array>>): string =>
	folderWith({ "rules/tiny.norm": RULES, ...files });

/** Checks files against the tiny regulation. */
export const check = (cwd: string, ...args: readonly string[]): Promise<Ran> =>
	deontic(["check", "--rules", "rules", ...args], { cwd });

export const IN_ORDER = "service: {open: yes, safe: yes}\n";
export const VIOLATED = "service: {open: yes, safe: no}\n";
export const UNDETERMINED = "service: {open: yes}\n";
export const OUT_OF_SCOPE = "service: {open: no}\n";
export const INVALID = "service: {opne: yes}\n";
