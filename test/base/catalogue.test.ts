import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/base/catalogue.ts";

const catalogue = defineCatalogue({
	"demo/unknown-fact": {
		severity: "error",
		message: (args: { name: string }) => `no fact is called \`${args.name}\``,
		label: () => "this name",
		why: "a fact must be declared",
		hint: (args: { name: string }) => `declare \`${args.name}\``,
	},
	"demo/empty": { severity: "warning", message: () => "nothing here" },
});

const span = {
	file: "a.norm",
	start: { offset: 0, line: 1, column: 1 },
	end: { offset: 1, line: 1, column: 2 },
};

describe("a catalogue of diagnostics", () => {
	it("fills the placeholders and adds what the entry always says", () => {
		expect(catalogue.report("demo/unknown-fact", span, { name: "x" }, { hints: ["or remove it"] })).toEqual({
			code: "demo/unknown-fact",
			severity: "error",
			message: "no fact is called `x`",
			span,
			label: "this name",
			related: [],
			why: "a fact must be declared",
			hints: ["declare `x`", "or remove it"],
			fixes: [],
			docs: "docs/diagnostics/demo/unknown-fact.md",
		});
	});

	it("leaves out what there is not", () => {
		expect(catalogue.report("demo/empty", undefined, {})).toEqual({
			code: "demo/empty",
			severity: "warning",
			message: "nothing here",
			related: [],
			hints: [],
			fixes: [],
			docs: "docs/diagnostics/demo/empty.md",
		});
	});

	it("does not compile with a missing placeholder or an unknown code", () => {
		// @ts-expect-error the placeholder `name` is missing
		expect(() => catalogue.report("demo/unknown-fact", span, {})).not.toThrow();
		// @ts-expect-error no such code
		expect(() => catalogue.report("demo/other", span, {})).toThrow();
	});
});
