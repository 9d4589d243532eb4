import { describe, expect, it } from "vitest";
import type { Environment } from "../../src/apps/cli/environment.ts";
import { runCommandLine } from "../../src/apps/cli/main.ts";
import { check, deontic, folderWith, IN_ORDER, withFacts } from "./helper.ts";

describe("a mistake in the arguments ends with 3, and says what would be right", () => {
	it.each([
		[["chek"], /unknown command 'chek'[\s\S]*Did you mean check\?/],
		[["check"], /missing required argument 'facts'/],
		[["check", "f.yaml", "--fromat", "json"], /unknown option '--fromat'[\s\S]*Did you mean --format\?/],
		[["check", "f.yaml", "--format", "jsn"], /Did you mean json\?/],
		[["check", "f.yaml", "--engine", "closure"], /Did you mean closures\?/],
		[
			["check", "f.yaml", "--pack", "cn-genai-mesures"],
			/no pack `cn-genai-mesures`[\s\S]*did you mean `cn-genai-measures`\?/,
		],
		[["check", "f.yaml", "--pack", "cn-genai-measures@9.9.9"], /no version `9\.9\.9`/],
		[["check", "f.yaml", "--as-of", "2024-02-30"], /no such day/],
		[["check", "f.yaml", "--as-of", "yesterday"], /`--as-of yesterday` is no moment/],
		[["check", "f.yaml", "--as", "vendor"], /no bearer `vendor`/],
		[["check", "f.yaml", "--reading", "public_opinion"], /gives no value/],
		[["check", "f.yaml", "--reading", "public_opinon=practice"], /no reading `public_opinon`[\s\S]*`public_opinion`/],
		[["check", "f.yaml", "--reading", "public_opinion=practise"], /no option `practise`[\s\S]*`practice`/],
		[
			["check", "f.yaml", "--set", "promptly_disposed=24 hours"],
			/no parameter `promptly_disposed`[\s\S]*`promptly_dispose`/,
		],
		[["check", "f.yaml", "--set", "promptly_dispose=soon"], /should be a duration/],
		[["check", "-", "-"], /`-` is named twice/],
		[["check", "f.yaml", "--rules", "nowhere"], /no folder `.*nowhere`/],
		[["check", "f.yaml", "--config", "nowhere.yaml"], /no file `.*nowhere\.yaml`/],
		[["check", "f.yaml", "--calendar", "nowhere.yaml"], /no file `.*nowhere\.yaml`/],
		[["check", "f.yaml", "--pack", "x", "--rules", "y"], /cannot be used with/],
		[["explain", "f.yaml", "file-algoritm"], /no norm `file-algoritm`[\s\S]*did you mean `file-algorithm`\?/],
		[["coverage", "cn-genai"], /no pack `cn-genai`/],
		[["test", "nothing"], /no pack `nothing`/],
		[["build"], /missing required argument 'folder'/],
		[["init", "--language", "cn"], /Did you mean/],
		[[], /Usage: deontic/],
	])("%j", async (args, message) => {
		const ran = await deontic(args, { cwd: folderWith({ "f.yaml": "" }) });
		expect(ran).toMatchObject({ status: 3, out: "" });
		expect(ran.err).toMatch(message);
	});
});

describe("a file that is none", () => {
	it("says what it is instead", async () => {
		const cwd = withFacts({ "folder/x.yaml": "", "utf16.yaml": Buffer.from("\ufeffa: 1", "utf16le") });
		expect((await check(cwd, "missing.yaml")).err).toContain("there is no file `");
		expect((await check(cwd, "folder")).err).toContain("is a folder, where a file should be named");
		expect((await check(cwd, "utf16.yaml")).err).toContain("UTF-16");
		expect((await check(cwd, "missing.yaml/inside.yaml")).status).toBe(3);
	});

	it("is refused before it is all read, where it has no end", async () => {
		const ran = await check(withFacts({}), "/dev/zero");
		expect(ran.status).toBe(3);
		expect(ran.err).toContain("larger than 8 MiB");
	});
});

describe("a hostile file is refused, soon and with a message", () => {
	const nested = `a: ${"[".repeat(100_000)}`;
	const bomb = [
		"a: &a [x,x,x,x,x,x,x,x,x]",
		...[..."bcdefghi"].map((name, index) => `${name}: &${name} [${`*${"abcdefghi"[index]},`.repeat(9)}]`),
	].join("\n");
	it.each([
		["50 MB", Buffer.alloc(50_000_000, "a: 1\n")],
		["deep nesting", nested],
		["aliases that explode", bomb],
		["__proto__", "__proto__: {open: yes}\nservice: {open: yes, safe: yes}\n"],
		["a duplicate key", "service: {open: yes, open: no}\n"],
		["a date that does not exist", "observed_at: 2023-02-30\nservice: {open: yes}\n"],
		["a NUL", "service: {open: \u0000}\n"],
		["two documents", "service: {open: yes}\n---\nservice: {open: no}\n"],
		["a list", "- 1\n- 2\n"],
		["broken JSON", '{"service": {"open": true}'],
	])("%s", async (_name, content) => {
		const ran = await check(withFacts({ "facts.yaml": content }), "facts.yaml", "--format", "json");
		expect(ran.status).toBe(3);
		const [error] = JSON.parse(ran.out).errors;
		expect(error).toMatchObject({ severity: "error", code: expect.stringMatching(/^(facts|file|input)\//) });
		expect(ran.err).not.toContain("internal error");
	});
});

describe("rules with mistakes", () => {
	it("are all reported with their places, and end with 3", async () => {
		const cwd = withFacts({
			"facts.yaml": IN_ORDER,
			"rules/more.norm": 'article 3 "X"\n  gist "y"\n  obligation z\n    must be service.nothing\n',
		});
		const ran = await check(cwd, "facts.yaml");
		expect(ran).toMatchObject({ status: 3, out: "" });
		expect(ran.err).toContain("rules/more.norm:4");
	});

	it("cannot be absent", async () => {
		const ran = await deontic(["check", "f.yaml", "--rules", "."], { cwd: folderWith({ "f.yaml": "" }) });
		expect(ran.status).toBe(3);
		expect(ran.err).toContain("no rules in `.`");
	});
});

describe("a folder that is no pack", () => {
	it.each([
		["nothing", {}, /it has no `pack\.json`/],
		["no JSON", { "p/pack.json": "{" }, /is no JSON/],
		["another object", { "p/pack.json": '{"a": 1}' }, /`format` is not 1 or 2/],
		["a list", { "p/pack.json": "[]" }, /is no pack/],
	])("because it holds %s", async (_what, files, message) => {
		const ran = await deontic(["check", "f.yaml", "--pack", "p"], {
			cwd: folderWith({ "f.yaml": "", "p/x": "", ...files }),
		});
		expect(ran).toMatchObject({ status: 3, out: "" });
		expect(ran.err).toMatch(message);
	});
});

describe("whatever escapes", () => {
	function brokenEnvironment(variables: Environment["variables"]): { environment: Environment; said: () => string } {
		let said = "";
		const environment: Environment = {
			directory: ".",
			packs: "packs",
			variables,
			out: {
				terminal: false,
				columns: undefined,
				write() {
					throw new Error("the sky fell");
				},
			},
			err: {
				terminal: false,
				columns: undefined,
				write(text) {
					said += text;
				},
			},
			readStandardInput: async () => new Uint8Array(),
			importModule: () => Promise.reject(new Error("nothing is loaded here")),
			loadScript: () => ({}),
			now: () => 0,
		};
		return { environment, said: () => said };
	}

	it("ends with 9 and asks for a report", async () => {
		const { environment, said } = brokenEnvironment({});
		expect(await runCommandLine(["packs"], environment)).toBe(9);
		expect(said()).toContain("internal error: Error: the sky fell");
		expect(said()).toContain("Please report it");
		expect(said()).not.toContain("    at ");
	});

	it("says where, when asked", async () => {
		const { environment, said } = brokenEnvironment({ DEONTIC_DEBUG: "1" });
		await runCommandLine(["packs"], environment);
		expect(said()).toContain("    at ");
	});
});
