import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bindConfiguration, NO_FLAGS } from "../../src/engine/bind-configuration.ts";
import { readConfigurationDocument } from "../../src/formats/configuration-document.ts";
import { configurationSchema } from "../../src/formats/configuration-schema.ts";
import { expectFile } from "../helpers/expect-file.ts";
import { SMALL_PACK } from "../helpers/small-pack.ts";

const SIGNED = "by: wu, on: 2024-01-02, basis: minutes 4";
const GOOD = `pack: small@1.2.3
bearer: user
readings:
  public_opinion: {option: text, ${SIGNED}}
parameters:
  answer_time: {value: 10 working days, ${SIGNED}}
  sample: {value: 2.5, ${SIGNED}}
calendars: [mine.yaml]
`;

const bind = (text: string, flags = {}) => {
	const { configuration, diagnostics, locate } = readConfigurationDocument(text, "deontic.yaml");
	const bound = bindConfiguration(SMALL_PACK, configuration, { ...NO_FLAGS, ...flags }, locate);
	return { ...bound, diagnostics: [...diagnostics, ...bound.diagnostics] };
};
const adopted = (text: string, flags = {}) => {
	const bound = bind(text, flags);
	expect(bound.diagnostics).toEqual([]);
	return { ...Object.fromEntries(bound.adopted.readings), ...Object.fromEntries(bound.adopted.parameters) };
};

describe("a configuration", () => {
	test("names pack, bearer, calendars, and what is adopted", () => {
		const { configuration, digest } = readConfigurationDocument(GOOD, "deontic.yaml");
		expect(configuration).toMatchObject({ pack: { id: "small", version: "1.2.3" }, calendars: ["mine.yaml"] });
		expect(digest).toMatch(/^[0-9a-f]{64}$/);
		expect(bind(GOOD).bearer).toBe("user");
		expect(adopted(GOOD)).toEqual({
			public_opinion: "text",
			answer_time: { unit: "workingDays", amount: 10 },
			sample: 25,
		});
	});
	test("may be empty: then nothing is adopted, and the pack's bearer is meant", () => {
		expect(adopted("")).toEqual({});
		expect(bind("").bearer).toBe("provider");
	});
	test("adopts what is suggested, but for what it names", () => {
		const suggested = { public_opinion: "practice", answer_time: { unit: "days", amount: 15 } };
		expect(adopted("adopt: suggested")).toEqual(suggested);
		expect(adopted(`${GOOD}adopt: suggested`)).toMatchObject({ public_opinion: "text" });
		expect(adopted("", { adoptSuggested: true })).toEqual(suggested);
	});
	test("gives way to options", () => {
		const flags = {
			readings: [["public_opinion", "practice"]],
			parameters: [
				["sample", "3"],
				["answer_time", "24小时"],
			],
			bearer: "provider",
		};
		expect(adopted(GOOD, flags)).toEqual({
			public_opinion: "practice",
			answer_time: { unit: "exact", amount: 86_400_000 },
			sample: 30,
		});
		expect(bind(GOOD, flags).bearer).toBe("provider");
	});
});

describe("mistakes have a place", () => {
	test.each([
		["[a]", "configuration/not-a-map", 1],
		["packs: small", "configuration/unknown-key", 1],
		["pack: 12", "configuration/wrong-value", 1],
		["pack: a@b@c", "configuration/wrong-value", 1],
		["adopt: all", "configuration/wrong-value", 1],
		["calendars: mine.yaml", "configuration/wrong-value", 1],
		["calendars:\n  - 1", "configuration/wrong-value", 2],
		["bearer: provder", "configuration/unknown-bearer", 1],
		["readings:\n  public_opinion: text", "configuration/wrong-value", 2],
		["readings:\n  public_opinion: {option: text, by: wu, basis: x}", "configuration/unsigned-adoption", 2],
		[`readings:\n  public_opinion: {value: text, ${SIGNED}}`, "configuration/unknown-key", 2],
		[`readings:\n  public_opinion: {option: texts, ${SIGNED}}`, "configuration/unknown-option", 2],
		[`readings:\n  public_opinon: {option: text, ${SIGNED}}`, "configuration/unknown-reading", 2],
		[`parameters:\n  answer_tim: {value: 1 day, ${SIGNED}}`, "configuration/unknown-parameter", 2],
		[
			`parameters:\n  answer_time:\n    value: soon\n    by: wu\n    on: 2024-01-02\n    basis: x`,
			"configuration/wrong-value",
			3,
		],
		[`parameters:\n  sample: {value: 2.55, ${SIGNED}}`, "configuration/wrong-value", 2],
		[`parameters:\n  keep_time: {value: 1 year, ${SIGNED}}`, "configuration/wrong-value", 2],
		["parameters:\n  sample: {value: 2, by: wu, on: 2024-02-30, basis: x}", "configuration/wrong-value", 2],
		[`pack: other\nreadings:\n  public_opinion: {option: text, ${SIGNED}}`, "configuration/other-pack", 1],
		["a: b: c", "file/syntax", 1],
	])("%s", (text, code, line) => {
		const [first] = bind(text).diagnostics;
		expect([first?.code, first?.span?.start.line]).toEqual([code, line]);
	});
	test("options have none", () => {
		const { diagnostics } = bind("", { readings: [["public_opinoin", "x"]], parameters: [["sample", "x"]] });
		expect(diagnostics.map(({ code, span, hints }) => [code, span, hints[0]])).toEqual([
			["configuration/unknown-reading", undefined, "did you mean `public_opinion`?"],
			["configuration/wrong-value", undefined, "write digits only, without a unit or separators"],
		]);
	});
});

test("the schema that editors use is up to date", () => {
	expectFile("docs/deontic.schema.json", `${JSON.stringify(configurationSchema(), null, "\t")}\n`);
	expect(readFileSync("docs/deontic.schema.json", "utf8")).toContain("https://json-schema.org/draft/2020-12/schema");
});
