import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ParameterId } from "../../src/base/brand.ts";
import { compileRegulation } from "../../src/compiler.ts";
import { loadPack, runPack } from "../../src/engine/evaluate.ts";
import { readFacts } from "../../src/engine/facts/read-facts.ts";
import { judgeScenario, prepareScenario } from "../../src/engine/scenario.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import { readCalendarDocument } from "../../src/formats/calendar-document.ts";
import type { Pack } from "../../src/model/pack.ts";

const page = readFileSync(new URL("../../docs/tutorial.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```(\w+)(?: wrong: (\S+))?\n([\s\S]*?)^```$/gm)].map(
	([, language, wrong, text = ""]) => ({
		language,
		wrong,
		text,
	}),
);
const calendarText = blocks.find(({ language }) => language === "calendar")?.text ?? "";
const { calendar } = readCalendarDocument(calendarText, "calendars/city.yaml");
const articleEnd = "\nsetting good-parking";
const right = blocks
	.filter(({ language, wrong }) => language === "norm" && wrong === undefined)
	.map(({ text }) => text)
	.join("\n");
const compile = (text: string) =>
	compileRegulation([{ file: "bicycles.norm", text }], { calendars: calendar === undefined ? [] : [calendar] });

describe("the tutorial", () => {
	const { pack, scenarios, diagnostics } = compile(right);

	it("compiles as it stands on the page", () => {
		expect(diagnostics).toEqual([]);
		expect(pack?.norms.map(({ id }) => id)).toEqual([
			"remove-damaged-bicycle",
			"report-removal",
			"keep-pavements-free",
		]);
	});

	it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))("scenario: %s", (_, scenario) => {
		const prepared = prepareScenario(pack as Pack, scenario);
		expect(
			judgeScenario(pack as Pack, prepared, referenceExecutor(pack as Pack).run(prepared.situation)).failures,
		).toEqual([]);
	});

	it.each(blocks.filter(({ wrong }) => wrong !== undefined).map(({ wrong, text }) => [wrong, text] as const))(
		"its mistake is reported once, as %s",
		(code, text) => {
			const mistaken = right.replace(articleEnd, `\n${text}${articleEnd}`);
			expect(compile(mistaken).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
		},
	);

	it("ends in the findings that it tells of", () => {
		const facts = blocks.find(({ language }) => language === "facts")?.text ?? "";
		const { situation, details, diagnostics } = readFacts(pack as Pack, parse(facts), {
			asOf: Date.parse("2024-09-05T12:00:00+08:00"),
			bearer: (pack as Pack).manifest.defaultBearer,
			adopted: {
				readings: new Map(),
				parameters: new Map([["promptly_remove" as ParameterId, { unit: "exact" as const, amount: 24 * 3_600_000 }]]),
			},
			calendars: [],
		});
		expect(diagnostics).toEqual([]);
		const { findings } = runPack(loadPack(pack), situation, details);
		expect(
			findings.map(({ norm, status, elements }) => [norm, status, elements?.map((element) => element.status)]),
		).toEqual([
			["remove-damaged-bicycle", "pending", ["satisfied", "pending"]],
			["report-removal", "satisfied", ["satisfied", "not-applicable"]],
			["keep-pavements-free", "satisfied", undefined],
		]);
	});
});
