import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/base/canonical-json.ts";
import { digestOf, sha256 } from "../../src/base/digest.ts";

const oracle = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

test("SHA-256 is what everybody else computes", () => {
	fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === oracle(bytes)));
	fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => sha256(text) === oracle(text)));
	expect(sha256("x".repeat(1_000_000))).toBe(oracle("x".repeat(1_000_000)));
});

test("canonical JSON is the same for the same data, whatever the order of its keys", () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), (map) => {
			const reversed = Object.fromEntries(Object.entries(map).reverse());
			expect(canonicalJson(reversed)).toBe(canonicalJson(map));
			expect(JSON.parse(canonicalJson(map))).toEqual(JSON.parse(JSON.stringify(map)));
			expect(digestOf(JSON.parse(canonicalJson(map)))).toBe(digestOf(map));
		}),
	);
	expect(canonicalJson({ b: [1, undefined, { d: 1e21, c: -0 }], a: undefined, "": "€\u0001" })).toBe(
		'{"":"€\\u0001","b":[1,null,{"c":0,"d":1e+21}]}',
	);
});

test.each([Number.NaN, 1n, undefined, () => 1])("%s has none", (value) => {
	expect(() => canonicalJson(value)).toThrow(TypeError);
	if (value !== undefined && typeof value !== "function") expect(() => canonicalJson({ value })).toThrow(TypeError);
});
