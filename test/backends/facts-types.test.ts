import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { emitFactsTypes } from "../../src/backends/typescript/facts-types.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "deontic-types-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "facts.d.ts"), emitFactsTypes(SMALL_PACK));

const RIGHT = `{
	format: 1,
	pack: "small@1.2.3",
	observed_at: "2024-03-01",
	service: { id: "x", open: "yes", launched: { value: "not yet", by: "li.na" }, kinds: ["text", "other"], share: 12.5 },
	measures: { effective: { value: true, by: "li.na", on: "2024-03-01", expires: null }, limit: "10 working days" },
	discrimination: { prevented: { design: { age: "no" }, training: { "all except": ["sex"] } } },
	order: { refused: { "answer-complaint": false } },
	complaints: { items: [{ id: "a", received: "2024-03-01" }, null], complete: "no" },
}`.replaceAll("\n", " ");

const WRONG = {
	"a misspelt fact": "{ service: { opne: true } }",
	"a value of another type": '{ service: { share: "12" } }',
	"what is on no menu": '{ service: { channel: "fax" } }',
	"an element without its key": '{ complaints: [{ received: "done" }] }',
	"another pack": '{ pack: "other" }',
	"a norm that there is not": '{ order: { refused: { "some-norm": true } } }',
};

/** The lines of which the compiler complains: one program, so that it starts once. */
function refusedLines(programs: readonly string[]): readonly number[] {
	const file = join(folder, "example.ts");
	const lines = programs.map((facts, index) => `export const facts${index}: Facts = ${facts};`);
	writeFileSync(file, ['import type { Facts } from "./facts.js";', ...lines].join("\n"));
	const options = ["--ignoreConfig", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext"];
	const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options, "--types", "", file], {
		encoding: "utf8",
	});
	return [...new Set([...stdout.matchAll(/example\.ts\((\d+),/g)].map((match) => Number(match[1])))];
}

test("facts in every form compile; slips do not", () => {
	const wrong = Object.values(WRONG);
	expect(refusedLines([RIGHT, ...wrong])).toEqual(wrong.map((_, index) => index + 3));
});
