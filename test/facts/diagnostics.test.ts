import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BearerId, FactId } from "../../src/base/brand.ts";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { bindConfiguration } from "../../src/engine/bind-configuration.ts";
import { CONFIGURATION } from "../../src/engine/configuration-diagnostics.ts";
import { FACTS } from "../../src/engine/facts/diagnostics.ts";
import { readFacts } from "../../src/engine/facts/read-facts.ts";
import { readConfigurationDocument } from "../../src/formats/configuration-document.ts";
import { DOCUMENT } from "../../src/formats/document/diagnostics.ts";
import { readDocument } from "../../src/formats/document.ts";
import { SCHEMA } from "../../src/formats/schema-errors.ts";
import type { Pack } from "../../src/model/pack.ts";
import { expectFile } from "../helpers/expect-file.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";
import { AS_OF } from "./helper.ts";

/** The small pack with a fact whose two menus share a member. */
const PACK: Pack = withMatrix(SMALL_PACK);

function withMatrix(pack: Pack): Pack {
	const { vocabulary } = pack;
	const menu = (id: string, member: string) => ({
		id,
		openEnded: false,
		label: { en: id },
		members: ["shared", member].map((name) => ({ id: name, label: { en: name } })),
	});
	const tested = {
		id: "matrix.tested" as FactId,
		type: { kind: "boolean", judged: false } as const,
		mark: "conduct" as const,
		index: ["left", "right"],
		question: { en: "Was it tested?" },
	};
	const choices = [...vocabulary.choices, menu("left", "one"), menu("right", "two")];
	return { ...pack, vocabulary: { ...vocabulary, choices, facts: [...vocabulary.facts, tested] } };
}

function factsProblems(data: Uint8Array | string): readonly Diagnostic[] {
	const { raw, diagnostics, locate } = readDocument(data, "facts.yaml");
	if (diagnostics.length > 0) return diagnostics;
	const adopted = { readings: new Map(), parameters: new Map() };
	const options = { asOf: AS_OF, bearer: "provider" as BearerId, adopted, calendars: [], locate };
	return readFacts(PACK, raw, options).diagnostics;
}

function configurationProblems(text: string): readonly Diagnostic[] {
	const { configuration, diagnostics, locate } = readConfigurationDocument(text, "deontic.yaml");
	return [...diagnostics, ...bindConfiguration(PACK, configuration, undefined, locate).diagnostics];
}

const problemsOf = (code: string, text: string): readonly Diagnostic[] =>
	code.startsWith("configuration/") ? configurationProblems(text) : factsProblems(text);

/** Inputs that no page can show. */
const GENERATED: Readonly<Record<string, () => readonly Diagnostic[]>> = {
	"file/too-large": () => factsProblems("x".repeat(9 * 1024 * 1024)),
	"file/not-utf8": () => factsProblems(Uint8Array.of(0x61, 0x3a, 0x20, 0xff)),
	"file/control-character": () => factsProblems("service: \u0000"),
	"file/too-deep": () => factsProblems("[".repeat(1_000_000)),
	"file/alias-explosion": () =>
		factsProblems(
			["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
				.concat(
					[..."bcdef"].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcde"[index]}`).join(", ")}]`),
				)
				.join("\n"),
		),
	"facts/too-many-mistakes": () =>
		factsProblems(Array.from({ length: 1001 }, (_, index) => `x${index}: 1`).join("\n")).slice(-1),
	"facts/unreadable": () => {
		const adopted = { readings: new Map(), parameters: new Map() };
		const trap = {
			get service(): never {
				throw new Error("no");
			},
		};
		return readFacts(PACK, trap, { asOf: AS_OF, bearer: "provider" as BearerId, adopted, calendars: [] }).diagnostics;
	},
	"facts/constraint": () => {
		const constraint = {
			id: "never",
			condition: { op: "literal", sort: "truth", value: false } as const,
			message: { en: "no" },
		};
		const pack = { ...PACK, vocabulary: { ...PACK.vocabulary, constraints: [constraint] } };
		const adopted = { readings: new Map(), parameters: new Map() };
		const options = { asOf: AS_OF, bearer: "provider" as BearerId, adopted, calendars: [], surelyFalse: () => true };
		return readFacts(pack, {}, options).diagnostics;
	},
};

const FIXTURES = "test/fixtures/diagnostics";
const CODES = [...FACTS.codes, ...DOCUMENT.codes, ...CONFIGURATION.codes];

describe.each(CODES.filter((code) => GENERATED[code] === undefined))("%s", (code) => {
	const folder = `${FIXTURES}/${code}`;
	test("is what its fixture gives, and nothing else", () => {
		const [file = ""] = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
		const problems = problemsOf(code, readFileSync(`${folder}/${file}`, "utf8"));
		expect(problems.map((problem) => problem.code)).toEqual([code]);
		expectFile(`${folder}/expected.json`, `${JSON.stringify(problems, null, "\t")}\n`);
	});
	test("is explained by a page whose first example is wrong and whose second is right", () => {
		const page = readFileSync(`docs/diagnostics/${code}.md`, "utf8");
		const [wrong = "", right = ""] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => block[1] ?? "");
		expect(problemsOf(code, wrong).map((problem) => problem.code)).toEqual([code]);
		expect(problemsOf(code, right)).toEqual([]);
	});
});

test.each(Object.entries(GENERATED))("%s is given by an input that no file here holds", (code, problems) => {
	expect(problems().map((problem) => problem.code)).toEqual([code]);
});

test.each([...CODES, ...SCHEMA.codes])("%s has a page", (code) => {
	expect(existsSync(`docs/diagnostics/${code}.md`)).toBe(true);
	expect(readFileSync(`docs/diagnostics/${code}.md`, "utf8").startsWith(`# ${code}\n`)).toBe(true);
});
