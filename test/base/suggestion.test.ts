import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "../../src/base/suggestion.ts";

const NAMES = ["open_to_public", "opened", "launched", "reaches_mainland"];

test.each([
	["open_to_publik", "open_to_public"],
	["open-to-public", "open_to_public"],
	["Launched", "launched"],
	["luanched", "launched"],
	["laun", undefined],
	["something_else", undefined],
	["", undefined],
])("%s is a slip of %s", (name, expected) => {
	expect(nearest(name, NAMES)).toBe(expected);
});

test("the distance is symmetric, and zero only for the same name", () => {
	const word = fc.string({ maxLength: 12 });
	fc.assert(
		fc.property(word, word, (left, right) => {
			expect(editDistance(left, right)).toBe(editDistance(right, left));
			expect(editDistance(left, right) === 0).toBe(left === right);
		}),
	);
});

test("a very long name costs nothing", () => {
	expect(nearest("a".repeat(10_000_000), NAMES)).toBeUndefined();
});
