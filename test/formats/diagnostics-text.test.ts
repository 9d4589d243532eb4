import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { createSource } from "../../src/base/source.ts";
import { diagnosticsText } from "../../src/formats/diagnostics-text.ts";
import { plain } from "../../src/formats/text/painter.ts";

const TEXT = 'group a "中文"  oops\n\tgroup b\nlast';
const source = createSource("a.norm", TEXT);
const texts = new Map([["a.norm", TEXT]]);

const diagnostic = (start: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
	code: "parse/demo",
	severity: "error",
	message: "`oops` is wrong",
	span: source.span(start, end),
	related: [],
	hints: [],
	fixes: [],
	docs: "docs/diagnostics/parse/demo.md",
	...more,
});

const show = (...diagnostics: readonly Diagnostic[]): string[] =>
	diagnosticsText(diagnostics, texts, { paint: plain }).split("\n");

describe("a diagnostic as text", () => {
	it("says what is wrong, shows the line, why, what to do and where to read more", () => {
		const more = {
			label: "this",
			why: "because",
			hints: ["do that"],
			related: [{ span: source.span(22, 27), message: "and this" }],
		};
		expect(show(diagnostic(14, 18, more))).toEqual([
			"error[parse/demo]: `oops` is wrong",
			" --> a.norm:1:15",
			"  |",
			'1 | group a "中文"  oops',
			"  |                 ^^^^ this",
			" ::: a.norm:2:4",
			"  |",
			"2 |     group b",
			"  |       ^^^^^ and this",
			"  = why: because",
			"  = help: do that",
			"  = more: docs/diagnostics/parse/demo.md",
			"",
			"1 error",
			"",
		]);
	});

	it("underlines wide characters by their width, and shows tabs as blanks", () => {
		const [, , , line, under] = show(diagnostic(8, 12));
		expect(line).toBe('1 | group a "中文"  oops');
		expect(under).toBe("  |         ^^^^^^");
		expect(show(diagnostic(20, 25))[4]).toBe("  |     ^^^^^");
	});

	it("underlines at least one column, and of several lines the first", () => {
		expect(show(diagnostic(32, 32))[4]).toBe("  |     ^");
		expect(show(diagnostic(14, 31))[4]).toBe("  |                 ^^^^");
	});

	it("shows of a very long line what stands around the place", () => {
		const long = `${"a".repeat(5000)}oops${"b".repeat(5000)}`;
		const span = createSource("long.norm", long).span(5000, 5004);
		const shown = diagnosticsText([{ ...diagnostic(0, 1), span }], new Map([["long.norm", long]]), { paint: plain });
		const [, , , line = "", under = ""] = shown.split("\n");
		expect(line.length).toBeLessThan(220);
		expect(line.slice(under.indexOf("^"), under.lastIndexOf("^") + 1)).toBe("oops");
	});

	it("needs neither a place nor the text", () => {
		const { span, ...placeless } = diagnostic(0, 1);
		expect(show(placeless)).toEqual([
			"error[parse/demo]: `oops` is wrong",
			"  = more: docs/diagnostics/parse/demo.md",
			"",
			"1 error",
			"",
		]);
		const elsewhere = { ...diagnostic(0, 1), span: { ...(span as NonNullable<typeof span>), file: "b.norm" } };
		expect(show(elsewhere)[1]).toBe(" --> b.norm:1:1");
	});

	it("counts errors and warnings, and says nothing of nothing", () => {
		const warning = diagnostic(0, 1, { severity: "warning" });
		expect(show(diagnostic(0, 1), warning, warning).at(-2)).toBe("1 error, 2 warnings");
		expect(diagnosticsText([], texts, { paint: plain })).toBe("");
	});

	it("never passes control characters of the text on", () => {
		const hostile = "group \u001b[2Jx";
		const found = { ...diagnostic(0, 1), message: "bad \u001b[2J", span: createSource("a.norm", hostile).span(6, 7) };
		const text = diagnosticsText([found], new Map([["a.norm", hostile]]), { paint: plain });
		expect(text).not.toContain("\u001b");
	});

	it("leaves the looks to the painter", () => {
		const text = diagnosticsText([diagnostic(14, 18)], texts, { paint: (style, words) => `<${style}>${words}</>` });
		expect(text).toContain("<violated>error[parse/demo]</>");
		expect(text).toContain("<violated>^^^^</>");
	});
});
