import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseDiagnostics } from "../../src/phases/1-parse/diagnostics.ts";
import { resolveDiagnostics } from "../../src/phases/2-resolve/diagnostics.ts";
import { checkDiagnostics } from "../../src/phases/3-check/diagnostics.ts";
import { lowerDiagnostics } from "../../src/phases/4-lower/diagnostics.ts";
import { expectFile } from "../helpers/expect-file.ts";
import { compileForDiagnostics, examplesOf, FIXTURES, fixtureOf, inShort, namesIn, PAGES } from "./helper.ts";

/** Every kind of mistake in the files of a regulation, phase by phase. */
const CATALOGUES = {
	parse: parseDiagnostics,
	resolve: resolveDiagnostics,
	check: checkDiagnostics,
	lower: lowerDiagnostics,
};

describe.each(Object.entries(CATALOGUES))("the mistakes of phase %s", (phase, { codes }) => {
	it("each have a page and a fixture, and there is no other", () => {
		expect(namesIn(PAGES, phase).sort()).toEqual([...codes].sort());
		expect(namesIn(FIXTURES, phase).sort()).toEqual([...codes].sort());
	});

	test.each(codes)("%s is what its fixture gives, and nothing else", (code) => {
		const found = compileForDiagnostics(code, "input.norm", fixtureOf(code)).map(inShort);
		expect([...new Set(found.map((diagnostic) => diagnostic.code))]).toEqual([code]);
		expectFile(`${FIXTURES}/${code}/expected.json`, `${JSON.stringify(found, null, "\t")}\n`);
	});

	test.each(codes)("%s follows the house style", (code) => {
		for (const { message } of compileForDiagnostics(code, "input.norm", fixtureOf(code))) {
			expect(message).toMatch(/^[a-z`]/);
			expect(message).not.toMatch(/\.$/);
		}
	});
});

describe("the pages of the parser's mistakes", () => {
	test.each(parseDiagnostics.codes)("%s: the first example is wrong, the second is right", (code) => {
		const page = readFileSync(`${PAGES}/${code}.md`, "utf8");
		const [wrong = "", right = ""] = examplesOf(page);
		expect(page.startsWith(`# ${code}\n`)).toBe(true);
		expect(new Set(compileForDiagnostics(code, "page.norm", wrong).map((found) => found.code))).toEqual(
			new Set([code]),
		);
		expect(compileForDiagnostics(code, "page.norm", right)).toEqual([]);
	});
});
