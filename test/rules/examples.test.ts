import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { deontic, MEASURES } from "./helper.ts";

interface Finding {
	readonly norm: string;
	readonly status: string;
	readonly elements?: readonly { readonly key?: string; readonly status: string }[];
}

async function check(file: string, ...options: readonly string[]) {
	const rules = ["--rules", MEASURES, "--engine", "reference", "--format", "json"];
	const adopted = ["--config", "docs/examples/deontic.yaml"];
	const { out, err, status } = await deontic("check", `docs/examples/${file}`, ...rules, ...adopted, ...options);
	expect(err).toBe("");
	const { findings, positions, exposures } = JSON.parse(out) as Pick<Report, "positions" | "exposures"> & {
		findings: readonly Finding[];
	};
	const having = (wanted: string) => findings.filter((each) => each.status === wanted).map(({ norm }) => norm);
	return { status, findings, having, positions, exposures };
}

describe("the examples", () => {
	it("a public chat service in order", async () => {
		const { status, having } = await check("public-chatbot.yaml");
		expect(status).toBe(0);
		expect(having("satisfied").length).toBeGreaterThan(35);
		expect(having("not-applicable")).toEqual([
			"file-service",
			"cancel-filing",
			"explain-data-scale",
			"explain-models",
			"explain-data-types",
			"explain-algorithm-mechanisms",
			"explain-other-matters",
			"give-technical-support",
			"give-other-support",
			"keep-to-foreign-investment-rules",
		]);
	});

	it("a service that opened unassessed and unfiled", async () => {
		const { status, having } = await check("unfiled-launch.yaml");
		expect(status).toBe(1);
		expect(having("violated")).toEqual(["assess-security", "file-algorithm"]);
		expect(having("undetermined")).toEqual([]);
	});

	it("each breach of that service opens the steps that its own history opens", async () => {
		const { exposures } = await check("unfiled-launch.yaml");
		const steps = exposures.map(({ provision, step, status, because }) => [provision, step, status, ...because]);
		expect(steps).toEqual([
			["art-20", "technical-measures", "closed"],
			["art-20", "other-necessary-measures", "closed"],
			["art-21.para-1", "penalty-under-other-law", "open", "file-algorithm"],
			["art-21.para-1", "warning", "open", "assess-security"],
			["art-21.para-1", "public-criticism", "open", "assess-security"],
			["art-21.para-1", "order-to-correct", "open", "assess-security"],
			["art-21.para-1", "suspension", "undetermined", "assess-security"],
			["art-21.para-2", "public-security-penalty", "undetermined"],
			["art-21.para-2", "criminal-liability", "undetermined"],
		]);
	});

	it("what the State encourages and what users may do is no position of the provider's", async () => {
		const { positions } = await check("public-chatbot.yaml");
		expect(positions).toEqual([]);
	});

	it("an image generator without marks or a complaint channel", async () => {
		const { status, having } = await check("image-generator.yaml");
		expect(status).toBe(1);
		expect(having("violated")).toEqual([
			"no-prohibited-content",
			"prevent-discrimination",
			"no-infringement-of-rights",
			"mark-generated-content",
			"have-complaint-mechanism",
			"have-easy-portal",
			"publish-complaint-process",
			"publish-answer-time",
		]);
	});

	it("an image generator: one of its breaches rests on a reading", async () => {
		const { having } = await check("image-generator.yaml", "--reading", "measures_excuse=effective_measures");
		expect(having("violated")).not.toContain("no-prohibited-content");
	});

	it("an internal tool is outside the scope, and that is decided", async () => {
		const { status, findings, having } = await check("internal-tool.yaml");
		expect(status).toBe(0);
		expect(having("not-applicable")).toHaveLength(findings.length);
	});

	it("incidents in several states of handling, on the evening of the file", async () => {
		const { status, findings, having } = await check("incidents.yaml", "--as-of", "2025-03-14T18:00");
		expect(status).toBe(1);
		expect(having("violated")).toEqual(["dispose-of-illegal-content", "act-lawfully-on-illegal-use"]);
		const report = findings.find(({ norm }) => norm === "report-illegal-content");
		expect(report?.elements?.map(({ key, status }) => [key, status])).toEqual([
			["INC-7", "satisfied"],
			["INC-8", "satisfied"],
			["INC-9", "undetermined"],
			["INC-10", "pending"],
			["INC-11", "undetermined"],
		]);
	});

	it("a drawing function that a court judged: what the court named, and nothing else", async () => {
		const { status, findings, having } = await check("court-image-generator.yaml");
		expect(status).toBe(1);
		expect(having("violated")).toEqual([
			"respect-intellectual-property",
			"mark-generated-content",
			"have-complaint-mechanism",
		]);
		const marks = findings.find(({ norm }) => norm === "mark-generated-content");
		const unmarked = marks?.elements?.filter((element) => element.status === "violated");
		expect(unmarked?.map(({ key }) => key)).toEqual(["image"]);
		// Whoever trains nothing owes nothing for training; all that was not judged stays open.
		expect(having("not-applicable")).toEqual([
			"train-lawfully",
			"use-lawful-data",
			"no-infringement-in-training",
			"have-basis-for-personal-information",
			"raise-data-quality",
			"improve-data",
			"follow-other-training-laws",
			"follow-training-supervision",
			"file-service",
			"keep-to-foreign-investment-rules",
		]);
		expect(having("satisfied")).toEqual([]);
		expect(having("pending")).toEqual([]);
	});

	it("an unregistered application: where only the filing of algorithms counts, the notice decides nothing", async () => {
		const { status, having } = await check("notice-unregistered-app.yaml");
		expect(status).toBe(2);
		expect(having("violated")).toEqual([]);
		expect(having("undetermined")).toContain("file-algorithm");
	});

	it("an unregistered application, where the filing of the service counts: Article 17, and nothing else", async () => {
		const ran = await check("notice-unregistered-app.yaml", "--reading", "service_filing_required=practice");
		expect(ran.status).toBe(1);
		expect(ran.having("violated")).toEqual(["file-service"]);
		expect(ran.having("undetermined")).toContain("assess-security");
		expect(ran.having("satisfied")).toEqual([]);
	});

	it("a file with ten minutes' worth of answers decides nothing", async () => {
		const { status, findings, having } = await check("barely-started.yaml");
		expect(status).toBe(2);
		// The adopted readings alone ask for no filing of the service, and leave foreign investment to the investor.
		expect(having("not-applicable")).toEqual(["file-service", "keep-to-foreign-investment-rules"]);
		expect(having("undetermined")).toHaveLength(findings.length - 2);
	});

	it("JSON as a pipeline emits it", async () => {
		const { status, having } = await check("pipeline.json");
		expect(status).toBe(1);
		expect(having("violated")).toEqual(["prevent-discrimination", "improve-data"]);
	});

	it("an interface for businesses is outside where the interface does not count as public", async () => {
		const { status, having } = await check("pipeline.json", "--reading", "api_to_business=public_only");
		expect(having("violated")).toEqual([]);
		expect(status).toBe(0);
	});
});
