import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/formats/document.ts";

const codes = (text: string) => readDocument(text, "facts.yaml").diagnostics.map(({ code }) => code);
const plain = (text: string) => JSON.stringify(readDocument(text, "facts.yaml").raw);

describe("a file means what it looks like", () => {
	test.each([
		["", "{}"],
		["# nothing yet\n", "{}"],
		["\ufeffa: 1", '{"a":1}'],
		["a: 1\r\nb:\r\n  - c\r\n", '{"a":1,"b":["c"]}'],
		["a: yes\non: no\nb: not yet", '{"a":"yes","on":"no","b":"not yet"}'],
		["a: 2024-03-01\nb: 08:30", '{"a":"2024-03-01","b":"08:30"}'],
		["a: &x [1]\nb: *x", '{"a":[1],"b":[1]}'],
		['{"a": [1, {"__proto__": null}], "\\u0062": 1e3}', '{"a":[1,{"__proto__":null}],"b":1000}'],
		['{"a": 1, // JSON with a comma too many is still YAML\n}'.replace("//", "#"), '{"a":1}'],
		["__proto__: {a: 1}", '{"__proto__":{"a":1}}'],
	])("%j", (text, expected) => {
		expect(codes(text)).toEqual([]);
		expect(plain(text)).toBe(expected);
	});
	test("its values have places, in YAML and in JSON", () => {
		for (const text of ["a:\n  - b: 1\n    c: [x, y]\n", '{"a":\n [\n  {"b": 1, "c": ["x", "y"]}]}']) {
			const { locate } = readDocument(text, "f");
			const shown = (keys: readonly (string | number)[], part?: "key") => {
				const { start, end } = locate(keys, part);
				return text.slice(start.offset, end.offset).replaceAll('"', "");
			};
			expect(shown(["a", 0, "b"])).toBe("1");
			expect(shown(["a", 0, "c", 1])).toBe("y");
			expect(shown(["a", 0, "c"], "key")).toBe("c");
			expect(shown(["a", 0, "nowhere", "at all"])).toContain("b: 1");
		}
		const { start } = readDocument('{"a":\n [\n  {"b": 1}]}', "f").locate(["a", 0, "b"]);
		expect([start.line, start.column]).toEqual([3, 9]);
	});
});

describe("what is wrong with a file is said in plain words", () => {
	test.each([
		["a: [1\nb: 2", "a bracket that was opened before this is not closed"],
		["a: {b: 1\nc: 2", "a bracket that was opened before this is not closed"],
		["a:\n    b: 1\n  c: 2", "this line is indented neither like the one before it nor like any that is still open"],
	])("%j", (text, expected) => {
		expect(readDocument(text, "facts.yaml").diagnostics[0]?.message).toBe(expected);
	});
});

describe("what JSON.parse passes over", () => {
	test.each([
		['{"a": 1, "\\u0061": 2}', "file/duplicate-key"],
		['{"a": [9007199254740993]}', "file/inexact-number"],
		['{"a": 0.1234567890123456789}', "file/inexact-number"],
	])("%s", (text, code) => {
		expect(codes(text)).toEqual([code]);
	});
	test("exact numbers are fine, however they are written", () => {
		expect(codes('{"a": [9007199254740991, -0.50, 1E2, 123456789.012345, 100000000000000.0]}')).toEqual([]);
	});
});

const fill = (piece: string): string => piece.repeat(Math.floor(300_000 / piece.length));

describe("attacks end soon", () => {
	test.each([
		["brackets", "[".repeat(8_000_000)],
		["maps", '{"a":'.repeat(1_500_000)],
		["indentation", Array.from({ length: 3000 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
		["dashes", "- ".repeat(4_000_000)],
		["question marks", "? ".repeat(4_000_000)],
		["commas", `[${fill(",")}`],
		["closing brackets", fill("}")],
		["colons", fill("a: ")],
		["tags", fill("!a ")],
		["anchors", fill("&a ")],
		["aliases", `a: &a 1\n${Array.from({ length: 40_000 }, (_, index) => `k${index}: *a`).join("\n")}`],
		["documents", fill("a\n---\n")],
		["directives", fill("%a\n")],
		["a quote that never ends", `a: "${fill("word \n")}`],
		["YAML that is too long", fill("a: 1\n").repeat(4)],
		["a very large file", "a".repeat(50 * 1024 * 1024)],
	])(
		"%s",
		(_, text) => {
			const started = performance.now();
			expect(codes(text).length).toBeGreaterThan(0);
			expect(codes(text).length).toBeLessThanOrEqual(1000);
			expect(performance.now() - started).toBeLessThan(30_000);
		},
		60_000,
	);
	test("a large file of a pipeline is read", () => {
		const rows = Array.from({ length: 60_000 }, (_, index) => `{"id":"c${index}","received":"2024-03-01T08:00"}`);
		expect(codes(`{"complaints":[${rows.join(",\n")}]}`)).toEqual([]);
	});
});
