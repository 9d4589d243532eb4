import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { folderWith, RULES, spawned } from "./helper.ts";

const ARGS = ["prove", "--rules", "rules"];

describe("deontic prove", { timeout: 60_000 }, () => {
	it("proves what can be proved, and shows facts that were replayed", async () => {
		const cwd = folderWith({ "rules/tiny.norm": RULES });
		const ran = await spawned([...ARGS, "--property", "not-dead", "--format", "json"], { cwd });
		expect(ran.err).toBe("");
		const { properties } = JSON.parse(ran.out) as { properties: { result: string; facts?: unknown }[] };
		expect(properties.length).toBeGreaterThan(0);
		expect(properties.every(({ result, facts }) => result === "proved" && facts !== undefined)).toBe(true);
		expect(ran.status).toBe(0);
	});

	it("writes what its schema describes", async () => {
		const cwd = folderWith({ "rules/tiny.norm": RULES });
		const { out } = await spawned([...ARGS, "--format", "json"], { cwd });
		const validate = new Ajv2020().compile(JSON.parse(readFileSync("docs/proofs.schema.json", "utf8")));
		expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([]);
	});

	it("says how to get the solver where there is none", () => {
		const folder = mkdtempSync(join(tmpdir(), "deontic-"));
		cpSync("dist", join(folder, "dist"), { recursive: true });
		cpSync("packs", join(folder, "packs"), { recursive: true });
		const run = () =>
			execFileSync(process.execPath, ["dist/deontic.cjs", "prove"], { cwd: folder, encoding: "utf8", stdio: "pipe" });
		expect(run).toThrow(/arguments\/solver-needed[\s\S]*npm install z3-solver/);
		rmSync(folder, { recursive: true });
	});
});
