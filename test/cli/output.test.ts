import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { ENGINE_NAMES } from "../../src/apps/cli/engines.ts";
import { painterFor } from "../../src/apps/cli/painter.ts";
import { plain } from "../../src/formats/text/painter.ts";
import {
	check,
	deontic,
	folderWith,
	IN_ORDER,
	INVALID,
	RULES,
	spawned,
	UNDETERMINED,
	VIOLATED,
	withFacts,
} from "./helper.ts";

const EXAMPLES = resolve("docs/examples");
const example = (file: string, ...args: readonly string[]) =>
	deontic(["check", join(EXAMPLES, file), "--as-of", "2026-03-02", ...args], { cwd: EXAMPLES });

const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));
const valid = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

function reportIn(text: string) {
	const report = JSON.parse(text);
	expect(valid(report), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
	return report;
}

describe("JSON", () => {
	it.each(["public-chatbot.yaml", "unfiled-launch.yaml", "incidents.yaml", "barely-started.yaml", "pipeline.json"])(
		"of %s is what the schema says",
		async (file) => {
			const { format, findings, summary } = reportIn((await example(file, "--format", "json")).out);
			expect(format).toBe(1);
			const counted = Object.values(summary as Record<string, number>).reduce((sum, count) => sum + count, 0);
			expect(counted).toBe(findings.length);
		},
	);

	it("of a bad file is what the schema says, alone and among others", async () => {
		const cwd = withFacts({ "bad.yaml": INVALID, "good.yaml": IN_ORDER });
		reportIn((await check(cwd, "bad.yaml", "--format", "json")).out);
		expect(reportIn((await check(cwd, "bad.yaml", "good.yaml", "--format", "json")).out)).toHaveLength(2);
	});

	it("is the same for the same input, whichever engine finds it", async () => {
		const texts = await Promise.all(
			[...ENGINE_NAMES, "closures"].map(
				async (engine) =>
					(
						await spawned(
							["check", "incidents.yaml", "--as-of", "2026-03-02", "--format", "json", "--engine", engine],
							{ cwd: EXAMPLES },
						)
					).out,
			),
		);
		expect(texts[0]).not.toBe("");
		expect(new Set(texts).size).toBe(1);
	});
});

describe("the official validators", () => {
	const sarif = new AjvDraft04.default({ strict: false, validateFormats: false }).compile(
		JSON.parse(readFileSync("test/schemas/sarif-2.1.0.schema.json", "utf8")),
	);
	const junit = readFileSync("test/schemas/junit-10.xsd", "utf8");
	const files = [
		"public-chatbot.yaml",
		"image-generator.yaml",
		"incidents.yaml",
		"barely-started.yaml",
		"pipeline.json",
	];

	it.each([[], ["--all"]])("take SARIF of the examples %j", async (...args) => {
		const { out } = await deontic(
			["check", ...files, "deontic.yaml", "--as-of", "2026-03-02", "--format", "sarif", ...args],
			{ cwd: EXAMPLES },
		);
		expect(sarif(JSON.parse(out)), JSON.stringify(sarif.errors?.slice(0, 3))).toBe(true);
	});

	it("take JUnit of the examples, and of a file that is none", async () => {
		const { out } = await deontic(["check", ...files, "deontic.yaml", "--as-of", "2026-03-02", "--format", "junit"], {
			cwd: EXAMPLES,
		});
		const { errors } = await validateXML({ xml: [{ fileName: "report.xml", contents: out }], schema: [junit] });
		expect(errors).toEqual([]);
	});
});

describe("the schema of the pack", () => {
	/** A shelf with one pack, whose validator refuses everything. */
	function withValidator(text: string): string {
		const cwd = withFacts({ "ok.yaml": VIOLATED });
		execFileSync(process.execPath, [resolve("dist/deontic.cjs"), "build", "rules", "--out", "packs"], { cwd });
		const [entry] = JSON.parse(readFileSync(join(cwd, "packs/index.json"), "utf8")).packs;
		writeFileSync(join(cwd, "packs", entry.folder, "facts.validate.cjs"), text);
		return cwd;
	}

	it("is held against facts that were read without a mistake", async () => {
		const refusal = { instancePath: "/service", keyword: "type", message: "must be a miracle", params: {} };
		const cwd = withValidator(`module.exports = () => false; module.exports.errors = [${JSON.stringify(refusal)}];`);
		const ran = await deontic(["check", "ok.yaml"], { cwd, packs: join(cwd, "packs") });
		expect(ran).toMatchObject({
			status: 3,
			err: expect.stringMatching(/schema\/mismatch.*`service`.*must be a miracle/s),
		});
	});

	it("never comes as code from a folder that is not the program's own", async () => {
		const cwd = withValidator('throw new Error("ran")');
		const [entry] = JSON.parse(readFileSync(join(cwd, "packs/index.json"), "utf8")).packs;
		const ran = await deontic(["check", "ok.yaml", "--pack", `packs/${entry.folder}`], { cwd });
		expect(ran.status).toBe(1);
	});
});

describe("standard input", () => {
	it("is read for `-`", async () => {
		const cwd = withFacts({});
		const ran = await spawned(["check", "-", "--rules", "rules", "--format", "json"], { cwd, input: VIOLATED });
		expect(ran.status).toBe(1);
		expect(JSON.parse(ran.out).receipt.facts.file).toBe("-");
	});

	it("may be JSON", async () => {
		const input = JSON.stringify({ service: { open: true, safe: true } });
		expect(await deontic(["check", "-", "--rules", "rules"], { cwd: withFacts({}), input })).toMatchObject({
			status: 0,
		});
	});
});

describe("channels", () => {
	it("keep results and everything else apart", async () => {
		const cwd = withFacts({ "bad.yaml": INVALID });
		const ran = await check(cwd, "bad.yaml", "--format", "sarif");
		expect(() => JSON.parse(ran.out)).not.toThrow();
		expect(ran.err).toContain("bad.yaml:1");
	});

	it("end quietly, with the same status, where the reader goes away", async () => {
		const child = spawn(
			process.execPath,
			[resolve("dist/deontic.cjs"), "check", "barely-started.yaml", "--format", "json", "--as-of", "2026-03-02"],
			{ cwd: EXAMPLES },
		);
		child.stdout.destroy();
		let err = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			err += text;
		});
		const status = await new Promise((done) => child.on("close", done));
		expect({ status, err }).toEqual({ status: 2, err: "" });
	});
});

describe("colours", () => {
	const terminal = { terminal: true, columns: 80, write: () => undefined };

	it("are for terminals", () => {
		expect(painterFor(terminal, {})("violated", "x")).toBe("\u001b[31mx\u001b[39m");
		expect(painterFor({ ...terminal, terminal: false }, {})).toBe(plain);
	});

	it.each([
		[{ NO_COLOR: "1" }, false],
		[{ NO_COLOR: "" }, true],
		[{ TERM: "dumb" }, false],
	])("with %j: %s", (variables, painted) => {
		expect(painterFor(terminal, variables) !== plain).toBe(painted);
	});
});

describe("deontic.yaml", () => {
	const files = { "facts.yaml": IN_ORDER, "deontic.yaml": "bearer: guest\n" };

	it("is found in a folder above, and stands in the receipt", async () => {
		const cwd = withFacts(files);
		mkdirSync(join(cwd, "deep/er"), { recursive: true });
		const ran = await deontic(["check", "../../facts.yaml", "--rules", "../../rules", "--format", "json"], {
			cwd: join(cwd, "deep/er"),
		});
		const { receipt } = JSON.parse(ran.out);
		expect(receipt.bearer).toBe("guest");
		expect(receipt.config.digest).toMatch(/^[0-9a-f]{64}$/);
	});

	it("gives way to an option", async () => {
		const ran = await check(withFacts(files), "facts.yaml", "--as", "provider", "--format", "json");
		expect(JSON.parse(ran.out).receipt.bearer).toBe("provider");
	});

	it("with a mistake ends the run, and points at it", async () => {
		const cwd = withFacts({ "facts.yaml": IN_ORDER, "deontic.yaml": "bearers: guest\n" });
		const ran = await check(cwd, "facts.yaml");
		expect(ran).toMatchObject({ status: 3, out: "" });
		expect(ran.err).toContain("deontic.yaml:1:1");
	});
});

describe("other commands", () => {
	it("init writes a questionnaire that decides nothing, and never over a file", async () => {
		const cwd = folderWith({});
		const init = (...args: readonly string[]) => deontic(["init", "--language", "zh", ...args], { cwd });
		expect(await init("--out", "facts.yaml")).toMatchObject({ status: 0, out: "" });
		const text = readFileSync(join(cwd, "facts.yaml"), "utf8");
		expect(text).toContain("服务");
		expect(await deontic(["check", "facts.yaml"], { cwd })).toMatchObject({ status: 2 });
		const again = await init("--out", "facts.yaml");
		expect(again.status).toBe(3);
		expect(again.err).toContain("is not overwritten");
		expect(readFileSync(join(cwd, "facts.yaml"), "utf8")).toBe(text);
	});

	it("coverage accounts for every provision, in the order of the text", async () => {
		const rows = JSON.parse((await deontic(["coverage", "--format", "json"])).out);
		expect(rows.length).toBeGreaterThan(20);
		for (const row of rows) expect(row.norms.length > 0 || row.kinds.length > 0 || row.reason !== undefined).toBe(true);
		expect(rows[0].provision).toMatch(/^art-/);
	});

	it("explain shows the values and where they stand", async () => {
		const ran = await deontic(["explain", "facts.yaml", "be-safe", "--rules", "rules"], {
			cwd: withFacts({ "facts.yaml": VIOLATED }),
		});
		expect(ran.status).toBe(0);
		expect(ran.out).toMatch(/service\.safe +no +facts\.yaml:1/);
		expect(ran.out).toContain("service.safe: yes");
	});

	it("explain says what to ask", async () => {
		const ran = await deontic(["explain", "facts.yaml", "be-safe", "--rules", "rules"], {
			cwd: withFacts({ "facts.yaml": UNDETERMINED }),
		});
		expect(ran.out).toContain("Is the service safe?");
	});

	it("packs lists what is shipped", async () => {
		expect((await deontic(["packs"])).out).toContain("cn-genai-measures");
	});

	it("build writes a pack that check, test and coverage take", async () => {
		const cwd = withFacts({ "facts.yaml": VIOLATED, "rules/tests.norm": SCENARIO("violated") + KEPT });
		expect(await deontic(["build", "rules", "--out", "out"], { cwd })).toMatchObject({ status: 0 });
		expect(await deontic(["check", "facts.yaml", "--pack", "out/tiny/1.0.0"], { cwd })).toMatchObject({ status: 1 });
		expect(await spawned(["test", "out/tiny/1.0.0"], { cwd })).toMatchObject({ status: 0 });
		expect(await deontic(["coverage", "out/tiny/1.0.0"], { cwd })).toMatchObject({ status: 0 });
	});

	it("test fails where an expectation does, and says where", async () => {
		const cwd = withFacts({ "rules/tests.norm": SCENARIO("satisfied") });
		const ran = await spawned(["test", "--rules", "rules"], { cwd });
		expect(ran.status).toBe(1);
		expect(ran.out).toContain("rules/tests.norm:4");
		expect(ran.out).toContain("be-safe should be satisfied, but is violated");
	});

	it("test fails where no scenario shows that a norm can be kept, or breached", async () => {
		const cwd = withFacts({ "rules/tests.norm": SCENARIO("violated") });
		const ran = await deontic(["test", "--rules", "rules"], { cwd });
		expect(ran.status).toBe(1);
		expect(ran.out).toContain("no scenario shows be-safe satisfied");
	});

	it("read says norms as sentences, by name, provision or article, in English and Chinese", async () => {
		const cwd = withFacts({});
		const read = (...args: readonly string[]) => deontic(["read", ...args, "--rules", "rules"], { cwd });
		for (const what of ["be-safe", "art-2"]) {
			expect((await read(what)).out).toContain("The provider must make sure that `service.safe`.");
		}
		expect((await read("be-safe", "--language", "zh")).out).toContain("应当确保`service.safe`。");
		expect(JSON.parse((await read("--format", "json")).out)).toMatchObject([
			{ id: "art-1", kind: "scope", sentence: { en: "The regulation applies where `service.open`." } },
			{ id: "be-safe", provision: "art-2" },
		]);
		expect((await read("be-saf")).err).toContain("did you mean `be-safe`");
	});

	it("diff compares packs, folders of packs and rules, and ends with 1 where they differ", async () => {
		const cwd = withFacts({ "young/tiny.norm": RULES.replace("must be service.safe", "must be service.open") });
		expect(await deontic(["build", "rules", "--out", "out"], { cwd })).toMatchObject({ status: 0 });
		expect(await deontic(["diff", "out/tiny/1.0.0", "rules"], { cwd })).toMatchObject({ status: 0 });
		const ran = await deontic(["diff", "out/tiny/1.0.0", "young"], { cwd });
		expect(ran).toMatchObject({ status: 1, out: expect.stringContaining("be-safe") });
		const { out } = await deontic(["diff", "rules", "young", "--format", "json"], { cwd });
		expect(JSON.parse(out)).toMatchObject({ format: 1, norms: [{ name: "be-safe", aspects: ["requirements"] }] });
		expect((await deontic(["diff", "rules", "young", "--format", "markdown"], { cwd })).out).toContain("## Norms");
		expect(await deontic(["diff", "rules", "nowhere"], { cwd })).toMatchObject({ status: 3 });
	});

	it("every command explains itself with examples", async () => {
		for (const name of ["check", "explain", "init", "coverage", "read", "diff", "release", "packs", "test", "build"]) {
			const ran = await deontic([name, "--help"]);
			expect(ran.status).toBe(0);
			expect(ran.out).toContain("Examples:");
		}
	});
});

const KEPT =
	'scenario "a safe service"\n  given  service.open is yes\n  given  service.safe is yes\n  expect be-safe satisfied\n';

const SCENARIO = (status: string) =>
	`scenario "an unsafe service"\n  given  service.open is yes\n  given  service.safe is no\n  expect be-safe ${status}\n`;
