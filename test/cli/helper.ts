import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

export interface Ran {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

export interface RunOptions {
	readonly cwd?: string;
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
}

const PROGRAM = resolve("dist/deontic.js");

/** Runs the built command line as a shell would. */
export function deontic(args: readonly string[], { cwd = ".", input, env = {} }: RunOptions = {}): Promise<Ran> {
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
