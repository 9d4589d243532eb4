import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { reportSarif } from "../../src/formats/report-sarif.ts";
import { checkedFile, OPTIONS, rejectedFile } from "./helper.ts";

const Ajv = AjvDraft04.default;
const schema = JSON.parse(readFileSync("test/schemas/sarif-2.1.0.schema.json", "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

function sarifOf(...args: Parameters<typeof reportSarif>) {
	const sarif = JSON.parse(reportSarif(...args));
	expect(validate(sarif), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
	return sarif.runs[0];
}

describe("SARIF", () => {
	it("has violations only, each with a place, as code scanning needs it", () => {
		const run = sarifOf([checkedFile()], OPTIONS);
		expect(run.results).toHaveLength(1);
		expect(run.results[0]).toMatchObject({
			ruleId: "dispose",
			kind: "fail",
			level: "error",
			locations: [{ physicalLocation: { artifactLocation: { uri: "facts.yaml" }, region: { startLine: 6 } } }],
		});
	});

	it("says of what is undetermined that it is, among the notifications", () => {
		const [notification] = sarifOf([checkedFile()], OPTIONS).invocations[0].toolExecutionNotifications;
		expect(notification.associatedRule.id).toBe("report");
		// The nearest thing that contains the missing value.
		expect(notification.locations[0].physicalLocation.region.startLine).toBe(4);
	});

	it("has every finding, of its kind, when all are asked for", () => {
		const run = sarifOf([checkedFile()], { ...OPTIONS, all: true });
		expect(run.results.map((result: { kind: string }) => result.kind)).toEqual([
			"fail",
			"open",
			"pass",
			"informational",
			"notApplicable",
		]);
	});

	it("has a rule per norm, in the order of the text, that its results point at", () => {
		const run = sarifOf([checkedFile()], { ...OPTIONS, all: true });
		for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
	});

	it("reports facts that could not be read, and that the run did not succeed", () => {
		const [invocation] = sarifOf([checkedFile(), rejectedFile()], OPTIONS).invocations;
		expect(invocation.executionSuccessful).toBe(false);
		expect(invocation.toolExecutionNotifications[0]).toMatchObject({
			level: "error",
			descriptor: { id: "facts/unknown-fact" },
		});
	});

	it.each([
		["a b/ä#?.yaml", "a%20b/%C3%A4%23%3F.yaml"],
		["/tmp/facts.yaml", "file:///tmp/facts.yaml"],
		["./facts.yaml", "facts.yaml"],
		["\ud800.yaml", "%EF%BF%BD.yaml"],
	])("writes the file %j as a reference that is valid", (file, uri) => {
		const checked = { ...checkedFile(undefined, file), deciding: () => [] };
		const run = sarifOf([checked], OPTIONS);
		expect(run.results[0].locations[0].physicalLocation).toEqual({
			artifactLocation: { uri },
			region: { startLine: 1 },
		});
	});
});
