import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** Compares a text with a file of the repository; `UPDATE=1` writes the file instead. */
export function expectFile(path: string, text: string): void {
	if (process.env.UPDATE === "1") {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	expect(existsSync(path), `${path} is missing: run the tests with UPDATE=1`).toBe(true);
	expect(text).toBe(readFileSync(path, "utf8"));
}
