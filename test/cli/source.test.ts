import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { pinText } from "../../src/formats/source/pin.ts";
import { sourceDocument } from "../../src/formats/source-document.ts";
import { GARDEN_PROVISIONS, GARDEN_RULES, GARDENS } from "../helpers/gardens.ts";
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

	it.each([
		["no such file", ["nowhere.txt"], /no file `nowhere\.txt`/],
		["a folder", ["rules"], /is a folder/],
		["no text in UTF-8", ["utf16.txt"], /not a text in UTF-8/],
		["no article", ["letter.txt"], /no line begins with `Article 1:`/],
		["too large", ["/dev/zero"], /larger than 8 MiB/],
		["an article twice", ["twice.txt"], /Article 3 began already in line 19[\s\S]*twice\.txt:27/],
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
