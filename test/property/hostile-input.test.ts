import fc from "fast-check";
import { expect, test } from "vitest";
import type { BearerId } from "../../src/base/brand.ts";
import { readFacts } from "../../src/engine/facts/read-facts.ts";
import { readConfigurationDocument } from "../../src/formats/configuration-document.ts";
import { readDocument } from "../../src/formats/document.ts";
import { AS_OF } from "../facts/helper.ts";
import { anyFacts, anyNonsense } from "../helpers/any-facts.ts";
import { budget } from "../helpers/runs.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";

const read = (raw: unknown) =>
	readFacts(SMALL_PACK, raw, {
		asOf: AS_OF,
		bearer: "provider" as BearerId,
		adopted: { readings: new Map(), parameters: new Map() },
		calendars: [],
		requireAttributed: true,
	});

/** Pieces of which YAML is made, so that chance hits its grammar. */
const yamlish = fc
	.array(
		fc.constantFrom(
			...[
				"service",
				"open",
				":",
				": ",
				"\n",
				"  ",
				"- ",
				"? ",
				"yes",
				"[",
				"]",
				"{",
				"}",
				",",
				"&a ",
				"*a",
				"!!str ",
				"#",
				" #",
			],
			...[
				"|\n",
				">-\n",
				'"',
				"'",
				"---\n",
				"...\n",
				"%YAML 1.1\n",
				"<<: ",
				"\t",
				"\r\n",
				"0x1F",
				"1e999",
				"9007199254740993",
				"~",
			],
			...["\ufeff", "\0", "\u2028", "complaints", "id", "a", "\\", "@", "`"],
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(""));

test("whatever the bytes, a file is understood or refused with a reason", () => {
	fc.assert(
		fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), yamlish, fc.json()), (data) => {
			const { raw, diagnostics, locate } = readDocument(data, "facts.yaml");
			if (diagnostics.length > 0) expect(raw).toBeUndefined();
			for (const { message, docs } of diagnostics)
				expect([message.length > 0, docs.startsWith("docs/")]).toEqual([true, true]);
			for (const keys of [[], ["service"], ["service", "open"], ["complaints", 0, "id"]]) {
				const { start, end } = locate(keys);
				expect(start.line).toBeGreaterThan(0);
				expect(end.offset).toBeGreaterThanOrEqual(start.offset);
			}
			if (diagnostics.length === 0) read(raw);
			readConfigurationDocument(data, "deontic.yaml");
		}),
		budget("any bytes", 6),
	);
});

test("whatever the values, reading facts throws nothing and says what it does not understand", () => {
	const anything = fc.oneof(
		fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true }),
		fc.dictionary(fc.constantFrom("service", "complaints", "measures", "observed_at", "discrimination"), fc.anything()),
		anyNonsense(SMALL_PACK),
	);
	fc.assert(
		fc.property(anything, (raw) => {
			const { situation, diagnostics } = read(raw);
			expect(situation.asOf).toBe(AS_OF);
			for (const { code } of diagnostics) expect(code).toMatch(/^facts\//);
		}),
		budget("any values", 3),
	);
});

test("facts mean the same in YAML, in JSON and as values, in whatever order they stand", () => {
	const situationOf = (raw: unknown) => {
		const { facts, cells, lists } = read(raw).situation;
		const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([left], [right]) => (left < right ? -1 : 1));
		return JSON.stringify([
			sorted(facts),
			sorted(cells).map(([id, cell]) => [id, sorted(cell as ReadonlyMap<string, unknown>)]),
			sorted(lists),
		]);
	};
	const reversed = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(reversed);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.reverse()
				.map(([key, inner]) => [key, reversed(inner)]),
		);
	};
	fc.assert(
		fc.property(anyFacts(SMALL_PACK), (facts) => {
			const json = JSON.stringify(facts);
			const expected = situationOf(JSON.parse(json));
			expect(situationOf(reversed(JSON.parse(json)))).toBe(expected);
			expect(situationOf(readDocument(json, "f.json").raw)).toBe(expected);
			// A comment makes it YAML, and no JSON.
			expect(situationOf(readDocument(`# facts\n${JSON.stringify(facts, null, 2)}`, "f.yaml").raw)).toBe(expected);
		}),
		budget("forms of facts", 0.3),
	);
});
