import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, InvalidFacts } from "../../src/apps/library/evaluate.ts";
import { emitPack } from "../../src/backends/pack.ts";
import { compileRegulation } from "../../src/compiler.ts";
import { loadPack } from "../../src/engine/evaluate.ts";
import { sentencesOf } from "../../src/language/sentences/norms.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Report } from "../../src/model/report.ts";
import type { CheckedRegulation } from "../../src/phases/3-check/check.ts";
import { anyFacts } from "../helpers/any-facts.ts";
import { budget } from "../helpers/runs.ts";

/** Laws of the whole road, from the text of the rules to the report, on the Measures as they stand. */
const folder = "rules/cn-genai-measures/2023-08-15";
const sources = readdirSync(folder)
	.filter((file) => file.endsWith(".norm"))
	.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));

const compile = (files: typeof sources): Pack => {
	const { pack, diagnostics } = compileRegulation(files, { calendars: [] });
	if (pack === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	return pack;
};

const pack = compile(sources);
const measures = loadPack(pack);
const facts = anyFacts(pack);
const BEARERS = pack.manifest.bearers.map(({ id }) => id);
const DAYS = ["2023-08-15", "2024-03-01", "2024-03-10", "2025-12-31", "2026-11-24"];
const question = fc.record({
	asOf: fc.constantFrom(...DAYS),
	bearer: fc.constantFrom<string>(...BEARERS),
	adoptSuggested: fc.boolean(),
});

/** Facts that contradict a constraint of the vocabulary, or name one thing twice, are none; those are no cases. */
const reportOf = (given: Record<string, unknown>, options: Parameters<typeof evaluate>[2]): Report => {
	try {
		return evaluate(measures, given, options);
	} catch (error) {
		if (error instanceof InvalidFacts) return fc.pre(false) as never;
		throw error;
	}
};

const shuffled = <Value>(value: Value, random: () => number): Value => {
	if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [random(), key, shuffled(inner, random)] as const);
	return Object.fromEntries(
		entries.sort(([one], [other]) => one - other).map(([, key, inner]) => [key, inner]),
	) as Value;
};

describe("the Measures keep the laws", () => {
	it("before commencement no duty applies, and every finding says why", () => {
		const days = fc.constantFrom("1999-12-31", "2023-08-14", "2023-08-14T23:59:59");
		const law = fc.property(facts, days, fc.constantFrom<string>(...BEARERS), (given, asOf, bearer) => {
			const { findings } = reportOf(given, { asOf, bearer, adoptSuggested: true });
			for (const { status, because } of findings) {
				expect(status).toBe("not-applicable");
				expect(because.map(({ part, provision }) => [part, provision])).toContainEqual(["in force", "art-24"]);
			}
		});
		fc.assert(law, budget("before commencement", 0.3));
	});

	it("the order of facts and keys changes nothing", () => {
		const law = fc.property(
			facts,
			question,
			fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
			(given, options, stream) => {
				const random = () => stream.next().value as number;
				const { receipt: _, ...first } = reportOf(given, options);
				const { receipt: __, ...second } = reportOf(shuffled(given, random), options);
				expect({ ...second, warnings: [...second.warnings].length }).toEqual({
					...first,
					warnings: [...first.warnings].length,
				});
			},
		);
		fc.assert(law, budget("order of facts", 0.3));
	});

	it("the order of files changes no finding", () => {
		const backwards = loadPack(compile([...sources].reverse()));
		const byNorm = ({ findings }: Report) =>
			new Map(findings.map(({ norm, status, possible, missing, due }) => [norm, { status, possible, missing, due }]));
		const law = fc.property(facts, question, (given, options) => {
			const forwards = reportOf(given, options);
			expect(byNorm(evaluate(backwards, given, options))).toEqual(byNorm(forwards));
		});
		fc.assert(law, budget("order of files", 0.2));
	});

	it("packs rebuild byte-equal, in whatever order the files come", () => {
		const files = (regulation: typeof sources): Readonly<Record<string, string>> => {
			const { pack: made, scenarios, checked } = compileRegulation(regulation, { calendars: [] });
			return emitPack(made as Pack, { scenarios, sentences: sentencesOf(checked as CheckedRegulation) });
		};
		const first = files(sources);
		const law = fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (again) => {
			expect(files(again.map((source) => ({ ...source })))).toEqual(first);
		});
		fc.assert(law, budget("packs rebuild", 0.004));
	});

	it("a receipt replays: what it says was adopted, at its moment, for its bearer, gives the same report", () => {
		const law = fc.property(facts, question, (given, options) => {
			const first = reportOf(given, options);
			const { asOf, bearer, adopted } = first.receipt;
			const again = evaluate(measures, given, { asOf, bearer, ...adopted });
			expect(again).toEqual(first);
		});
		fc.assert(law, budget("receipts replay", 0.3));
	});

	it("an empty file decides nothing", () => {
		const { summary, findings } = evaluate(measures, {}, { asOf: "2024-06-01" });
		expect(summary).toEqual({
			satisfied: 0,
			violated: 0,
			pending: 0,
			undetermined: findings.length,
			"not-applicable": 0,
		});
	});

	it("an unadopted reading never changes which norms are reported", () => {
		const law = fc.property(facts, question, (given, options) => {
			const norms = (report: Report) => report.findings.map(({ norm }) => norm);
			expect(norms(reportOf(given, { ...options, adoptSuggested: false }))).toEqual(
				norms(reportOf(given, { ...options, adoptSuggested: true })),
			);
		});
		fc.assert(law, budget("readings and norms", 0.1));
	});
});
