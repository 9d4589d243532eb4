import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, table, wrap } from "../../src/formats/text/layout.ts";
import { humanMoment } from "../../src/formats/text/moment.ts";

describe("columns", () => {
	it.each([
		["abc", 3],
		["生成式", 6],
		["，", 2],
		["\u001b[31mred\u001b[39m", 3],
		["e\u0301", 1],
		["🙂", 2],
	])("%j takes %i", (text, columns) => {
		expect(columnsOf(text)).toBe(columns);
	});

	it("stay aligned beside Chinese", () => {
		const [first = "", second = ""] = table([
			["生成式", "x"],
			["abc", "y"],
		]);
		expect(columnsOf(first.slice(0, first.indexOf("x")))).toBe(columnsOf(second.slice(0, second.indexOf("y"))));
	});
});

describe("wrapping", () => {
	it("keeps every word, in order", () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.integer({ min: 12, max: 80 }), (list, columns) => {
				const lines = wrap(list.join(" "), columns);
				expect(lines.join(" ")).toBe(list.join(" "));
				for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
			}),
		);
	});

	it("breaks Chinese anywhere", () => {
		expect(wrap("生成式人工智能", 6)).toEqual(["生成式", "人工智", "能"]);
	});
});

describe("moments for people", () => {
	it.each([
		["2024-03-02T08:00:00+08:00", "2 March 2024, 08:00"],
		["2024-03-02T08:00:05.250+08:00", "2 March 2024, 08:00:05"],
		["2024-12-31T23:59:59.999+08:00", "the end of 31 December 2024"],
		["2024-12-31", "31 December 2024"],
		["nonsense", "nonsense"],
	])("%s is %s", (given, said) => {
		expect(humanMoment(given)).toBe(said);
	});
});
