import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const INDEX = JSON.parse(readFileSync("packs/index.json", "utf8")) as { packs: { version: string }[] };
const NEWEST = INDEX.packs.at(-1)?.version;

/** An embedding, as somebody outside would write it. It ends with 0 where everything is as it should be. */
const EMBEDDING = `
import assert from "node:assert/strict";
import { evaluate, explain, InvalidFacts, loadPack, nextQuestions, type Report } from "deontic";
import measures, { type Facts } from "deontic/packs/cn-genai-measures";
import packData from "deontic/packs/cn-genai-measures/${NEWEST}/pack.json" with { type: "json" };

const facts: Facts = {
	service: { id: "xiaozhi", runs_on_generative_model: true, generates: ["text"], open_to_public: true, reaches_mainland: "yes" },
};
// @ts-expect-error: a misspelt group is found before anything runs
const misspelt: Facts = { servce: {} };

const options = { asOf: "2026-03-02" };
const report: Report = evaluate(measures, facts, options);
assert.equal(report.service.id, "xiaozhi");
assert.ok(report.summary.undetermined > 0);

// The module of a pack, a loaded pack and the pack as data all say the same.
assert.deepEqual(evaluate(loadPack(measures), facts, options), report);
assert.deepEqual(evaluate(loadPack(packData), facts, options), report);

const [first] = nextQuestions(measures, facts, options);
assert.ok(first && first.question.en.endsWith("?") && first.findings.length > 0);
assert.ok(nextQuestions(measures, facts).length > 0);

const norm = report.findings[0]?.norm ?? "";
assert.equal(explain(measures, facts, norm, options)?.finding.norm, norm);
assert.equal(explain(measures, facts, "no-such-norm", options), undefined);

assert.throws(() => evaluate(measures, misspelt, options), (error: unknown) => {
	assert.ok(error instanceof InvalidFacts);
	assert.equal(error.diagnostics[0]?.code, "facts/unknown-fact");
	return true;
});
assert.throws(() => loadPack({}), /not a pack/);
console.log("embedded");
`;

const TSCONFIG = {
	compilerOptions: {
		target: "ES2022",
		module: "nodenext",
		strict: true,
		skipLibCheck: false,
		resolveJsonModule: true,
		types: ["node"],
		typeRoots: [resolve("node_modules/@types")],
		outDir: "out",
		rootDir: ".",
	},
	files: ["embed.ts"],
};

let project: string;

const run = (command: string, args: readonly string[]): string =>
	execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
	project = mkdtempSync(join(tmpdir(), "deontic-package-"));
	execFileSync(resolve("node_modules/.bin/tsc"), ["-p", "tsconfig.types.json"]);
	const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", project], {
		encoding: "utf8",
	});
	writeFileSync(join(project, "package.json"), JSON.stringify({ name: "embedding", private: true, type: "module" }));
	run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${packed.trim().split("\n").at(-1)}`]);
	writeFileSync(join(project, "embed.ts"), EMBEDDING);
	writeFileSync(join(project, "tsconfig.json"), JSON.stringify(TSCONFIG));
}, 180_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the package, installed in an empty project", () => {
	it("brings nothing else along", () => {
		const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
		expect(Object.keys(packages)).toEqual(["", "node_modules/deontic"]);
	});

	it("type-checks and runs an embedding, also where code may not be made from text", () => {
		run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", "."]);
		expect(run(process.execPath, ["out/embed.js"])).toBe("embedded\n");
		expect(run(process.execPath, ["--disallow-code-generation-from-strings", "out/embed.js"])).toBe("embedded\n");
	});

	it("has a command line that works", () => {
		cpSync("docs/examples/internal-tool.yaml", join(project, "facts.yaml"));
		expect(run("npx", ["--no-install", "deontic", "check", "facts.yaml"])).toContain("Nothing applies");
	});
});

describe("the library's bundle", () => {
	const text = () => readFileSync("dist/index.js", "utf8");

	it("pulls in no module, and none of the packages that the evaluating path must not have", () => {
		expect(text()).not.toMatch(/^\s*import\s|\brequire\s*\(|\bimport\s*\(/m);
		expect(text()).not.toMatch(/node_modules|chevrotain|\bajv\b|json-rules-engine/i);
	});

	it("makes no code from text, and looks at no process", () => {
		expect(text()).not.toMatch(/\beval\s*\(|\bnew Function\b|\bprocess\.\w/);
	});
});
