import { describe, expect, test } from "vitest";
import type { FactId } from "../../src/base/brand.ts";
import { readDocument } from "../../src/formats/document.ts";
import { type InitEntry, renderInit } from "../../src/formats/init-file.ts";
import { ANY_MOMENT } from "../../src/model/kernel.ts";
import { read } from "../facts/helper.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";

const { facts, lists } = SMALL_PACK.vocabulary;
const FIRST = ["measures.limit", "complaints", "service.users"] as FactId[];
const EVERYTHING: readonly InitEntry[] = [...new Set([...FIRST, ...[...facts, ...lists].map(({ id }) => id)])].map(
	(fact) => ({ fact, asked: "now" }),
);

describe.each(["en", "zh"] as const)("a facts file to fill in, in %s", (language) => {
	const text = renderInit(SMALL_PACK, language, EVERYTHING);
	test("reads without a mistake and decides nothing", () => {
		const { raw, diagnostics } = readDocument(text, "facts.yaml");
		expect(diagnostics).toEqual([]);
		const reading = read(raw);
		expect(reading.diagnostics).toEqual([]);
		const { facts, cells, lists } = reading.situation;
		expect([...facts.values()].filter((value) => value !== undefined && value !== ANY_MOMENT)).toEqual([]);
		expect([...cells.values()].filter(({ size }) => size > 0)).toEqual([]);
		expect(lists.size).toBe(0);
	});
	test("asks for everything, the most decisive first", () => {
		for (const { question } of [...SMALL_PACK.vocabulary.facts, ...SMALL_PACK.vocabulary.lists]) {
			expect(text).toContain(question[language]);
		}
		const places = ["limit:", "complaints:", "users:", "open:"].map((name) => text.indexOf(name));
		expect(places).toEqual([...places].sort((left, right) => left - right));
	});
});

test("says when a question need not be answered, and how answers look", () => {
	const text = renderInit(SMALL_PACK, "en", EVERYTHING);
	expect(text).toContain("# (only when `service.open`)");
	expect(text).toContain("for example: web");
	expect(text).toContain("one of: web, app, api");
	expect(text).toContain("ground: age, sex, other");
	expect(text).toContain("- id: Which one? (a text)");
});

test("a question of several lines cannot break out of its comment", () => {
	const [fact, ...others] = facts;
	if (!fact) throw new Error("no fact");
	const question = { en: "one?\nservice: {open: yes}\u2028x: 1" };
	const pack = { ...SMALL_PACK, vocabulary: { ...SMALL_PACK.vocabulary, facts: [{ ...fact, question }, ...others] } };
	expect(read(readDocument(renderInit(pack, "en", EVERYTHING), "f").raw).diagnostics).toEqual([]);
});
