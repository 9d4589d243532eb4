import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { pinText } from "../../src/formats/source/pin.ts";
import { sourceDocument } from "../../src/formats/source-document.ts";
import { GARDEN_PROVISIONS, GARDEN_RULES, GARDENS } from "../helpers/gardens.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";
import { deontic, folderWith, type RunOptions } from "./helper.ts";

const { source } = pinText(GARDENS, "text.txt");
if (!source) throw new Error("the garden rule is a regulation");

/** Rules that were written from the garden rule, and copies of it by name. */
const withCopies = (files: Readonly<Record<string, string | Uint8Array>>): string =>
	folderWith({
		"rules/gardens.norm": GARDEN_RULES,
		"rules/source.yaml": sourceDocument(source),
		"text.txt": GARDENS,
		...files,
	});

const verify = (cwd: string, args: readonly string[], options: RunOptions = {}) =>
	deontic(["source", "verify", "--rules", "rules", ...args], { cwd, ...options });

const schema = JSON.parse(readFileSync("docs/source.schema.json", "utf8"));
const valid = new Ajv2020({ strict: true }).compile(schema);

describe("deontic source verify", () => {
	it("ends with 0 where all provisions are equal", async () => {
		const ran = await verify(withCopies({}), ["text.txt"]);
		expect(ran).toMatchObject({ status: 0, err: "" });
		expect(ran.out).toContain("9 provisions: all equal");
	});

	it("ends with 1 and says what differs, where, and what that touches", async () => {
		const ran = await verify(withCopies({ "copy.txt": GARDENS.replace("water", "watch") }), ["copy.txt"]);
		expect(ran).toMatchObject({ status: 1, err: "" });
		expect(ran.out).toMatchInlineSnapshot(`
			"copy.txt  against gardens@1.0.0, edition 2023-08-15

			  ✗ art-2.item-1 differs (line 11)  obligation
			      touches   water-plants

			9 provisions: 8 equal, 1 different
			"
		`);
	});

	it("says of merged paragraphs which may hold which, and that no word is lost", async () => {
		const ran = await verify(withCopies({ "copy.txt": GARDENS.replace("ponds.\n\n", "ponds. ") }), ["copy.txt"]);
		expect(ran.status).toBe(1);
		expect(ran.out).toMatchInlineSnapshot(`
			"copy.txt  against gardens@1.0.0, edition 2023-08-15

			  ✗ art-1.para-1 differs (line 3)  scope
			      touches   water-plants, clean-pond, look-at-hedge
			  ✗ art-1.para-2 is missing; art-1.para-1 may hold it

			All words of the pinned text are there, in their order: only paragraphs begin in other places.

			9 provisions: 7 equal, 1 different, 1 missing
			"
		`);
	});

	it("names articles that are out of order", async () => {
		const [head, third] = GARDENS.split(/(?=Article 3:)/) as [string, string];
		const copy = `Article 3:${third.split("\n")[0]?.slice("Article 3:".length)}\n${head}${third.split("\n").slice(1).join("\n")}`;
		const ran = await verify(withCopies({ "copy.txt": copy }), ["copy.txt"]);
		expect(ran.status).toBe(1);
		expect(ran.out).toContain("Article 1 (line 4) stands after Article 3");
		expect(ran.out).toContain("9 provisions: all equal, but not in order");
	});

	it.each([
		["nothing follows its last provision", GARDENS.replace(/The Office[\s\S]*/, "")],
		["what stands from line 27 on is no part of the pinned text", `${GARDENS}\nThe Frog\n`],
		["in headings, markers", GARDENS.replace("Chapter II", "Chapter III")],
	])("says what is outside the provisions and differs: %s", async (said, copy) => {
		const ran = await verify(withCopies({ "copy.txt": copy }), ["copy.txt"]);
		expect(ran.status).toBe(0);
		expect(ran.out.replace(/\s+/g, " ")).toContain(said);
	});

	it("shows no words of the text", async () => {
		const copy = GARDENS.replace("frogs", "toads");
		for (const format of ["text", "json"]) {
			const ran = await verify(withCopies({ "copy.txt": copy }), ["copy.txt", "--format", format]);
			expect(ran.out + ran.err).not.toContain("toads");
		}
	});

	it("reads standard input, and shipped packs, and their folders", async () => {
		const cwd = withCopies({});
		expect(await verify(cwd, ["-"], { input: GARDENS })).toMatchObject({ status: 0 });
		expect(await deontic(["build", "rules", "--out", "out"], { cwd })).toMatchObject({ status: 0 });
		expect(await deontic(["source", "verify", "out/gardens/1.0.0", "text.txt"], { cwd })).toMatchObject({ status: 0 });
		const packs = join(cwd, "out");
		expect(await deontic(["source", "verify", "gardens@1.0.0", "text.txt"], { cwd, packs })).toMatchObject({
			status: 0,
		});
		expect(await deontic(["source", "verify", "text.txt"], { cwd, packs })).toMatchObject({ status: 0 });
	});

	it("takes a pack that pins nonsense for one that pins nothing", async () => {
		const pack = { ...SMALL_PACK, manifest: { ...SMALL_PACK.manifest, source: { digest: 1 } } };
		const cwd = withCopies({ "p/pack.json": JSON.stringify(pack) });
		const ran = await deontic(["source", "verify", "p", "text.txt"], { cwd });
		expect(ran.status).toBe(3);
		expect(ran.err).toContain("error[input/not-pinned]");
	});

	it.each([
		["no such file", ["nowhere.txt"], /no file `nowhere\.txt`/],
		["a folder", ["rules"], /is a folder/],
		["no text in UTF-8", ["utf16.txt"], /not a text in UTF-8/],
		["no article", ["letter.txt"], /no line begins with `Article 1:`/],
		["too large", ["/dev/zero"], /larger than 8 MiB/],
		["an article twice", ["twice.txt"], /`Article 3` began already in line 19[\s\S]*twice\.txt:27/],
		["a pack and rules", ["gardens", "text.txt"], /either packs are named/],
		["too many names", ["a", "b", "c"], /too many arguments/],
		["none", [], /missing required argument/],
	])("ends with 3 for %s", async (_what, args, message) => {
		const cwd = withCopies({
			"utf16.txt": Buffer.from(`\ufeff${GARDENS}`, "utf16le"),
			"letter.txt": "Dear Sir",
			"twice.txt": `${GARDENS}\nArticle 3: Again.\n`,
		});
		const ran = await verify(cwd, args);
		expect(ran).toMatchObject({ status: 3, out: "" });
		expect(ran.err).toMatch(message);
	});
});

describe("its JSON", () => {
	const json = async (copy: string) => {
		const cwd = withCopies({ "copy.txt": copy });
		const ran = await verify(cwd, ["copy.txt", "--format", "json"]);
		expect((await verify(cwd, ["copy.txt", "--format", "json"])).out).toBe(ran.out);
		const object = JSON.parse(ran.out);
		expect(valid(object), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
		return object;
	};

	it("accounts for every provision", async () => {
		const { format, source: read, provisions } = await json(GARDENS);
		expect({ format, read }).toMatchObject({ format: 1, read: { file: "copy.txt", equal: true, sameWords: true } });
		expect(provisions.map(({ provision }: { provision: string }) => provision)).toEqual(GARDEN_PROVISIONS);
		expect(provisions[7]).toEqual({
			provision: "art-3",
			status: "equal",
			line: 19,
			kinds: ["obligation"],
			norms: ["clean-pond"],
		});
	});

	it.each([
		["paragraphs merged", GARDENS.replace("ponds.\n\n", "ponds. ")],
		["items renumbered", GARDENS.replace(/\(2\).*\n\n/, "").replace("(3)", "(2)")],
		["a paragraph split", GARDENS.replace("hedges, ", "hedges,\n")],
		["signatures cut off", GARDENS.replace(/The Office[\s\S]*/, "")],
		["signatures added", `${GARDENS}\nThe Frog\n`],
		[
			"articles out of order",
			GARDENS.replace("Article 1:", "Article 4: Soon.\n\nArticle 1:").replace(/Article 4: This.*\n/, ""),
		],
	])("of %s is what the schema says", async (_what, copy) => {
		await json(copy);
	});
});

describe("deontic source pin", () => {
	it("writes a source.yaml, to standard output or to a file", async () => {
		const cwd = folderWith({ "text.txt": GARDENS });
		expect(await deontic(["source", "pin", "text.txt"], { cwd })).toEqual({
			status: 0,
			out: sourceDocument(source),
			err: "",
		});
		expect(await deontic(["source", "pin", "-", "--out", "a/source.yaml"], { cwd, input: GARDENS })).toEqual({
			status: 0,
			out: "",
			err: "a/source.yaml: 9 provisions\n",
		});
		expect(readFileSync(join(cwd, "a/source.yaml"), "utf8")).toBe(sourceDocument(source));
	});

	it("writes nothing for a text that is none", async () => {
		const cwd = folderWith({ "text.txt": "Dear Sir" });
		const ran = await deontic(["source", "pin", "text.txt", "--out", "source.yaml"], { cwd });
		expect(ran).toMatchObject({ status: 3, out: "" });
	});
});

describe("--source", () => {
	const FACTS = "garden: {real: yes, watered: no, clean: no}\n";
	const run = (command: string, args: readonly string[], files: Readonly<Record<string, string>> = {}, input = "") =>
		deontic([command, "--rules", "rules", ...args], { cwd: withCopies({ "facts.yaml": FACTS, ...files }), input });
	const changed = { "copy.txt": GARDENS.replace("kept clean", "kept dirty") };

	it("shows beside a finding the words that it rests on", async () => {
		const ran = await run("check", ["facts.yaml", "--source", "text.txt"]);
		expect(ran).toMatchObject({ status: 1, err: "" });
		expect(ran.out).toContain("words     art-2.item-1: “water the plants;”");
		expect(ran.out).toContain("words     art-3, sentence 1 clause 1: “Ponds are kept clean,”");
		expect(ran.out).not.toContain("frogs");
	});

	it("shows no words of what differs or is missing, and says so on one line", async () => {
		const files = { "copy.txt": changed["copy.txt"].replace(/It binds.*\n/, "") };
		const ran = await run("check", ["facts.yaml", "--source", "copy.txt"], files);
		expect(ran.status).toBe(1);
		expect(ran.err).toBe("copy.txt: no words are shown of art-1.para-2 (missing), art-3 (different, line 18)\n");
		expect(ran.out).toContain("water the plants;");
		expect(ran.out).not.toContain("kept dirty");
	});

	it("names a few of many provisions that differ", async () => {
		const ran = await run("check", ["facts.yaml", "--source", "copy.txt"], {
			"copy.txt": "Article 9: Something else.\n",
		});
		expect(ran.err).toMatch(/^copy\.txt: no words .* and 4 more: deontic source verify lists them\n$/);
		expect(ran.out).not.toContain("Something else");
	});

	it("changes nothing else: not the findings, not the status, not the receipt", async () => {
		const json = async (...args: readonly string[]) => JSON.parse((await run("check", args, changed)).out);
		const without = await json("facts.yaml", "--format", "json", "--as-of", "2024-06-01");
		const verified = await json("facts.yaml", "--format", "json", "--as-of", "2024-06-01", "--source", "copy.txt");
		expect(verified.findings[0].words).toEqual([{ provision: "art-2.item-1", text: "water the plants;" }]);
		expect(verified.findings[1]).not.toHaveProperty("words");
		expect({
			...verified,
			findings: verified.findings.map(({ words: _, ...finding }: { words: unknown }) => finding),
		}).toEqual(without);
	});

	it("gives JSON that is what the schema of reports says", async () => {
		const report = JSON.parse((await run("check", ["facts.yaml", "--format", "json", "--source", "text.txt"])).out);
		const reports = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));
		const valid = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(reports);
		expect(valid(report), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
		expect(report.findings[1].words).toEqual([
			{ provision: "art-3", sentence: 1, from: 1, to: 1, text: "Ponds are kept clean," },
		]);
	});

	it("is left out of SARIF and JUnit", async () => {
		for (const format of ["sarif", "junit"]) {
			const args = ["facts.yaml", "--format", format, "--as-of", "2024-06-01"];
			expect((await run("check", [...args, "--source", "text.txt"])).out).toBe((await run("check", args)).out);
		}
	});

	it("shows the words to explain, too", async () => {
		const args = ["facts.yaml", "clean-pond", "--source", "text.txt"];
		expect((await run("explain", args)).out).toContain("words     art-3, sentence 1 clause 1: “Ponds are kept clean,”");
		const { finding } = JSON.parse((await run("explain", [...args, "--format", "json"])).out);
		expect(finding.words[0].text).toBe("Ponds are kept clean,");
	});

	it("shows coverage the words of each provision that is encoded", async () => {
		const ran = await run("coverage", ["--source", "text.txt"]);
		expect(ran).toMatchObject({ status: 0, err: "" });
		expect(ran.out).toContain("      “Ponds are kept clean, as far as frogs allow.”");
		const rows = JSON.parse((await run("coverage", ["--format", "json", "--source", "copy.txt"], changed)).out);
		expect(rows.map(({ words }: { words?: unknown }) => words !== undefined)).toEqual([true, true, true, false]);
	});

	it("reads standard input, but only once", async () => {
		expect((await run("check", ["facts.yaml", "--source", "-"], {}, GARDENS)).out).toContain("“water the plants;”");
		for (const args of [
			["check", "-", "--source", "-"],
			["explain", "-", "clean-pond", "--source", "-"],
		]) {
			const ran = await deontic(args);
			expect(ran).toMatchObject({ status: 3, out: "" });
			expect(ran.err).toContain("`-` is named twice");
		}
	});

	it.each([
		["is not there", {}, "input/no-such-file"],
		["is no regulation", { "copy.txt": "Dear Sir" }, "source/no-article"],
		["is one that the rules do not pin", { "copy.txt": GARDENS }, "input/not-pinned"],
	])("ends with 3 where the text %s", async (_what, files, code) => {
		const cwd = withCopies({ "facts.yaml": FACTS, "bare/gardens.norm": GARDEN_RULES, ...files });
		const rules = code === "input/not-pinned" ? "bare" : "rules";
		for (const args of [["check", "facts.yaml"], ["explain", "facts.yaml", "clean-pond"], ["coverage"]]) {
			const ran = await deontic([...args, "--rules", rules, "--source", "copy.txt"], { cwd });
			expect(ran).toMatchObject({ status: 3, out: "" });
			expect(ran.err).toContain(`error[${code}]`);
		}
	});
});

describe("deontic source", () => {
	it("explains itself and its commands, with examples", async () => {
		for (const args of [
			["source", "--help"],
			["help", "source"],
			["source", "verify", "--help"],
			["source", "pin", "--help"],
		]) {
			const ran = await deontic(args);
			expect(ran.status).toBe(0);
			expect(ran.out).toContain("Examples:");
		}
	});

	it("does nothing by itself", async () => {
		expect(await deontic(["source"])).toMatchObject({ status: 3, out: "" });
		const misspelt = await deontic(["source", "verfy"]);
		expect(misspelt.status).toBe(3);
		expect(misspelt.err).toContain("Did you mean verify?");
	});
});
