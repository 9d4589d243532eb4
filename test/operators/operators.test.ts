import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileRegulation } from "../../src/compiler.ts";
import { readFacts } from "../../src/engine/facts/read-facts.ts";
import { referenceExecutor } from "../../src/evaluate/reference.ts";
import type { Pack } from "../../src/model/pack.ts";
import { operators } from "../../src/operators/registry.ts";

const vocabulary = readFileSync(new URL("vocabulary.norm", import.meta.url), "utf8");
const examples = operators.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })));

/** Each example is the condition of a permission: whether it holds is the value. */
const regulation = (texts: readonly string[]): string =>
	[
		vocabulary,
		'article 1 "Examples"  gist "What the operators mean."',
		"  obligation something  bearer provider  must be service.open_to_public",
		...texts.map((text, index) => `  permission example-${index}  bearer provider  when ${text}  may "be an example"`),
	].join("\n");

const compile = (text: string): Pack => {
	const { pack, diagnostics } = compileRegulation([{ file: "examples.norm", text }], { calendars: [] });
	expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
	if (pack === undefined) throw new Error("the examples do not compile");
	return pack;
};

const asOf = Date.parse("2024-06-01T00:00:00Z");

describe("operators", () => {
	const pack = compile(regulation(examples.map(({ text }) => text)));
	const executor = referenceExecutor(pack);

	it.each(examples.map((example, index) => ({ ...example, index })))("$id: $text under $facts is $value", (example) => {
		const options = {
			asOf,
			bearer: pack.manifest.defaultBearer,
			adopted: { readings: new Map(), parameters: new Map() },
			calendars: [],
		};
		const { situation, diagnostics } = readFacts(pack, parse(example.facts), options);
		expect(diagnostics).toEqual([]);
		const holds = executor.run(situation).positions[example.index];
		expect(["false", "unknown", "true"][holds ?? -1]).toBe(example.value);
	});

	it("all have a summary, an example, and words of their own", () => {
		const words = operators.flatMap(({ surface }) => surface.en);
		expect(new Set(words).size).toBe(words.length);
		expect(operators.filter(({ summary, examples }) => summary === "" || examples.length === 0)).toEqual([]);
	});
});
