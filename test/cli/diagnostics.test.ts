import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROBLEMS } from "../../src/apps/cli/problems.ts";
import { CALENDAR, readCalendarDocument } from "../../src/formats/calendar-document.ts";
import { SOURCE } from "../../src/formats/source/diagnostics.ts";
import { readSourceDocument } from "../../src/formats/source-document.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";
import { deontic, folderWith, IN_ORDER, RULES } from "./helper.ts";

type Code = (typeof PROBLEMS.codes)[number];

const FACTS = { "f.yaml": IN_ORDER };
const TWO_PACKS = ["one", "two"].map((id) => ({
	id,
	version: "1.0.0",
	edition: "2023-08-15",
	from: 0,
	title: { en: id },
	digest: "",
	folder: id,
}));

/** For each kind of mistake a command line, and the files beside it, that make it; `prove.test.ts` has that of a missing solver. */
const MADE_BY: Readonly<
	Record<
		Exclude<Code, "arguments/solver-needed">,
		readonly [args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>]
	>
> = {
	"arguments/unknown-pack": [["check", "f.yaml", "--pack", "nothing"], FACTS],
	"arguments/other-pack": [
		["release", "rules", "--against", "cn-genai-measures@1.0.0"],
		{ ...FACTS, "rules/tiny.norm": RULES },
	],
	"arguments/unknown-version": [["check", "f.yaml", "--pack", "cn-genai-measures@0.0.0"], FACTS],
	"arguments/unknown-norm": [
		["explain", "f.yaml", "nothing", "--rules", "rules"],
		{ ...FACTS, "rules/tiny.norm": RULES },
	],
	"arguments/unknown-bearer": [["prove", "--as", "nobody"], {}],
	"arguments/pack-needed": [
		["check", "f.yaml"],
		{ ...FACTS, "packs/index.json": JSON.stringify({ format: 1, packs: TWO_PACKS }) },
	],
	"arguments/packs-and-rules": [["test", "one", "--rules", "rules"], {}],
	"arguments/not-an-assignment": [["check", "f.yaml", "--set", "nothing"], FACTS],
	"arguments/no-such-time": [["check", "f.yaml", "--as-of", "2023-02-29"], FACTS],
	"arguments/standard-input-twice": [["check", "-", "-"], {}],
	"input/no-such-file": [["check", "f.yaml"], {}],
	"input/no-such-folder": [["check", "f.yaml", "--rules", "nowhere"], FACTS],
	"input/is-a-folder": [["check", "rules"], { "rules/tiny.norm": RULES }],
	"input/not-a-folder": [["check", "f.yaml", "--rules", "f.yaml"], FACTS],
	"input/unreadable": [["check", "f.yaml"], FACTS],
	"input/too-large": [["check", "/dev/zero"], {}],
	"input/not-text": [["check", "f.yaml", "--rules", "rules"], { ...FACTS, "rules/tiny.norm": Uint8Array.of(0xff) }],
	"input/not-a-pack": [["check", "f.yaml", "--pack", "empty"], { ...FACTS, "empty/x": "" }],
	"input/no-rules": [["check", "f.yaml", "--rules", "."], FACTS],
	"input/not-pinned": [
		["source", "verify", "--rules", "rules", "text.txt"],
		{ "rules/tiny.norm": RULES, "text.txt": "Article 1: Open services are covered.\n" },
	],
	"input/no-norms": [
		["check", "f.yaml", "--pack", "empty"],
		{ ...FACTS, "empty/pack.json": JSON.stringify({ ...SMALL_PACK, norms: [] }) },
	],
	"input/failing-scenarios": [
		["mutants", "--rules", "rules"],
		{
			"rules/tiny.norm": `${RULES}\nscenario "cannot be"\n  expect nothing undetermined\n  expect nothing not applicable\n`,
		},
	],
	"output/exists": [["init", "--out", "f.yaml"], FACTS],
	"output/unwritable": [["init", "--out", "f.yaml/inside.yaml"], FACTS],
};

describe("the mistakes that the command line finds", () => {
	it.each(Object.entries(MADE_BY))("%s", async (code, [args, files]) => {
		const cwd = folderWith(files);
		if (code === "input/unreadable") {
			chmodSync(join(cwd, "f.yaml"), 0);
			// Nothing is unreadable to the superuser.
			if (process.getuid?.() === 0) return;
		}
		const ran = await deontic(args, { cwd, ...(code === "arguments/pack-needed" && { packs: join(cwd, "packs") }) });
		expect(ran.status).toBe(3);
		expect(ran.err).toContain(`error[${code}]`);
		expect(ran.err.match(/error\[/g)).toHaveLength(1);
	});
});

const CALENDAR_TEXT =
	"id: c\nfrom: 2024-01-01\nto: 2024-12-31\nweekend: [6, 7]\noff: [2024-01-01]\nworked: [2024-02-04]\nsource: a notice\n";

const CALENDARS: Readonly<Record<(typeof CALENDAR.codes)[number], string>> = {
	"calendar/not-a-map": "- 1\n",
	"calendar/missing-key": CALENDAR_TEXT.replace("source: a notice\n", ""),
	"calendar/unknown-key": `${CALENDAR_TEXT}holidays: []\n`,
	"calendar/wrong-value": CALENDAR_TEXT.replace("[6, 7]", "[0]"),
	"calendar/not-covered": CALENDAR_TEXT.replace("2024-02-04", "2025-02-04"),
	"calendar/backwards": CALENDAR_TEXT.replace("to: 2024", "to: 2023"),
};

describe("the mistakes of a calendar", () => {
	it.each(Object.entries(CALENDARS))("%s", (code, text) => {
		const { calendar, diagnostics } = readCalendarDocument(text, "calendar.yaml");
		expect(calendar).toBeUndefined();
		expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
		expect(diagnostics[0]?.span?.file).toBe("calendar.yaml");
	});

	it("are none where there are none, and its digest is over what it says", () => {
		const { calendar, diagnostics } = readCalendarDocument(CALENDAR_TEXT, "calendar.yaml");
		expect(diagnostics).toEqual([]);
		const shuffled = CALENDAR_TEXT.split("\n").reverse().join("\n");
		expect(readCalendarDocument(shuffled, "other.yaml").calendar?.digest).toBe(calendar?.digest);
		const changed = CALENDAR_TEXT.replace("off: [2024-01-01]", "off: [2024-01-02]");
		expect(readCalendarDocument(changed, "calendar.yaml").calendar?.digest).not.toBe(calendar?.digest);
	});
});

describe("the digests of a text", () => {
	const digest = "a".repeat(64);

	it.each([
		"digest: x\n",
		`digest: ${digest}\n`,
		`digest: ${digest}\nprovisions: {art-1: y}\n`,
		"- 1\n",
		...["[]", "[0]", "4"].map(
			(counts) => `digest: ${digest}\nprovisions: {art-1: ${digest}}\nclauses: {art-1: ${counts}}\n`,
		),
		`digest: ${digest}\nprovisions: {art-1: ${digest}}\nclauses: {art-2: [1]}\n`,
	])("are not %j", (text) => {
		expect(readSourceDocument(text, "source.yaml").diagnostics.map(({ code }) => code)).toEqual(["source/not-digests"]);
	});

	it("are what they are", () => {
		const text = `digest: ${digest}\nprovisions: {art-1: ${digest}}\n`;
		expect(readSourceDocument(text, "source.yaml").source).toEqual({ digest, provisions: { "art-1": digest } });
		const counted = `${text}clauses: {art-1: [2, 1]}\n`;
		expect(readSourceDocument(counted, "source.yaml").source?.clauses).toEqual({ "art-1": [2, 1] });
	});
});

/** A text for each kind of mistake in one. */
const TEXTS: Readonly<Record<Exclude<(typeof SOURCE.codes)[number], "source/not-digests">, string>> = {
	"source/no-article": "Dear Sir\n",
	"source/too-many-paragraphs": `Article 1: a\n${"b\n".repeat(20_000)}`,
	"source/article-twice": "Article 1: a\nArticle 2: b\nArticle 1: c\n",
	"source/articles-out-of-order": "Article 2: a\nArticle 1: b\n",
	"source/provision-twice": "Article 1: a:\n(1) b;\n(1) c.\nArticle 2: d\n",
};

describe("the mistakes of a regulation's text", () => {
	it.each(Object.entries(TEXTS))("%s", async (code, text) => {
		const ran = await deontic(["source", "pin", "text.txt"], { cwd: folderWith({ "text.txt": text }) });
		expect(ran).toMatchObject({ status: 3, out: "" });
		expect(ran.err).toContain(`error[${code}]`);
		expect(ran.err.match(/error\[/g)).toHaveLength(1);
	});
});

describe("every kind of mistake", () => {
	const codes = [...PROBLEMS.codes, ...CALENDAR.codes, ...SOURCE.codes];

	it("has a page that says what to do, and no page is left over", () => {
		const phases = [...new Set(codes.map((code) => code.split("/")[0]))];
		const pages = phases.flatMap((phase) =>
			readdirSync(`docs/diagnostics/${phase}`).map((name) => `${phase}/${name.replace(/\.md$/, "")}`),
		);
		expect(pages.sort()).toEqual([...codes].sort());
	});
});
