import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../scripts/generators/", import.meta.url);

describe("generated files", () => {
	it.each(readdirSync(folder))("are what %s makes today", async (name) => {
		const { file, generate } = (await import(new URL(name, folder).href)) as {
			file: string;
			generate(): Promise<string>;
		};
		expect(existsSync(file)).toBe(true);
		expect(await generate()).toBe(readFileSync(file, "utf8"));
	});
});
