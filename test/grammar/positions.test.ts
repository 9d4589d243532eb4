import { describe, expect, it, test } from "vitest";
import type { Span } from "../../src/base/diagnostic.ts";
import { createSource } from "../../src/base/source.ts";
import { parse } from "../../src/phases/1-parse/parse.ts";
import { EVERY_CONSTRUCT, norm } from "./helper.ts";

type Visit = (node: Readonly<Record<string, unknown>> & { readonly span: Span }) => void;

function everyNode(value: unknown, visit: Visit): void {
	if (typeof value !== "object" || value === null) return;
	if ("span" in value) visit(value as Parameters<Visit>[0]);
	for (const part of Object.values(value)) everyNode(part, visit);
}

const spanned = (text: string, { start, end }: Span): string => text.slice(start.offset, end.offset);

describe("places", () => {
	test.each([
		["LF", EVERY_CONSTRUCT],
		["CRLF", EVERY_CONSTRUCT.replaceAll("\n", "\r\n")],
		["CR", EVERY_CONSTRUCT.replaceAll("\n", "\r")],
		["a byte order mark", `\uFEFF${EVERY_CONSTRUCT}`],
		["tabs", EVERY_CONSTRUCT.replaceAll("  ", "\t")],
	])("of names are the names themselves, with %s", (_name, text) => {
		const { tree, diagnostics } = parse("a.norm", text);
		expect(diagnostics).toEqual([]);
		let names = 0;
		everyNode(tree, (node) => {
			if (typeof node.text !== "string" || Object.keys(node).length !== 2) return;
			names++;
			expect([node.text, JSON.stringify(node.text)]).toContain(spanned(text, node.span));
		});
		expect(names).toBeGreaterThan(200);
	});

	it("of every node contain those of its parts", () => {
		const { tree } = parse("a.norm", EVERY_CONSTRUCT);
		everyNode(tree, (node) => {
			for (const part of Object.values(node)) {
				everyNode(part, (inner) => {
					expect(inner.span.start.offset).toBeGreaterThanOrEqual(node.span.start.offset);
					expect(inner.span.end.offset).toBeLessThanOrEqual(node.span.end.offset);
				});
			}
		});
	});

	it("have lines and columns from 1, and a half-open end", () => {
		const { tree } = parse("a.norm", 'group a "A"\n  group bb\n\t"B"');
		const [, second] = tree.declarations;
		expect(second?.span).toEqual({
			file: "a.norm",
			start: { offset: 14, line: 2, column: 3 },
			end: { offset: 27, line: 3, column: 5 },
		});
		expect(second?.kind === "group" && second.name.span.start).toEqual({ offset: 20, line: 2, column: 9 });
	});

	it("of something in parentheses include the parentheses", () => {
		const text = "must be (a or b) and c";
		const { duty } = norm(text);
		const operands = "condition" in duty && duty.condition.kind === "operation" ? duty.condition.operands : [];
		const before = 'article 1 "Sample"\nobligation sample ';
		expect(operands.map(({ span }) => spanned(before + text, span))).toEqual(["(a or b)", "c"]);
	});
});

describe("a source", () => {
	it("knows its lines, whatever ends them", () => {
		const source = createSource("a", "a\nbb\r\nc\rd");
		expect([1, 2, 3, 4].map((line) => source.line(line))).toEqual(["a", "bb", "c", "d"]);
		expect([0, 1, 2, 4, 5, 6, 8, 9].map((offset) => source.place(offset).line)).toEqual([1, 1, 2, 2, 2, 3, 4, 4]);
		expect(source.place(8)).toEqual({ offset: 8, line: 4, column: 1 });
	});

	it("moves offsets outside to its ends, and looks lines up in any order", () => {
		const source = createSource("a", "a\nb\nc");
		expect(source.place(-3)).toEqual({ offset: 0, line: 1, column: 1 });
		expect(source.place(99)).toEqual({ offset: 5, line: 3, column: 2 });
		expect([4, 0, 2, 4].map((offset) => source.place(offset).line)).toEqual([3, 1, 2, 3]);
		expect(source.line(9)).toBe("");
		expect(createSource("a", "").place(0)).toEqual({ offset: 0, line: 1, column: 1 });
	});
});
