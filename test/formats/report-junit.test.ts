import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { reportJunit } from "../../src/formats/report-junit.ts";
import { checkedFile, OPTIONS, rejectedFile, withMessage } from "./helper.ts";

const schema = readFileSync("test/schemas/junit-10.xsd", "utf8");

async function junitOf(...args: Parameters<typeof reportJunit>): Promise<string> {
	const xml = reportJunit(...args);
	const { errors } = await validateXML({ xml: [{ fileName: "report.xml", contents: xml }], schema: [schema] });
	expect(errors).toEqual([]);
	return xml;
}

describe("JUnit", () => {
	it("fails what is violated, errs on what is undetermined, skips what does not apply", async () => {
		const xml = await junitOf([checkedFile()], OPTIONS);
		expect(xml).toContain('tests="5" failures="1" errors="1" skipped="1"');
		expect(xml).toMatch(/<testcase classname="small-rules.art-14.para-1" name="dispose">\s*<failure type="violated"/);
		expect(xml).toMatch(/name="report">\s*<error type="undetermined" message="can be satisfied or violated"/);
		expect(xml).toMatch(/name="train">\s*<skipped type="not-applicable"/);
		expect(xml).toContain("facts.yaml:6\n");
	});

	it("skips what is undetermined where that is allowed", async () => {
		const xml = await junitOf([checkedFile()], { ...OPTIONS, allowUndetermined: true });
		expect(xml).toContain('tests="5" failures="1" errors="0" skipped="2"');
	});

	it("has a suite for each file, also for one that could not be read", async () => {
		const xml = await junitOf([checkedFile(), rejectedFile()], OPTIONS);
		expect(xml.match(/<testsuite /g)).toHaveLength(2);
		expect(xml).toContain("bad.yaml:2:1");
	});

	it.each([
		["markup", `<b>&"']]>`],
		["control characters", "a\u0000b\u001bc\ufffe"],
		["lone surrogates", "a\ud800b"],
		["line breaks", "a\nb\r\tc"],
		["Chinese and emoji", "生成式人工智能 🙂"],
	])("stays well-formed with %s in a text", async (_name, message) => {
		await junitOf([checkedFile([withMessage(message)])], OPTIONS);
	});
});
