import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

const TEXT = `Chapter I: General

Article 1: This rule is about gardens.

It binds gardeners.

Article 2: A gardener shall:

(1) water the  plants;

(2) respect “the neighbour’s” hedge.

Chapter II: Final

Article 3: This rule takes effect soon.

The Office of Gardens`;

function pin(text: string) {
	const folder = mkdtempSync(join(tmpdir(), "pin-source-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, "text.txt"), text);
	const target = join(folder, "source.yaml");
	const { status, stderr } = spawnSync(process.execPath, ["scripts/pin-source.mjs", join(folder, "text.txt"), target]);
	return { status, err: String(stderr), read: () => parse(readFileSync(target, "utf8")) };
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("scripts/pin-source.mjs", () => {
	it("names every provision as the rules do, and nothing else", () => {
		expect(Object.keys(pin(TEXT).read().provisions)).toEqual([
			"art-1.para-1",
			"art-1.para-2",
			"art-2.head",
			"art-2.item-1",
			"art-2.item-2",
			"art-3",
		]);
	});

	it("digests what a provision says, without its marker", () => {
		const { provisions } = pin(TEXT).read();
		expect(provisions["art-1.para-1"]).toBe(sha256("This rule is about gardens."));
		expect(provisions["art-2.item-1"]).toBe(sha256("water the plants;"));
		expect(provisions["art-2.item-2"]).toBe(sha256(`respect "the neighbour's" hedge.`));
	});

	it("does not mind what copies of one text differ in", () => {
		const copy = TEXT.replaceAll("\n", "\r\n").replaceAll("“", '"').replaceAll("”", '"').replaceAll("’", "'");
		expect(pin(copy).read()).toEqual(pin(TEXT).read());
	});

	it("minds every word, and names the provision", () => {
		const changed = pin(TEXT.replace("water", "watch")).read();
		const { digest, provisions } = pin(TEXT).read();
		expect(changed.digest).not.toBe(digest);
		expect(Object.keys(provisions).filter((id) => changed.provisions[id] !== provisions[id])).toEqual(["art-2.item-1"]);
	});

	it("refuses what is no regulation", () => {
		const { status, err } = pin("Dear Sir");
		expect(status).toBe(3);
		expect(err).toContain("Article 1:");
	});
});
