import { describe, expect, it } from "vitest";
import { reportText } from "../../src/formats/report-text.ts";
import type { Painter } from "../../src/formats/text/painter.ts";
import { checkedFile, OPTIONS, rejectedFile, withMessage } from "./helper.ts";

describe("the text that a person reads", () => {
	it("has the violated and the undetermined by article, with why and what next, and one line of totals", () => {
		expect(reportText([checkedFile()], OPTIONS)).toMatchInlineSnapshot(`
			"chat  facts.yaml
			Small Rules, edition 2023-08-15 (small-rules@1.0.0), for the provider as of the end of 31 December
			2024

			VIOLATED
			  Article 14  Illegal content
			    ✗ dispose  art-14.para-1
			      Illegal content is dealt with in time.
			      for       INC-1 (due 2 March 2024, 08:00)
			      because   incidents[0].disposed is 2024-03-03T08:00 (line 6)
			      next      Remove the item, and log when.

			UNDETERMINED
			  Article 14  Illegal content
			    ? report  art-14.para-1  can be satisfied or violated
			      The authority is told.
			      missing   incidents[0].reported

			5 norms: 1 violated, 1 undetermined, 1 pending, 1 satisfied, 1 not applicable  (--all shows the rest)
			"
		`);
	});

	it("has everything on demand", () => {
		const text = reportText([checkedFile()], { ...OPTIONS, all: true });
		for (const heading of ["PENDING", "SATISFIED", "NOT APPLICABLE", "Receipt"]) expect(text).toContain(heading);
		expect(text).toContain("the end of 31 December 2024");
	});

	it("says why nothing applies", () => {
		const findings = checkedFile().report.findings.filter((finding) => finding.status === "not-applicable");
		const text = reportText([checkedFile(findings)], OPTIONS);
		expect(text).toContain("Nothing applies");
		expect(text).toContain("not triggered by art-14.para-1: training.carried_out is no");
	});

	it("says so where the bearer has no duty at all", () => {
		expect(reportText([checkedFile([])], OPTIONS)).toContain("places no duty on the provider");
	});

	it("names a file that was not checked", () => {
		expect(reportText([rejectedFile()], OPTIONS)).toBe("bad.yaml  not checked: an error in the facts\n");
	});

	it("never lets hostile text reach the terminal as control sequences", () => {
		const text = reportText([checkedFile([withMessage("x\u001b[2Jy\u202e")], "\u001b]0;evil\u0007.yaml")], OPTIONS);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
		expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
	});

	it("paints through the painter and no other way", () => {
		const styles = new Set<string>();
		const paint: Painter = (style, text) => {
			styles.add(style);
			return text;
		};
		expect(reportText([checkedFile()], { ...OPTIONS, paint })).toBe(reportText([checkedFile()], OPTIONS));
		expect([...styles].sort()).toEqual(expect.arrayContaining(["heading", "undetermined", "violated"]));
	});

	it("keeps within the width", () => {
		const long = checkedFile([withMessage("word ".repeat(60))]);
		const widths = reportText([long], { ...OPTIONS, width: 60 })
			.split("\n")
			.map((line) => line.length);
		// The line of totals is one line, whatever it takes.
		expect(Math.max(...widths.slice(0, -2))).toBeLessThanOrEqual(60);
	});
});
